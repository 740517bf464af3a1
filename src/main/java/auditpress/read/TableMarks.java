package auditpress.read;

import auditpress.table.CellNames;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.List;
import java.util.SortedMap;

/** Says what of the records somebody who looks at the table might not see: formulas, hidden rows and columns. */
final class TableMarks {
    private TableMarks() {}

    static void note(
            List<TableRow> rows, SortedMap<Integer, Heading.Column> columns, Heading heading, TableReport report) {
        List<TableCell> formulas = rows.stream()
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.formula() && c.isValue())
                .toList();
        if (!formulas.isEmpty()) {
            TableCell first = formulas.get(0);
            report.note(
                    first,
                    formulas.size() + (formulas.size() == 1 ? " cell is a formula" : " cells are formulas")
                            + ", read as last saved (columns "
                            + String.join(
                                    ", ",
                                    formulas.stream()
                                            .map(TableCell::column)
                                            .distinct()
                                            .sorted()
                                            .map(CellNames::letters)
                                            .toList())
                            + ").",
                    "");
        }
        List<TableRow> hidden =
                rows.stream().filter(r -> r.note() == TableRow.Note.HIDDEN).toList();
        if (!hidden.isEmpty()) {
            report.note(
                    hidden.get(0).cells().get(0),
                    hidden.size() + (hidden.size() == 1 ? " row is" : " rows are") + " hidden and "
                            + (hidden.size() == 1 ? "was" : "were") + " read all the same ("
                            + TableReport.lines(hidden) + ").",
                    "");
        }
        List<Heading.Column> unseen = columns.values().stream()
                .filter(c -> heading.table().layout().isHidden(c.column()))
                .toList();
        if (!unseen.isEmpty()) {
            report.note(
                    unseen.get(0).place(),
                    "Hidden columns were read all the same: "
                            + String.join(
                                    ", ",
                                    unseen.stream()
                                            .map(c -> "'" + c.name() + "'")
                                            .toList()) + ".",
                    "");
        }
    }
}
