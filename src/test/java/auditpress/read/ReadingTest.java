package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a register reads as, whatever its format, and where each value stands. */
class ReadingTest {
    @TempDir
    private Path folder;

    @Test
    void csvYamlJsonAndMarkdownGiveTheSameItem() {
        content()
                .file("registers/risks.csv", "id,title,likelihood,controls\nR-1,Fire,3,A.7.1 A.7.2\n")
                .file("registers/risks.yaml", "- id: R-2\n  title: Fire\n  likelihood: 3\n  controls: [A.7.1, A.7.2]\n")
                .file(
                        "registers/risks.json",
                        "[{\"id\":\"R-3\",\"title\":\"Fire\",\"likelihood\":3,\"controls\":[\"A.7.1\",\"A.7.2\"]}]")
                .file(
                        "registers/risks/r-4.md",
                        "---\nid: R-4\ntitle: Fire\nlikelihood: 3\ncontrols: [A.7.1, A.7.2]\n---\n\nIt *burns*.\n");
        List<Item> risks = read().items();
        assertThat(risks).extracting(Item::id).containsExactlyInAnyOrder("R-1", "R-2", "R-3", "R-4");
        assertThat(risks).allSatisfy(r -> {
            assertThat(r.title()).isEqualTo("Fire");
            assertThat(r.text("likelihood")).isEqualTo("3");
            assertThat(r.text("controls")).isEqualTo("A.7.1 A.7.2");
        });
        assertThat(item("R-4").text("description")).isEqualTo("It *burns*.");
    }

    @Test
    void everyValueKnowsItsPlace() {
        content()
                .file("registers/risks.csv", "id,title,description\nR-1,Fire,\"two\nlines\"\nR-2,Flood,wet\n")
                .file("registers/assets.yaml", "- id: AST-1\n  title: House\n");
        assertThat(item("R-2").origin("description").text()).isEqualTo("registers/risks.csv:4:11");
        assertThat(item("AST-1").origin("title").text()).isEqualTo("registers/assets.yaml:2:10");
    }

    @Test
    void filesMayBeCalledAsPeopleCallThem() {
        content()
                .file("Statement_of_Applicability.csv", "control,applicable\nA.5.1,yes\n")
                .file("registers/Risks.csv", "id,title\nR-1,Fire\n");
        assertThat(read().items()).extracting(Item::id).contains("A.5.1", "R-1");
        assertThat(read().findings()).noneMatch(f -> f.message().contains("No register reads this file"));
    }

    @Test
    void aColumnOfOneLetterIsNearToNothing() {
        content().file("registers/assets.csv", "id,title,C,I,A\nAST-1,House,2,3,1\n");
        assertThat(read().findings()).noneMatch(f -> f.rule().equals("L6"));
    }

    @Test
    void ownColumnsAreKept() {
        content().file("registers/risks.csv", "id,title,Our cost centre\nR-1,Fire,4711\n");
        assertThat(item("R-1").text("Our cost centre")).isEqualTo("4711");
    }

    @Test
    void columnsAreUnderstoodByTheirOtherNames() {
        content()
                .file(
                        "registers/risks.csv",
                        "Risk ID;Titel;Eintrittswahrscheinlichkeit;Behandlung\nR-1;Feuer;3;vermindern\n");
        Item risk = item("R-1");
        assertThat(risk.title()).isEqualTo("Feuer");
        assertThat(risk.text("likelihood")).isEqualTo("3");
        assertThat(risk.text("treatment")).isEqualTo("modify");
    }

