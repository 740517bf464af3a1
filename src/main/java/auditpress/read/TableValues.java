package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.table.CellNames;
import auditpress.table.MarkdownText;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import auditpress.table.XlsxCells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The values of a table's records by their columns' names; cells that hold none are reported. */
final class TableValues {
    /** Days of 1990 to 2100. */
    private static final int FIRST_DAY = 32_874;

    private static final int LAST_DAY = 73_415;

    /** By their number; an array, for it is asked for each cell. */
    private final Heading.@Nullable Column[] columns;

    private final TableReport report;
    private final boolean since1904;
    private final List<TableCell> unsaved = new ArrayList<>();
    private final List<TableCell> days = new ArrayList<>();

    TableValues(SortedMap<Integer, Heading.Column> columns, TableReport report, boolean since1904) {
        this.columns = new Heading.Column[columns.isEmpty() ? 0 : columns.lastKey() + 1];
        columns.forEach((number, column) -> this.columns[number] = column);
        this.report = report;
        this.since1904 = since1904;
    }

    Map<String, Value> of(TableRow row) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (TableCell cell : row.cells()) {
            Heading.Column column = cell.column() < columns.length ? columns[cell.column()] : null;
            if (column == null) {
                continue;
            }
            if (!cell.isValue()) {
                reportNone(cell, column);
                continue;
            }
            String text = text(cell, column);
            Value value = new Value(text, cell.line(), cell.at());
            Value before = values.putIfAbsent(column.name(), value);
            if (before != null) {
                String between = column.field() == null || column.more() ? "\n" : ", ";
                values.put(column.name(), new Value(before.text() + between + text, before.line(), before.column()));
            }
        }
        return values;
    }

    private String text(TableCell cell, Heading.Column column) {
        Field field = column.field();
        if (cell.kind() == TableCell.Kind.MARKDOWN) {
            return markdown(cell.text(), field == null ? Type.TEXT : field.type());
        }
        if (field == null) {
            return cell.text();
        }
        if (cell.kind() == TableCell.Kind.DATE) {
            boolean name = field.type() == Type.ID || field.type() == Type.LINKS;
            if (name) {
                report.error(
                        cell,
                        "'" + column.name() + "' holds the day " + cell.text()
                                + "; Excel makes one of numbers such as 10.1.1.",
                        "Format the column as text and type the number again.");
            }
            return field.type() == Type.DATE && cell.text().length() > 10
                    ? cell.text().substring(0, 10)
                    : cell.text();
        }
        if (field.type() == Type.DATE && cell.kind() == TableCell.Kind.NUMBER && isDay(cell.text())) {
            days.add(cell);
            return XlsxCells.day(Integer.parseInt(cell.text()), since1904).toString();
        }
        return cell.text();
    }

    private static String markdown(String text, Type type) {
        return switch (type) {
            case MARKDOWN -> MarkdownText.lines(text);
            case FILE, URL -> MarkdownText.target(text);
            default -> MarkdownText.plain(text);
        };
    }

    private static boolean isDay(String text) {
        return text.matches("\\d{5}") && Integer.parseInt(text) >= FIRST_DAY && Integer.parseInt(text) <= LAST_DAY;
    }

    private void reportNone(TableCell cell, Heading.Column column) {
        if (cell.kind() == TableCell.Kind.UNSAVED) {
            unsaved.add(cell);
            return;
        }
        report.error(
                cell,
                "'" + column.name() + "' holds the error " + cell.text() + "; it was not read.",
                cell.formula() ? "Mend the formula, or write the value." : "Write the value.");
    }

    /** Reports what concerns several cells. */
    void finish() {
        if (!unsaved.isEmpty()) {
            TableCell first = unsaved.get(0);
            report.error(
                    first,
                    unsaved.size() + (unsaved.size() == 1 ? " formula was" : " formulas were")
                            + " saved without a value; the cells were read as empty (" + rows(unsaved) + ").",
                    "Open the workbook in Excel and save it.");
        }
        if (!days.isEmpty()) {
            TableCell first = days.get(0);
            report.note(
                    first,
                    days.size() + (days.size() == 1 ? " number was" : " numbers were")
                            + " read as the day that Excel counts so (" + rows(days) + ").",
                    "Format the column as dates.");
        }
    }

    private static String rows(List<TableCell> cells) {
        return CellNames.rows(cells.stream().map(TableCell::line).distinct().toList());
    }
}
