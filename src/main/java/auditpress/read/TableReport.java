package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.table.CellNames;
import auditpress.table.Table;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Takes what is to be said of one table, with its places, and which of its rows are no records. */
final class TableReport {
    private static final String RULE = "L1";

    private final String file;
    private final Table table;
    private final Consumer<Finding> findings;
    private final boolean foreign;
    private final List<PassedOver> passedOver = new ArrayList<>();

    TableReport(String file, Table table, Consumer<Finding> findings) {
        this(file, table, findings, false);
    }

    /** @param foreign whether the table is somebody else's, whose heading cannot be mended */
    TableReport(String file, Table table, Consumer<Finding> findings, boolean foreign) {
        this.file = file;
        this.table = table;
        this.findings = findings;
        this.foreign = foreign;
    }

    void error(TableCell cell, String message, String hint) {
        report(RULE, Severity.ERROR, cell, message, hint);
    }

    void warn(String rule, TableCell cell, String message, String hint) {
        report(rule, Severity.WARNING, cell, message, hint);
    }

    /** Says what is wrong with a name of the heading: an error in a text of the user's own. */
    void heading(TableCell cell, String message, String hint) {
        report(RULE, table.drawn() || foreign ? Severity.WARNING : Severity.ERROR, cell, message, hint);
    }

    void note(TableCell cell, String message, String hint) {
        report(RULE, Severity.NOTE, cell, message, hint);
    }

    /**
     * Says that rows are no records; of somebody else's table they are listed alone.
     *
     * @param expected whether tables of this make have such rows; if not, one may have been lost
     * @param why for one of the rows
     */
    void passed(List<TableRow> rows, boolean expected, String why, String message) {
        rows.forEach(r -> passedOver.add(new PassedOver(r.line(), why)));
        if (foreign) {
            return;
        }
        TableCell first = rows.get(0).cells().get(0);
        String text = HeadingNames.line(first.text());
        report(
                RULE,
                expected ? Severity.NOTE : Severity.WARNING,
                first,
                "Passed over: " + rows.size() + " " + message + " (" + lines(rows) + ", from '"
                        + (text.length() <= 40 ? text : text.substring(0, 40) + "…") + "').",
                "");
    }

    /** The rows that are no records, in their order. */
    List<PassedOver> passedOver() {
        return passedOver.stream()
                .sorted(java.util.Comparator.comparingInt(PassedOver::line))
                .toList();
    }

    ContentFault fault(TableCell cell, String message, String hint) {
        return new ContentFault(origin(cell), message, hint);
    }

    Origin origin(TableCell cell) {
        return new Origin(file, table.sheet(), cell.line(), cell.at());
    }

    Origin origin(TableRow row) {
        return new Origin(
                file,
                table.sheet(),
                row.line(),
                table.drawn() ? row.cells().get(0).column() : 1);
    }

    /** Whether the table is somebody else's. */
    boolean isForeign() {
        return foreign;
    }

    boolean drawn() {
        return table.drawn();
    }

    /** Rows as people write them: {@code rows 5, 12-14}. */
    static String lines(Collection<TableRow> rows) {
        return CellNames.rows(rows.stream().map(TableRow::line).toList());
    }

    private void report(String rule, Severity severity, TableCell cell, String message, String hint) {
        findings.accept(new Finding(rule, severity, "", message, hint, origin(cell)));
    }
}