    @Test
    void byteOrderMarksAndUtf16AreUnderstood() {
        content()
                .file("registers/risks.csv", "\uFEFFid,title\r\nR-1,Überfall\r\n")
                .file("registers/assets.csv", "\uFEFFid,title\nAST-1,Café\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(item("R-1").title()).isEqualTo("Überfall");
        assertThat(item("AST-1").title()).isEqualTo("Café");
    }

    @Test
    void numbersThatAreNamesStayAsWritten() {
        content()
                .file(
                        "documents/p.md",
                        "---\nid: P-1\ntitle: Policy\nversion: 1.10\napproved: 2026-01-02\n---\nText\n");
        assertThat(item("P-1").text("version")).isEqualTo("1.10");
        assertThat(item("P-1").text("approved")).isEqualTo("2026-01-02");
    }

    @Test
    void aColumnOfItsOwnBesideTheFieldsOwnNameIsNoFault() {
        content().file("registers/risks.csv", "id,title,level,Risk level\nR-1,Fire,High,5 (as counted)\n");
        assertThat(item("R-1").text("Risk level")).isEqualTo("5 (as counted)");
        assertThat(read().findings()).noneMatch(f -> f.message().contains("mean the same field"));
    }

    @Test
    void aTextThatIsButADashIsNone() {
        content()
                .file(
                        "soa.csv",
                        "control,applicable,justification,implementation\nA.5.1,yes,-,\u2014\nA.5.2,yes,- asked for,x-y\n");
        assertThat(item("A.5.1").has("justification")).isFalse();
        assertThat(item("A.5.1").has("implementation")).isFalse();
        assertThat(item("A.5.2").text("justification")).isEqualTo("- asked for");
        assertThat(item("A.5.2").text("implementation")).isEqualTo("x-y");
    }

    @Test
    void aRowWithoutIdIsReportedAndTheNextOneRead() {
        content().file("registers/risks.csv", "id,title\n,Nameless\nR-2,Flood\n");
        assertThat(read().items()).extracting(Item::id).containsExactly("R-2");
        assertThat(findings("L1")).singleElement().satisfies(f -> {
            assertThat(f.origin().text()).startsWith("registers/risks.csv:2");
            assertThat(f.message()).contains("no id");
        });
    }

    @Test
    void aMisspeltColumnIsKeptAndReportedWithASuggestion() {
        content().file("registers/risks.csv", "id,title,likelyhood\nR-1,Fire,3\n");
        assertThat(item("R-1").text("likelyhood")).isEqualTo("3");
        assertThat(findings("L6")).singleElement().extracting(Finding::hint).isEqualTo("Did you mean 'likelihood'?");
    }

    @Test
    void aFileThatNoRegisterReadsIsReported() {
        content().file("registers/risk.csv", "id,title\nR-1,Fire\n");
        assertThat(findings("L1"))
                .singleElement()
                .extracting(Finding::hint)
                .isEqualTo("Did you mean 'registers/risks'?");
    }

    @Test
    void anUnknownSettingIsReportedWithASuggestion() {
        content().file("auditpress.yaml", "organistion: Test\n");
        assertThat(findings("L6")).singleElement().satisfies(f -> {
            assertThat(f.origin().text()).isEqualTo("auditpress.yaml:1:1");
            assertThat(f.hint()).isEqualTo("Did you mean 'organisation'?");
        });
    }

    @Test
    void aDateInAnotherNotationIsReportedWithTheRightOne() {
        content().file("registers/risks.csv", "id,title,identified,reviewed\nR-1,Fire,20.03.2026,02/03/2026\n");
        assertThat(findings("L5"))
                .extracting(Finding::hint)
                .containsExactly("Write 2026-03-20.", "Write it as YYYY-MM-DD.");
    }

    @Test
    void severalChoicesAreReadHoweverTheyAreSeparatedAndASentenceIsOneFault() {
        content()
                .file(
                        "soa.csv",
                        "control,applicable,reasons\nA.5.1,yes,risk law\nA.5.2,yes,\"Risk, good practice\"\nA.5.3,yes,because we want to\n");
        assertThat(item("A.5.1").text("reasons")).isEqualTo("risk, law");
        assertThat(item("A.5.2").text("reasons")).isEqualTo("risk, practice");
        assertThat(findings("L4"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("because we want to"));
    }

    @Test
    void controlNumbersAreUnderstoodAndAmbiguousOnesReported() {
        content().file("registers/risks.csv", "id,title,controls\nR-1,Fire,\"5.15, a8.2; A 7.4 6.1\"\n");
        assertThat(item("R-1").text("controls")).startsWith("A.5.15 A.8.2");
        assertThat(findings("L7"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("6.1");
    }

    @Test
    void anEmptyFolderReads() {
        content();
        assertThat(read().items()).isEmpty();
        assertThat(read().findings()).isEmpty();
    }

    private ContentFolderBuilder content() {
        return ContentFolderBuilder.in(folder);
    }

    private Pack read() {
        return PackReader.read(folder);
    }

    private Item item(String id) {
        return read().items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> findings(String rule) {
        return read().findings().stream().filter(f -> f.rule().equals(rule)).toList();
    }
}
