package auditpress.figure;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.model.Tone;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsNotKeptHasNoFigure() {
        ContentFolderBuilder.in(folder);
        assertThat(figures().all())
                .extracting(Figure::key)
                .containsExactly("findings-error", "findings-warning", "findings-note");
    }

    @Test
    void aReviewThatIsADraftWasNotHeld() {
        ContentFolderBuilder.in(folder)
                .file("reviews/1.md", "---\nid: MR-1\ndate: 2026-01-05\n---\n\nText.\n")
                .file("reviews/2.md", "---\nid: MR-2\ndate: 2026-05-05\nstatus: Draft\n---\n\nText.\n");
        assertThat(records("review-days")).containsExactly("MR-1");
    }

    @Test
    void keysAreGivenOnce() {
        assertThat(Figures.of(trace(Path.of("content")), Rulebook.check(trace(Path.of("content"))))
                        .all())
                .extracting(Figure::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void completionLeavesOutWhatIsNotYetDueAndWhatWasRejected() {
        improvements(
                "I-1,done,2026-01-01",
                "I-2,verified,2026-01-01",
                "I-3,open,2026-01-01",
                "I-4,open,2026-12-01",
                "I-5,rejected,2026-01-01");
        assertThat(amount("improvements-completed").text()).isEqualTo("2 of 3");
        assertThat(records("improvements-completed")).containsExactly("I-1", "I-2");
        assertThat(records("improvements-overdue")).containsExactly("I-3");
        assertThat(records("improvements-open")).containsExactly("I-3", "I-4");
    }

    @Test
    void noRiskAboveTheCriterionIsNotGoodWhereSomeAreUnrated() {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title,likelihood,impact\nR-1,Fire,1,1\nR-2,Flood,,3\n");
        assertThat(records("risks-unrated")).containsExactly("R-2");
        Figure above = figures().figure("risks-above-criterion").orElseThrow();
        assertThat(above.tone()).isEqualTo(Tone.WARN);
        assertThat(above.note()).endsWith("; 1 has no level");
    }

    @Test
    void whatHasNoDateIsNotCountedAsInTime() {
        improvements("I-1,open,", "I-2,open,2026-01-01", "I-3,open,2027-01-01");
        assertThat(amount("improvements-overdue").text()).isEqualTo("1 of 2");
        improvements("I-1,open,", "I-2,open,");
        assertThat(figures().figure("improvements-overdue")).isEmpty();
    }

    @Test
    void anAuditOfSeveralDaysIsLateOnlyAfterItsLast() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/audits.csv",
                        "id,title,date,until,status\nA-1,Late,2026-01-05,2026-01-07,planned\n"
                                + "A-2,Under way," + ContentFolderBuilder.AUDIT_DATE.minusDays(1) + ","
                                + ContentFolderBuilder.AUDIT_DATE.plusDays(1) + ",planned\nA-3,Held,2026-01-05,,\n");
        assertThat(records("audits-overdue")).containsExactly("A-1");
    }

    @Test
    void evidenceThatHasRunOutProvesNothing() {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title,controls\nR-1,Fire,A.5.1\nR-2,Flood,A.5.2\n")
                .file("soa.csv", "control,applicable,status\nA.5.1,yes,implemented\nA.5.2,yes,implemented\n")
                .file("evidence/a.txt", "x")
                .file(
                        "evidence/evidence.csv",
                        "id,title,file,supports,valid_until\nE-1,Old,a.txt,A.5.1,2025-01-01\nE-2,New,a.txt,A.5.2,2027-01-01\n");
        assertThat(records("risks-proved")).containsExactly("R-2");
        assertThat(records("controls-proved")).containsExactly("A.5.2");
    }

    @Test
    void aHundredPerCentMeansAll() {
        assertThat(new Amount.Share(999, 1000).percent()).isEqualTo(99);
        assertThat(new Amount.Share(1000, 1000).percent()).isEqualTo(100);
        assertThat(new Amount.Share(13, 14).percent()).isEqualTo(93);
        assertThat(new Amount.Share(0, 7).percent()).isZero();
    }

    @Test
    void anIncidentRepeatsOneWhoseImprovementWasDoneBefore() {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title\nR-1,Phishing\nR-2,Fire\n")
                .file(
                        "registers/incidents.csv",
                        "id,title,date,risks,controls,improvements\n"
                                + "INC-1,First,2025-01-10,R-1,A.5.1 A.5.2,I-1\n"
                                + "INC-2,Too early,2025-02-10,R-1,A.5.1,\n"
                                + "INC-3,Again,2025-04-10,R-1,A.5.2,I-2\n"
                                + "INC-4,Other control,2025-04-11,R-1,A.5.3,\n"
                                + "INC-5,Other risk,2025-04-12,R-2,A.5.1,\n")
                .file(
                        "registers/improvements.csv",
                        "id,title,status,closed\nI-1,Keys,done,2025-03-01\nI-2,More keys,open,\n");
        assertThat(records("incidents-repeated")).containsExactly("INC-3");
    }

    @Test
    void evidenceServesRecordsAndClauses() {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title\nR-1,Fire\n")
                .file(
                        "evidence/evidence.csv",
                        "id,title,url,supports,collected_by\n"
                                + "E-1,Drill,https://x.example/,R-1 A.5.1 clause-7.2,\n"
                                + "E-2,Log,https://x.example/,A.5.1,\n"
                                + "E-3,Pile,https://x.example/,,\n");
        assertThat(amount("evidence-reuse").text()).isEqualTo("2.0");
        assertThat(records("evidence-reuse")).containsExactly("E-1", "E-2");
    }

    @Test
    void daysAreCountedFromTheLastReviewThatWasHeld() {
        ContentFolderBuilder.in(folder)
                .file("reviews/a.md", "---\nid: MR-1\ntitle: A\ndate: 2026-09-05\n---\n")
                .file("reviews/b.md", "---\nid: MR-2\ntitle: B\ndate: 2026-11-05\n---\n");
        assertThat(amount("review-days").text()).isEqualTo("30");
        assertThat(records("review-days")).containsExactly("MR-1");
    }

    private void improvements(String... rows) {
        ContentFolderBuilder.in(folder)
                .file("registers/improvements.csv", "id,status,due\n" + String.join("\n", rows) + "\n");
    }

    private Amount amount(String key) {
        return figures().figure(key).orElseThrow().amount();
    }

    private List<String> records(String key) {
        return figures().figure(key).orElseThrow().records();
    }

    private Figures figures() {
        Trace trace = trace(folder);
        return Figures.of(trace, Rulebook.check(trace));
    }

    private static Trace trace(Path content) {
        return Trace.of(PackReader.read(content), ContentFolderBuilder.AUDIT_DATE);
    }
}
