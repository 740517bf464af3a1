package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How waivers and settings weigh findings. */
class WeightsTest {
    private static final String LATE =
            "id,title,owner,raised,due,status\nI-1,Restore tests,p-ada,2026-08-01,2026-09-04,open\n"
                    + "I-2,Leaver checks,p-ada,2026-08-01,2026-09-01,open\n";

    @TempDir
    private Path folder;

    @Test
    void aWaivedFindingStaysAndDoesNotFail() {
        Report report = report("", "rule,record,reason,approver,until\ni3,i-1,Agreed,p-ada,2026-10-05\n");
        Finding waived = late(report).get(0);
        assertThat(waived.record()).isEqualTo("I-1");
        assertThat(waived.waiver()).extracting(Finding.Waiver::approver).isEqualTo("Ada Holt");
        assertThat(late(report).get(1).isWaived()).isFalse();
        assertThat(report.count(Severity.WARNING)).isEqualTo(count(report) - 1);
        assertThat(report.waived()).containsExactly(waived);
    }

    @Test
    void aLapsedOrIncompleteWaiverExcusesNothing() {
        Report report = report(
                "", "rule,record,reason,approver,until\nI3,I-1,Agreed,p-ada,2026-10-04\nI3,I-2,,p-ada,2026-12-31\n");
        assertThat(late(report)).noneMatch(Finding::isWaived);
        assertThat(report.findings()).extracting(Finding::rule).contains("W1", "W2");
    }

    @Test
    void aRuleWeighsWhatTheSettingsSay() {
        Report report = report("rules:\n  I3: error\n  I4: {severity: note}\n", null);
        assertThat(late(report)).extracting(Finding::severity).containsOnly(Severity.ERROR);
        assertThat(report.fails(Severity.ERROR)).isTrue();
    }

    @Test
    void aRuleThatIsOffFindsNothingAndSaysWhy() {
        Report report = report("rules:\n  I3: {off: We track this elsewhere.}\n", null);
        assertThat(late(report)).isEmpty();
        assertThat(report.results())
                .filteredOn(Report.Result::isOff)
                .singleElement()
                .extracting(Report.Result::off)
                .isEqualTo("We track this elsewhere.");
        assertThat(report.notAssessed()).extracting(Rule::id).doesNotContain("I3");
    }

    @Test
    void noRuleIsOffWithoutAReason() {
        Report report = report("rules:\n  I3: off\n  I4: {off: }\n  I5: mild\n", null);
        assertThat(late(report)).hasSize(2);
        assertThat(report.findings())
                .filteredOn(f -> f.rule().equals("L4"))
                .extracting(Finding::message)
                .containsExactly(
                        "rules.I3: 'off' is not a severity.",
                        "rules.I4.off: A rule is switched off with a reason.",
                        "rules.I5: 'mild' is not a severity.");
    }

    @Test
    void whatReadingFoundIsWeighedToo() {
        Report report = report("rules:\n  L6: note\nscop: Everything\n", null);
        assertThat(report.findings())
                .filteredOn(f -> f.rule().equals("L6"))
                .extracting(Finding::severity)
                .containsOnly(Severity.NOTE);
    }

    private Report report(String settings, @org.jspecify.annotations.Nullable String waivers) {
        ContentFolderBuilder content = ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", "organisation: Test Ltd\ndate: 2026-10-05\n" + settings)
                .file("people.csv", "id,name\np-ada,Ada Holt\n")
                .file("registers/improvements.csv", LATE);
        if (waivers != null) {
            content.file("waivers.csv", waivers);
        }
        return Packs.report(folder);
    }

    private static List<Finding> late(Report report) {
        return report.findings().stream().filter(f -> f.rule().equals("I3")).toList();
    }

    private static long count(Report report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Severity.WARNING)
                .count();
    }
}
