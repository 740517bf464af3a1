package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Site;
import auditpress.model.Tone;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordPageTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordWithWhichNothingIsLinkedSaysSoInOneLine() {
        ContentFolderBuilder.in(folder)
                .file("registers/assets.csv", "id,title\nAST-1,Till\nAST-2,Safe\n")
                .file("registers/risks.csv", "id,title,assets\nR-1,Theft,AST-2\n");
        assertThat(blocks("assets/ast-1.html"))
                .noneMatch(b -> b instanceof Block.Trail)
                .anyMatch(
                        b -> b instanceof Block.Paragraph p && p.text().plain().startsWith("Nothing "));
        assertThat(blocks("assets/ast-2.html")).anyMatch(b -> b instanceof Block.Trail);
    }

    @Test
    void nobodyLooksForAChainThatNoAuditorAsksFor() {
        ContentFolderBuilder.in(folder)
                .file("registers/suppliers.csv", "id,title\nSUP-1,Post\n")
                .file("soa.csv", "control,applicable,justification\nA.7.4,no,No premises\nA.5.1,yes,Law\n");
        assertThat(says("suppliers/sup-1.html", "Nothing ")).isFalse();
        assertThat(says("controls/a.7.4.html", "Nothing ")).isFalse();
    }

    @Test
    void evidenceBehindSeveralControlsNamesThemAll() {
        chain("E-1,Log,A.5.1 A.5.2,2027-01-01", "E-2,Note,A.5.2,2027-01-01");
        assertThat(steps("risks/r-1.html"))
                .contains("by A.5.1, A.5.2 E-1 Log", "by A.5.2 E-2 Note")
                .noneMatch(s -> s.startsWith("gap"));
    }

    @Test
    void aControlWhoseEvidenceHasRunOutIsAGapOfTheRiskAsWell() {
        chain("E-1,Log,A.5.1,2025-01-01", "E-2,Note,A.5.2,2027-01-01");
        assertThat(steps("risks/r-1.html")).contains("gap A.5.1: all evidence has run out");
    }

    @Test
    void aRiskSaysHowItStandsWithWhatRemains() {
        ContentFolderBuilder.in(folder)
                .file("people.csv", "id,name,can_accept_risk\np1,Ann,yes\n")
                .file(
                        "registers/risks.csv",
                        "id,title,likelihood,impact,status,accepted_by,accepted,accepted_until,acceptance_reason,actions\n"
                                + "R-1,Low,1,1,open,,,,,\nR-2,High,5,5,open,,,,,\n"
                                + "R-3,Taken,5,5,open,p1,2026-01-02,2027-01-02,Cheap,\nR-4,Late,5,5,open,p1,2025-01-02,2025-06-02,Cheap,\n"
                                + "R-5,Shut,5,5,closed,,,,,\nR-6,New,,,open,,,,,\nR-7,Busy,5,5,open,,,,,ACT-1\n")
                .file("registers/actions.csv", "id,title,due,status\nACT-1,Build,2026-01-01,open\n");
        assertThat(remains("R-1")).isEqualTo("Within the criterion");
        assertThat(remains("R-2")).isEqualTo("Not accepted");
        assertThat(remains("R-3")).isEqualTo("Accepted by Ann on 2026-01-02");
        assertThat(remains("R-4")).isEqualTo("Acceptance ran out");
        assertThat(remains("R-5")).isEmpty();
        assertThat(remains("R-6")).isEqualTo("Not rated");
        assertThat(remains("R-7")).isEqualTo("In treatment");
        List<Block.Row> plan = blocks("treatment-plan.html").stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(b -> ((Block.Table) b).rows().stream())
                .toList();
        assertThat(plan)
                .extracting(r -> r.cells().get(0).plain())
                .containsExactly("R-2", "R-3", "R-4", "R-7", "R-1", "R-6");
        assertThat(plan.get(3).cells().get(6))
                .satisfies(t -> assertThat(t.plain()).isEqualTo("ACT-1 2026-01-01"))
                .satisfies(t -> assertThat(t.runs().get(2).badge()).isEqualTo(Tone.WARN));
    }

    private String remains(String id) {
        return blocks("risks/" + id.toLowerCase(Locale.ROOT) + ".html").stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(b -> ((Block.Facts) b).facts().stream())
                .filter(f -> f.label().equals("Residual risk"))
                .map(f -> f.value().plain())
                .collect(Collectors.joining());
    }

    private void chain(String... evidence) {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title,controls\nR-1,Theft,A.5.1 A.5.2\n")
                .file("soa.csv", "control,applicable,status\nA.5.1,yes,implemented\nA.5.2,yes,implemented\n")
                .file("evidence/log.txt", "x")
                .file(
                        "evidence/evidence.csv",
                        "id,title,supports,valid_until,file\n" + String.join(",log.txt\n", evidence) + ",log.txt\n");
    }

    private List<String> steps(String address) {
        return blocks(address).stream()
                .filter(Block.Trail.class::isInstance)
                .flatMap(b -> ((Block.Trail) b).stages().stream())
                .flatMap(s -> s.steps().stream())
                .map(s -> (s.relation() + " " + s.label().plain()).strip())
                .toList();
    }

    private boolean says(String address, String beginning) {
        return blocks(address).stream()
                .anyMatch(
                        b -> b instanceof Block.Paragraph p && p.text().plain().startsWith(beginning));
    }

    private List<Block> blocks(String address) {
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(address))
                .findFirst()
                .orElseThrow()
                .blocks();
    }
}
