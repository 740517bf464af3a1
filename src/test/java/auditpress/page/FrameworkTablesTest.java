package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.edition.Redaction;
import auditpress.model.Block;
import auditpress.model.Finding;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Text;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far other frameworks are served, as the site and the pack say it. */
class FrameworkTablesTest {
    private static final String PAGE = "requirements/index.html";

    @TempDir
    private Path folder;

    @BeforeEach
    void content() {
        ContentFolderBuilder.in(folder)
                .file(
                        "statement-of-applicability.csv",
                        "control,applicable,status,justification,evidence\nA.5.1,yes,implemented,,E-1\nA.5.2,yes,implemented,,\n"
                                + "A.5.3,yes,planned,,\nA.5.4,no,,None,\nA.5.9,yes,implemented,,E-2\nA.5.10,yes,implemented,,E-1 E-3\n"
                                + "A.5.11,yes,partial,,E-1\n")
                .file(
                        "evidence/evidence.csv",
                        "id,title,url,collected,valid_until,confidentiality\nE-1,Policy,https://a.example,2026-01-01,2027-01-01,internal\n"
                                + "E-2,Old,https://a.example,2025-01-01,2026-01-01,internal\nE-3,Secret,https://a.example,2026-01-01,,restricted\n")
                .file(
                        "registers/requirements.csv",
                        "id,framework,reference,title,controls,clauses,relation,applies\n"
                                + "H-1,Harbour,1.1,All in force,A.5.1 A.5.10,,,\n"
                                + "H-2,Harbour,1.2,Some,A.5.1 A.5.2 A.5.9 A.5.11 A.5.3,,,\n"
                                + "H-3,Harbour,1.3,Excluded,A.5.4,,,\n"
                                + "H-4,Harbour,1.4,Planned,A.5.3,,,\n"
                                + "H-5,Harbour,1.5,Nobody,,,,\n"
                                + "H-6,Harbour,1.6,More,A.5.1,,superset,\n"
                                + "H-7,Harbour,1.7,Not ours,,,,no\n"
                                + "H-8,Harbour,1.8,By clauses,,6.1.3,,\n"
                                + "H-9,Harbour,1.9,Clause without answer,,7.4,,\n"
                                + "Z-1,zoo,1,Less,A.5.1,,subset,\n");
    }

    @Test
    void eachRequirementSaysHowFarItIsServed() {
        assertThat(standings(site(trace())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1.1", "served",
                        "1.2", "partly: 1 of 5 in force",
                        "1.3", "gap: its controls are excluded",
                        "1.4", "gap: nothing that serves it is at work",
                        "1.5", "gap: nothing serves it",
                        "1.6", "partly: asks for more than its controls",
                        "1.7", "does not apply",
                        "1.8", "served",
                        "1.9", "gap: nothing that serves it is at work",
                        "1", "served"));
    }

    @Test
    void aControlThatFallsShortSaysHow() {
        assertThat(cells("1.2").get(2).plain())
                .isEqualTo("A.5.1, A.5.2 no evidence in force, A.5.3 planned or not implemented, A.5.9 no evidence in"
                        + " force, A.5.11 partial");
        assertThat(cells("1.8").get(2).plain()).isEqualTo("clause 6.1.3");
    }

    @Test
    void evidenceIsCountedOnceAndItsUsesEachTime() {
        assertThat(tables(site(trace())).get(0).rows())
                .extracting(r -> r.cells().stream().map(Text::plain).toList())
                .containsExactly(
                        List.of("Harbour", "9", "2 records", "4 times"), List.of("zoo", "1", "1 record", "1 time"));
        assertThat(cells("1.1").get(3).plain()).isEqualTo("E-1, E-3");
    }

