package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import java.util.function.Consumer;

/** Takes what is to be said of one worksheet, with its places. */
record SheetReport(String file, String sheet, Consumer<Finding> findings) {
    private static final String RULE = "L1";

    void error(int row, int column, String message, String hint) {
        report(RULE, Severity.ERROR, row, column, message, hint);
    }

    void warn(String rule, int row, int column, String message, String hint) {
        report(rule, Severity.WARNING, row, column, message, hint);
    }

    void note(int row, int column, String message, String hint) {
        report(RULE, Severity.NOTE, row, column, message, hint);
    }

    ContentFault fault(int row, int column, String message, String hint) {
        return new ContentFault(origin(row, column), message, hint);
    }

    Origin origin(int row, int column) {
        return new Origin(file, sheet, row, column);
    }

    private void report(String rule, Severity severity, int row, int column, String message, String hint) {
        findings.accept(new Finding(rule, severity, "", message, hint, origin(row, column)));
    }
}
