package auditpress.command;

import auditpress.check.Report;
import auditpress.model.Severity;
import picocli.CommandLine.Option;

/** What makes the exit code 1, for the verbs that judge the content. */
final class Threshold {
    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Lightest finding that makes the exit code 1: error, warning or note (default: error).")
    Severity failOn = Severity.ERROR;

    /** 1 when a finding that nobody answers for weighs as much as the threshold or more, else 0. */
    int exitCode(Report report) {
        return report.fails(failOn) ? Verbs.FINDINGS : Verbs.CLEAN;
    }
}