    @Test
    void thePictureCountsTheRows() {
        Block.Bars bars = site(trace()).stream()
                .filter(Block.Bars.class::isInstance)
                .map(Block.Bars.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(bars.bars().get(0).counts()).containsExactly(2, 2, 4, 0, 1);
    }

    @Test
    void theControlsPageNamesTheRequirementsThatItServes() {
        assertThat(trail("controls/a.5.1.html")).contains("serves H-1 All in force", "serves Z-1 Less");
        assertThat(trail("evidence/e-1.html")).contains("by A.5.1, A.5.10 H-1 All in force");
        assertThat(trail("requirements/h-1.html"))
                .contains(
                        "served by A.5.10 Acceptable use of information and other associated assets",
                        "by A.5.1, A.5.10 E-1 Policy");
    }

    @Test
    void aRequirementThatNothingServesBreaksItsTrail() {
        assertThat(trail("requirements/h-5.html")).contains("gap Nothing serves it");
        assertThat(trail("requirements/h-7.html")).doesNotContain("gap Nothing serves it");
    }

    @Test
    void whatAnEditionWithholdsIsNoGap() {
        Map<String, String> standings = standings(site(edition("{controls: {without: [A.5.4, A.5.10]}}")));
        assertThat(standings)
                .containsEntry("1.1", "not judged: part is withheld")
                .containsEntry("1.3", "not judged: part is withheld")
                .containsEntry("1.4", "gap: nothing that serves it is at work")
                .containsEntry("1.2", "partly: 1 of 5 in force");
        assertThat(standings(site(edition("{registers: {without: [evidence]}}"))))
                .containsEntry("1.1", "not judged: part is withheld")
                .containsEntry("1.3", "gap: its controls are excluded");
    }

    @Test
    void anEditionWithoutTheRegisterHasNoSuchPage() {
        assertThat(pages(edition("{registers: {without: [requirements]}}")))
                .extracting(Page::address)
                .noneMatch(a -> a.startsWith("requirements/"));
    }

    @Test
    void aNumberOf2013IsSaidToBeOneWithThatOfToday() {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title,controls\nR-1,Fire,A.9.2.3 9.2.5 A.18.2.3 A.9.2.9\n");
        assertThat(Rulebook.check(trace()).findings())
                .filteredOn(f -> f.rule().equals("L2"))
                .extracting(Finding::hint)
                .contains(
                        "A.9.2.3 is a number of the 2013 edition; today it is A.8.2.",
                        "9.2.5 is a number of the 2013 edition; today it is A.5.18.",
                        "A.18.2.3 is a number of the 2013 edition; today it is A.5.36 and A.8.8.")
                .noneMatch(h -> h.startsWith("A.9.2.9"));
    }

    private Trace trace() {
        return Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
    }

    private Trace edition(String yaml) {
        ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", ContentFolderBuilder.SETTINGS + "editions: {small: " + yaml + "}\n");
        Trace trace = trace();
        return Redaction.of(
                        trace,
                        Rulebook.check(trace),
                        trace.pack().edition("small").orElseThrow())
                .trace();
    }

    private static List<Page> pages(Trace trace) {
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test"))
                .pages();
    }

    private static List<Block> blocks(Trace trace, String address) {
        return pages(trace).stream()
                .filter(p -> p.address().equals(address))
                .findFirst()
                .map(Page::blocks)
                .orElseThrow();
    }

    private static List<Block> site(Trace trace) {
        return blocks(trace, PAGE);
    }

    private static List<Block.Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static Map<String, String> standings(List<Block> blocks) {
        return tables(blocks).stream()
                .skip(1)
                .flatMap(t -> t.rows().stream())
                .collect(Collectors.toMap(
                        r -> r.cells().get(0).plain(), r -> r.cells().get(4).plain()));
    }

    private List<Text> cells(String reference) {
        return tables(site(trace())).stream()
                .skip(1)
                .flatMap(t -> t.rows().stream())
                .map(Block.Row::cells)
                .filter(c -> c.get(0).plain().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail(String address) {
        return blocks(trace(), address).stream()
                .filter(Block.Trail.class::isInstance)
                .flatMap(b -> ((Block.Trail) b).stages().stream())
                .flatMap(s -> s.steps().stream())
                .map(s -> (s.relation() + " " + s.label().plain()).strip())
                .toList();
    }
}
