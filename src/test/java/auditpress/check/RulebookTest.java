package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {

    @Test
    void everyRuleHasABrokenPackAndEveryBrokenPackARule() {
        assertThat(Packs.broken())
                .extracting(p -> p.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void everyRuleHasItsWords() {
        assertThat(Rulebook.rules()).allSatisfy(rule -> {
            assertThat(rule.clause()).isNotBlank();
            assertThat(List.of(rule.sentence(), rule.why(), rule.mend())).allMatch(t -> t.matches("[A-Z\"'].*[^ ]\\."));
        });
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void rulesStandInTheOrderOfTheRulebook() {
        assertThat(ids())
                .containsSubsequence(
                        "L1", "L8", "R1", "R2", "R10", "R13", "C1", "C13", "E1", "N1", "A1", "I1", "I10", "M1", "P1",
                        "O1", "D2", "B2");
    }

    @Test
    void theSoundPackHasNoFinding() {
        assertThat(Packs.report(Packs.SOUND).findings()).isEmpty();
    }

    @Test
    void theSoundPackIsAssessedByEveryRule() {
        // All but the one that needs a git repository, which this project's own is not for it, and those that speak of
        // what the pack has not: a closed risk, restricted evidence, a rejected improvement, a dropped opportunity.
        assertThat(Packs.report(Packs.SOUND).notAssessed())
                .extracting(Rule::id)
                .containsExactlyInAnyOrder("R14", "E9", "I9", "P3", "B1");
    }

    @Test
    void aPackWithoutRecordsIsNotAssessedRatherThanPassed(@TempDir Path content) throws IOException {
        Files.writeString(content.resolve("auditpress.yaml"), "organisation: Test Ltd\ndate: 2026-10-05\n");
        Report report = Packs.report(content);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("C1");
        assertThat(report.results())
                .filteredOn(Report.Result::assessed)
                .extracting(r -> r.rule().id())
                .containsExactly("L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "C1", "D7");
        assertThat(report.notAssessed())
                .allSatisfy(r -> assertThat(r.needs().words()).isNotBlank());
    }

    @Test
    void aRuleThatHadNothingToLookAtIsNotAssessed(@TempDir Path content) throws IOException {
        Files.writeString(
                content.resolve("auditpress.yaml"),
                "organisation: Test Ltd\ndate: 2026-10-05\nscope: All\nrisk_method:\n  acceptance: 6\n");
        Files.createDirectories(content.resolve("evidence"));
        Files.writeString(content.resolve("evidence/evidence.csv"), "id,title\n");
        Files.createDirectories(content.resolve("registers"));
        Files.writeString(content.resolve("registers/risks.csv"), "id,title,treatment,status\nR-1,Fire,share,open\n");
        Files.writeString(content.resolve("registers/incidents.csv"), "id,title,severity,status\nINC-1,A,low,open\n");
        Files.writeString(
                content.resolve("registers/improvements.csv"), "id,title,type,status\nI-1,A,improvement,open\n");
        Files.writeString(content.resolve("registers/documents.csv"), "id,title,author\nPOL-1,Policy,Ann\n");
        Files.writeString(content.resolve("soa.csv"), "control,applicable,reasons\nA.5.1,yes,law\n");
        assertThat(Packs.report(content).notAssessed())
                .extracting(Rule::id)
                .contains(
                        "X3", "T1", "R3", "R8", "R9", "R13", "R14", "C3", "C4", "E2", "E5", "E9", "N1", "N2", "I4",
                        "I5", "I7", "I9", "P3", "D4", "M4");
    }

    @Test
    void evidenceIsNotHeldAgainstAPeriodThatNobodyStated() {
        assertThat(Packs.report(Packs.BROKEN.resolve("E4")).notAssessed())
                .extracting(Rule::id)
                .contains("E3");
    }

    @Test
    void theSameTraceGivesTheSameReport() {
        var trace = Packs.trace(Packs.BROKEN.resolve("R8"));
        assertThat(Rulebook.check(trace)).isEqualTo(Rulebook.check(trace));
    }

    private static List<String> ids() {
        return Rulebook.rules().stream().map(Rule::id).toList();
    }
}
