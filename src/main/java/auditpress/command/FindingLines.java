package auditpress.command;

import auditpress.check.Report;
import auditpress.export.OneLine;
import auditpress.model.Finding;
import auditpress.model.Severity;
import java.nio.file.Path;

/** Findings as lines that an editor can jump to. */
final class FindingLines {
    private FindingLines() {}

    static void print(Console console, Path content, Iterable<Finding> findings) {
        for (Finding finding : findings) {
            String place = content.resolve(
                            finding.origin().file().isEmpty()
                                    ? "."
                                    : finding.origin().text())
                    .toString()
                    .replace('\\', '/');
            console.out()
                    .println(OneLine.of(place) + ": " + finding.severity().key() + ": [" + finding.rule() + "] "
                            + OneLine.of(finding.message()));
            Finding.Waiver waiver = finding.waiver();
            if (waiver != null) {
                console.out().println("    " + OneLine.of(waiver.words()));
            }
            if (!finding.hint().isEmpty()) {
                console.out().println("    " + OneLine.of(finding.hint()));
            }
        }
    }

    /** {@code 2 errors, 1 warning, 0 notes}. */
    static String counts(Report report) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            text.append(text.length() == 0 ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(severity.key())
                    .append(count == 1 ? "" : "s");
        }
        int waived = report.waived().size();
        return text.append(waived == 0 ? "" : ", " + waived + " waived").toString();
    }
}
