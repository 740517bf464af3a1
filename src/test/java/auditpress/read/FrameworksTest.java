package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Catalogue;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frameworks that ship with the program, and what rows of the user's say of them. */
class FrameworksTest {
    private static final Set<String> NEW_IN_2022 = Set.of(
            "A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23", "A.8.28");

    private final Catalogue catalogue = Registers.catalogue();

    @TempDir
    private Path folder;

    @Test
    void eachOfThe114ControlsOf2013HasASuccessor() {
        Map<String, Integer> sections = Frameworks.controls("iso27001-2013").keySet().stream()
                .collect(Collectors.toMap(id -> id.split("\\.", -1)[1], id -> 1, Integer::sum, java.util.TreeMap::new));
        assertThat(Frameworks.controls("iso27001-2013")).hasSize(114);
        assertThat(sections)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("5", 2),
                        Map.entry("6", 7),
                        Map.entry("7", 6),
                        Map.entry("8", 10),
                        Map.entry("9", 14),
                        Map.entry("10", 2),
                        Map.entry("11", 15),
                        Map.entry("12", 14),
                        Map.entry("13", 7),
                        Map.entry("14", 13),
                        Map.entry("15", 5),
                        Map.entry("16", 7),
                        Map.entry("17", 4),
                        Map.entry("18", 8)));
    }

    @Test
    void eachControlOf2022ButTheElevenNewOnesTookThePlaceOfOne() {
        Set<String> today = catalogue.themes().stream()
                .flatMap(t -> t.controls().stream())
                .map(Catalogue.Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        today.removeAll(NEW_IN_2022);
        assertThat(predecessors().keySet()).isEqualTo(today);
    }

    @Test
    void twentyFourWereMergedFrom57And58CarriedOver() {
        List<Integer> counts = predecessors().values().stream().map(List::size).toList();
        assertThat(counts.stream().filter(n -> n > 1)).hasSize(24);
        assertThat(counts.stream().filter(n -> n > 1).mapToInt(n -> n).sum()).isEqualTo(57);
        assertThat(counts.stream().filter(n -> n == 1)).hasSize(58);
    }

    @ParameterizedTest
    @CsvSource({
        "A.5.5, A.6.1.3",
        "A.5.6, A.6.1.4",
        "A.5.8, A.6.1.5 A.14.1.1",
        "A.5.14, A.13.2.1 A.13.2.2 A.13.2.3",
        "A.5.18, A.9.2.2 A.9.2.5 A.9.2.6",
        "A.8.8, A.12.6.1 A.18.2.3",
        "A.8.19, A.12.5.1 A.12.6.2",
        "A.8.32, A.12.1.2 A.14.2.2 A.14.2.3 A.14.2.4",
        "A.8.34, A.12.7.1"
    })
    void pairsThatAreOftenForgottenAreThere(String today, String former) {
        assertThat(predecessors().get(today)).containsExactly(former.split(" "));
    }

    private static Map<String, List<String>> predecessors() {
        Map<String, List<String>> predecessors = new java.util.TreeMap<>();
        Frameworks.controls("iso27001-2013")
                .forEach((former, controls) -> controls.forEach(c ->
                        predecessors.computeIfAbsent(c, k -> new ArrayList<>()).add(former)));
        return predecessors;
    }

    static List<String> shipped() {
        return Frameworks.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedFrameworkReadsWithoutFindingsAndLeadsToControlsAndClauses(String name) {
        Pack pack = read("frameworks: " + name + "\n");
        assertThat(pack.findings()).isEmpty();
        assertThat(pack.items()).isNotEmpty().allSatisfy(i -> {
            assertThat(i.kind()).isEqualTo("criterion");
            assertThat(i.text("title")).isNotEmpty();
            assertThat(i.has("controls") || i.has("clauses")).as(i.id()).isTrue();
            if (i.has("controls")) {
                assertThat(i.text("controls").split(" "))
                        .allMatch(c -> !catalogue.title(c).isEmpty());
            }
            assertThat(i.text("clauses").lines()).allMatch(catalogue::hasClause);
        });
    }

    @Test
    void theCybersecurityFrameworkHas106Subcategories() {
        Map<String, Long> functions = read("frameworks: [nist-csf-2.0]\n").items().stream()
                .collect(Collectors.groupingBy(i -> i.text("reference").substring(0, 2), Collectors.counting()));
        assertThat(functions)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("GV", 31L, "ID", 21L, "PR", 22L, "DE", 11L, "RS", 13L, "RC", 8L));
    }

    @Test
    void theCybersecurityFrameworkHas22CategoriesInSixFunctions() {
        Map<String, Long> categories = read("frameworks: [nist-csf-2.0]\n").items().stream()
                .collect(Collectors.groupingBy(i -> i.text("parent"), Collectors.counting()));
        assertThat(categories)
                .hasSize(22)
                .containsEntry("GV.SC Cybersecurity Supply Chain Risk Management", 10L)
                .containsEntry("RS.MI Incident Mitigation", 2L)
                .doesNotContainKey("");
        assertThat(categories.keySet().stream().map(c -> c.substring(0, 2)).distinct())
                .containsExactlyInAnyOrder("GV", "ID", "PR", "DE", "RS", "RC");
    }

    /** The last number of each family, and those that are withdrawn. */
    @ParameterizedTest
    @CsvSource({
        "AC, Access Control, 25, 13 15",
        "AT, Awareness and Training, 6, 5",
        "AU, Audit and Accountability, 16, 15",
        "CA, 'Assessment, Authorization, and Monitoring', 9, 4",
        "CM, Configuration Management, 14, ",
        "CP, Contingency Planning, 13, 5",
        "IA, Identification and Authentication, 13, ",
        "IR, Incident Response, 10, 10",
        "MA, Maintenance, 7, ",
        "MP, Media Protection, 8, ",
        "PE, Physical and Environmental Protection, 23, 7",
        "PL, Planning, 11, 3 5 6",
        "PM, Program Management, 32, ",
        "PS, Personnel Security, 9, ",
        "PT, Personally Identifiable Information Processing and Transparency, 8, ",
        "RA, Risk Assessment, 10, 4",
        "SA, System and Services Acquisition, 24, 6 7 12 13 14 18 19",
        "SC, System and Communications Protection, 51, 9 14 19 33",
        "SI, System and Information Integrity, 23, 9",
        "SR, Supply Chain Risk Management, 12, "
    })
    void aFamilyOf80053HasAllItsNumbersButTheWithdrawnOnes(String family, String name, int last, String withdrawn) {
        Set<String> gone = withdrawn == null ? Set.of() : Set.of(withdrawn.split(" "));
        List<String> expected = IntStream.rangeClosed(1, last)
                .mapToObj(String::valueOf)
                .filter(n -> !gone.contains(n))
                .map(n -> family + "-" + n)
                .toList();
        assertThat(read("frameworks: [nist-800-53-r5]\n").items())
                .filteredOn(i -> i.text("parent").equals(family + " " + name))
                .extracting(i -> i.text("reference"))
                .isEqualTo(expected);
    }

    @Test
    void all300BaseControlsOf80053AreInOneOfTwentyFamilies() {
        List<Item> controls = read("frameworks: [nist-800-53-r5]\n").items();
        assertThat(controls).hasSize(300);
        assertThat(controls.stream().map(i -> i.text("parent")).distinct()).hasSize(20);
    }

    @Test
    void eachFamilyOf80053OpensWithItsPolicyWhichThePolicyServes() {
        assertThat(read("frameworks: [nist-800-53-r5]\n").items())
                .filteredOn(i -> i.text("title").equals("Policy and Procedures"))
                .hasSize(19)
                .allSatisfy(i -> {
                    assertThat(i.text("reference")).endsWith("-1");
                    assertThat(i.text("clauses")).contains("5.2", "7.5");
                    assertThat(i.text("controls")).startsWith("A.5.1 ");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIST SP 800-53 Rev. 5",
                "nist-sp-800-53-rev5",
                "NIST Special Publication 800-53 Revision 5",
                "nist-800-53-r5"
            })
    void aFrameworkIsKnownHoweverItsNameIsWritten(String name) {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/requirements.csv",
                        "framework,reference,applies,reason\n" + name + ",pe-21,no,No site of our own\n");
        Pack pack = read("frameworks: ['" + name + "']\n");
        assertThat(pack.findings()).isEmpty();
        assertThat(pack.items()).hasSize(300);
        assertThat(item(pack, "nist-800-53-r5-PE-21").text("reason")).isEqualTo("No site of our own");
    }

    @Test
    void requirementsThatShipStandWhereTheSettingsTurnThemOn() {
        assertThat(read("frameworks: [nist-csf-2.0]\n").items().get(0).origin().text())
                .isEqualTo("auditpress.yaml:4:13");
    }

    @Test
    void nothingShipsUnasked() {
        assertThat(read("").items()).isEmpty();
    }

    @Test
    void anUnknownFrameworkIsReportedWithASuggestion() {
        assertThat(read("frameworks: [nist-csf-2, NIST-CSF-2.0]\n").findings())
                .extracting(Finding::message, Finding::hint)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "frameworks: 'nist-csf-2' does not ship with the program.", "Did you mean 'nist-csf-2.0'?"));
    }

    @Test
    void aRowOfTheUsersSaysMoreOfOneThatShips() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/requirements.csv",
                        "framework,reference,applies,reason,controls\nnist-csf-2.0,de.cm-02,no,No premises,\nNIST CSF 2.0,PR.AA-01,,,A.5.16\n");
        Pack pack = read("frameworks: [nist-csf-2.0]\n");
        assertThat(pack.findings()).isEmpty();
        assertThat(pack.items()).hasSize(106);
        Item premises = item(pack, "nist-csf-2.0-DE.CM-02");
        assertThat(premises.text("reason")).isEqualTo("No premises");
        assertThat(premises.text("title"))
                .isEqualTo("The physical environment is monitored to find potentially adverse events");
        assertThat(premises.origin().text()).isEqualTo("registers/requirements.csv:2:1");
        assertThat(premises.origin("controls").text()).isEqualTo("registers/requirements.csv:2:1");
        assertThat(item(pack, "nist-csf-2.0-PR.AA-01").text("controls")).isEqualTo("A.5.16");
    }

    @Test
    void rowsOfACatalogueAndOfAMappingAreOneRecord() {
        ContentFolderBuilder.in(folder)
                .file("registers/requirements/a.csv", "framework,reference,title\nharbour,H.1,Gates\n")
                .file("registers/requirements/b.csv", "framework,reference,controls\nHarbour,h.1,A.7.1\n");
        assertThat(read("").items()).singleElement().satisfies(i -> {
            assertThat(i.id()).isEqualTo("harbour-H.1");
            assertThat(i.text("title")).isEqualTo("Gates");
            assertThat(i.text("controls")).isEqualTo("A.7.1");
        });
    }

    @Test
    void rowsThatContradictEachOtherStayTwo() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/requirements/a.csv",
                        "framework,reference,title\nharbour,H.1,Gates\nharbour,H.1,Doors\n");
        assertThat(read("").items()).hasSize(2);
    }

    @Test
    void requirementsStandInTheOrderOfTheirRegister() {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title\nR-1,Fire\n")
                .file("approvals.csv", "id,record,approver,date,fingerprint\nAPP-1,R-1,x,2026-01-01,f\n");
        List<String> kinds = read("frameworks: [nist-csf-2.0]\n").items().stream()
                .map(Item::kind)
                .distinct()
                .toList();
        assertThat(kinds).containsExactly("risk", "criterion", "approval");
    }

    private static Item item(Pack pack, String id) {
        return pack.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private Pack read(String settings) {
        ContentFolderBuilder.in(folder).file("auditpress.yaml", ContentFolderBuilder.SETTINGS + settings);
        return PackReader.read(folder);
    }
}
