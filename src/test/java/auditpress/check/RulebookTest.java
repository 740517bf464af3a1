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
        // All but the one that needs a git repository, which this project's own is not for it.
        assertThat(Packs.report(Packs.SOUND).notAssessed()).extracting(Rule::id).containsExactly("B1");
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
