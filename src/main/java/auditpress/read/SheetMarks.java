package auditpress.read;

import java.util.List;
import java.util.SortedMap;

/** Says what of the records somebody who looks at the worksheet might not see: formulas, hidden rows and columns. */
final class SheetMarks {
    private SheetMarks() {}

    static void note(
            List<SheetRow> rows,
            SortedMap<Integer, SheetHeader.Column> columns,
            SheetFacts facts,
            SheetHeader header,
            SheetReport report) {
        List<SheetCell> formulas = rows.stream()
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.formula() && c.isValue())
                .toList();
        if (!formulas.isEmpty()) {
            SheetCell first = formulas.get(0);
            report.note(
                    first.row(),
                    first.column(),
                    formulas.size() + (formulas.size() == 1 ? " cell is a formula" : " cells are formulas")
                            + ", read as last saved (columns "
                            + String.join(
                                    ", ",
                                    formulas.stream()
                                            .map(SheetCell::column)
                                            .distinct()
                                            .sorted()
                                            .map(SheetPlaces::letters)
                                            .toList())
                            + ").",
                    "");
        }
        List<Integer> hidden =
                rows.stream().filter(SheetRow::hidden).map(SheetRow::number).toList();
        if (!hidden.isEmpty()) {
            report.note(
                    hidden.get(0),
                    header.left(),
                    hidden.size() + (hidden.size() == 1 ? " row is" : " rows are") + " hidden and "
                            + (hidden.size() == 1 ? "was" : "were") + " read all the same ("
                            + SheetPlaces.rows(hidden) + ").",
                    "");
        }
        List<SheetHeader.Column> unseen = columns.values().stream()
                .filter(c -> facts.isHidden(c.column()))
                .toList();
        if (!unseen.isEmpty()) {
            report.note(
                    unseen.get(0).row(),
                    unseen.get(0).column(),
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
