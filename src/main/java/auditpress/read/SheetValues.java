package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Type;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The values of a worksheet's records by their columns' names; cells that hold none are reported. */
final class SheetValues {
    /** Days of 1990 to 2100. */
    private static final int FIRST_DAY = 32_874;

    private static final int LAST_DAY = 73_415;

    private final SortedMap<Integer, SheetHeader.Column> columns;
    private final SheetReport report;
    private final boolean since1904;
    private final List<SheetCell> unsaved = new ArrayList<>();
    private final List<SheetCell> days = new ArrayList<>();

    SheetValues(SortedMap<Integer, SheetHeader.Column> columns, SheetReport report, boolean since1904) {
        this.columns = columns;
        this.report = report;
        this.since1904 = since1904;
    }

    Map<String, Value> of(SheetRow row) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (SheetCell cell : row.cells()) {
            SheetHeader.Column column = columns.get(cell.column());
            if (column == null) {
                continue;
            }
            if (!cell.isValue()) {
                reportNone(cell, column);
                continue;
            }
            String text = text(cell, column);
            Value value = new Value(text, cell.row(), cell.column());
            values.merge(column.name(), value, (a, b) -> new Value(a.text() + "\n" + b.text(), a.line(), a.column()));
        }
        return values;
    }

    private String text(SheetCell cell, SheetHeader.Column column) {
        Field field = column.field();
        if (field == null) {
            return cell.text();
        }
        if (cell.kind() == SheetCell.Kind.DATE) {
            boolean name = field.type() == Type.ID || field.type() == Type.LINKS;
            if (name) {
                report.error(
                        cell.row(),
                        cell.column(),
                        "'" + column.name() + "' holds the day " + cell.text()
                                + "; Excel makes one of numbers such as 10.1.1.",
                        "Format the column as text and type the number again.");
            }
            return field.type() == Type.DATE && cell.text().length() > 10
                    ? cell.text().substring(0, 10)
                    : cell.text();
        }
        if (field.type() == Type.DATE && cell.kind() == SheetCell.Kind.NUMBER && isDay(cell.text())) {
            days.add(cell);
            return SheetCells.day(Integer.parseInt(cell.text()), since1904).toString();
        }
        return cell.text();
    }

    private static boolean isDay(String text) {
        return text.matches("\\d{5}") && Integer.parseInt(text) >= FIRST_DAY && Integer.parseInt(text) <= LAST_DAY;
    }

    private void reportNone(SheetCell cell, SheetHeader.Column column) {
        if (cell.kind() == SheetCell.Kind.UNSAVED) {
            unsaved.add(cell);
            return;
        }
        report.error(
                cell.row(),
                cell.column(),
                "'" + column.name() + "' holds the error " + cell.text() + "; it was not read.",
                cell.formula() ? "Mend the formula, or write the value." : "Write the value.");
    }

    /** Reports what concerns several cells. */
    void finish() {
        if (!unsaved.isEmpty()) {
            SheetCell first = unsaved.get(0);
            report.error(
                    first.row(),
                    first.column(),
                    unsaved.size() + (unsaved.size() == 1 ? " formula was" : " formulas were")
                            + " saved without a value; the cells were read as empty (" + rows(unsaved) + ").",
                    "Open the workbook in Excel and save it.");
        }
        if (!days.isEmpty()) {
            SheetCell first = days.get(0);
            report.note(
                    first.row(),
                    first.column(),
                    days.size() + (days.size() == 1 ? " number was" : " numbers were")
                            + " read as the day that Excel counts so (" + rows(days) + ").",
                    "Format the column as dates.");
        }
    }

    private static String rows(List<SheetCell> cells) {
        return SheetPlaces.rows(cells.stream().map(SheetCell::row).distinct().toList());
    }
}
