package auditpress.read;

import auditpress.model.Field;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at where the rows of a text end: one with more cells than the heading, or fewer than each record needs, has lost its separators. */
final class TableEdge {
    private final Heading heading;
    private final TableReport report;

    TableEdge(Heading heading, TableReport report) {
        this.heading = heading;
        this.report = report;
    }

    /** The rows without cells beyond the heading's last, which are reported; worksheets have no such edge. */
    List<TableRow> cut(List<TableRow> rows) {
        if (heading.width() == 0 || rows.stream().allMatch(r -> r.width() <= heading.width())) {
            return rows;
        }
        List<TableRow> cut = new ArrayList<>();
        for (TableRow row : rows) {
            List<TableCell> within = row.cells().stream()
                    .filter(c -> c.column() <= heading.width())
                    .toList();
            if (within.size() < row.cells().size()) {
                reportLong(row, row.cells().subList(within.size(), row.cells().size()));
            }
            if (!within.isEmpty()) {
                cut.add(row.with(within));
            }
        }
        return cut;
    }

    private void reportLong(TableRow row, List<TableCell> extra) {
        report.error(
                extra.get(0),
                "The row has " + row.width() + " cells but the heading names " + heading.width() + "; " + quoted(extra)
                        + (extra.size() == 1 ? " belongs" : " belong") + " to no column.",
                "Put cells that hold the separator in double quotes.");
    }

    private static String quoted(List<TableCell> cells) {
        return cells.stream()
                .map(c -> c.text().lines().findFirst().orElse(""))
                .map(t -> "'" + (t.length() <= 40 ? t : t.substring(0, 40) + "…") + "'")
                .collect(Collectors.joining(", "));
    }

    /** Rows may end early; one that lacks what each record needs is worth a note. */
    void reportShort(List<TableRow> records) {
        int needed = heading.columns().stream()
                .filter(c -> isRequired(c.field()))
                .mapToInt(Heading.Column::column)
                .max()
                .orElse(0);
        List<TableRow> shorter = records.stream()
                .filter(r -> r.width() > 0 && r.width() < needed)
                .toList();
        if (!shorter.isEmpty()) {
            report.note(
                    shorter.get(0).cells().get(0),
                    (shorter.size() == 1 ? "This row ends" : shorter.size() + " rows, this one first, end")
                            + " before a column that each record fills; what is missing was taken as empty.",
                    "Look whether a separator is missing.");
        }
    }

    private static boolean isRequired(@org.jspecify.annotations.Nullable Field field) {
        return field != null && field.required();
    }
}
