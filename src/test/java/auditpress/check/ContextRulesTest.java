package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to break the rules on context, method and documents that no two of fit into one pack. */
class ContextRulesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void smallestSettings() {
        ContentFolderBuilder.in(folder);
    }

    @Test
    void noWordOnClimateChangeIsAnError() {
        issues("Two sites");
        assertThat(found("X1")).containsExactly("error Whether climate change is a relevant issue is not answered.");
    }

    @Test
    void climateChangeInATextAloneIsAWarning() {
        issues("Climate change");
        assertThat(found("X1")).singleElement().asString().startsWith("warning").contains("issue ISS-1 speaks of it");
    }

    @Test
    void climateChangeConsideredAfterTheLastReviewIsNotStale() {
        issues("Two sites");
        climate("2024-01-10");
        assertThat(found("X1")).singleElement().asString().contains("more than 2 years ago");
        file("reviews/mr-1.md", "---\nid: MR-1\ndate: 2024-01-09\n---\n\n## a) x\n");
        assertThat(found("X1")).isEmpty();
    }

    @Test
    void climateChangeIsNotConsideredInTheFutureNorOnNoDay() {
        issues("Two sites");
        climate("2026-10-06");
        assertThat(found("X1")).singleElement().asString().startsWith("error").contains("after the audit date");
        settings("climate_change: {relevant: yes, reason: Heat}\n");
        assertThat(found("X1")).containsExactly("warning When climate change was considered is not stated.");
    }

    @Test
    void withoutPartiesADocumentMayAnswerForThem() {
        document("4.1", "");
        assertThat(found("X2")).singleElement().asString().startsWith("error No interested party is recorded");
        document("4.2", "");
        assertThat(found("X2")).isEmpty();
    }

    @Test
    void documentsThatSayNothingOfClausesAreOneThingToMend() {
        file("documents/doc-1.md", "---\nid: DOC-1\ntitle: Manual\n---\n\nText.\n");
        file("registers/risks.csv", "id,title\nR-1,Fire\n");
        settings("scope: All of it.\n");
        assertThat(found("D1")).singleElement().asString().startsWith("warning The only document does not say");
        assertThat(found("X3")).isEmpty();
        assertThat(found("T1")).isEmpty();
    }

    @Test
    void aMethodThatNoDocumentStatesIsAnErrorOfTheMethodAlone() {
        document("4.3", "approver: Ada\napproved: 2026-01-01\n");
        file("registers/risks.csv", "id,title\nR-1,Fire\n");
        assertThat(found("T1"))
                .containsExactly("error No document answers clause 6.1.2, the process of risk assessment.");
        assertThat(found("D1")).noneMatch(f -> f.contains("6.1.2"));
    }

    @Test
    void anApprovedMethodIsLeftAlone() {
        document("6.1.2", "approver: Ada\napproved: 2026-10-05\n");
        file("registers/risks.csv", "id,title\nR-1,Fire\n");
        assertThat(found("T1")).isEmpty();
    }

    private void issues(String title) {
        file("registers/issues.csv", "id,title\nISS-1," + title + "\n");
    }

    private void climate(String considered) {
        settings("climate_change: {relevant: yes, reason: Heat, considered: " + considered + "}\n");
    }

    private void settings(String more) {
        file("auditpress.yaml", ContentFolderBuilder.SETTINGS + more);
    }

    private void document(String clause, String fields) {
        file(
                "documents/doc-1.md",
                "---\nid: DOC-1\ntitle: Manual\nclauses: [\"" + clause + "\"]\n" + fields + "---\n\nText.\n");
    }

    private void file(String name, String text) {
        ContentFolderBuilder.at(folder).file(name, text);
    }

    /** Severity and message of the rule's findings. */
    private List<String> found(String rule) {
        return Packs.report(folder).findings().stream()
                .filter(f -> f.rule().equals(rule))
                .map(ContextRulesTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        Severity severity = finding.severity();
        return severity.key() + " " + finding.message();
    }
}
