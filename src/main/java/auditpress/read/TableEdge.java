package auditpress.read;

import auditpress.model.Field;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at where the rows of a text end: one with more cells than the heading, or fewer than each record needs, has lost its separators. */
final class TableEdge {
    /** Where more than one in so many rows has cells beyond the heading, a column has no name, and nothing has moved. */
    private static final int FEW = 4;

    private final Heading heading;
    private final TableReport report;

    TableEdge(Heading heading, TableReport report) {
        this.heading = heading;
        this.report = report;
    }

    /**
     * The rows without cells beyond the heading's last, which are reported; worksheets have no such edge. In somebody else's
     * file a single row of that kind is not taken at all: once it is written into ours, nothing shows that its values have
     * moved under other names.
     */
    List<TableRow> cut(List<TableRow> rows) {
        if (heading.width() == 0 || rows.stream().allMatch(r -> r.width() <= heading.width())) {
            return rows;
        }
        long longer = rows.stream().filter(this::isLong).count();
        boolean taken = !report.isForeign() || longer * FEW > rows.size();
        List<TableRow> cut = new ArrayList<>();
        for (TableRow row : rows) {
            List<TableCell> within = row.cells().stream()
                    .filter(c -> c.column() <= heading.width())
                    .toList();
            boolean isLong = isLong(row);
            if (isLong) {
                reportLong(row, row.cells().subList(within.size(), row.cells().size()), taken);
            }
            if (isLong && !taken) {
                report.passed(List.of(row), false, "has more cells than the heading", "rows with too many cells");
            } else if (!within.isEmpty()) {
                cut.add(row.with(within));
            }
        }
        return cut;
    }

    private boolean isLong(TableRow row) {
        return row.cells().stream().anyMatch(c -> c.column() > heading.width());
    }

    private void reportLong(TableRow row, List<TableCell> extra, boolean taken) {
        report.error(
                extra.get(0),
                "The row has " + row.width() + " cells but the heading names " + heading.width() + "; " + quoted(extra)
                        + (extra.size() == 1 ? " belongs" : " belong") + " to no column"
                        + (taken ? "." : ", so the row is not taken."),
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
