package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.notation.ControlIds;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Controls that a table holds as numbers: 5.2 is A.5.2, or A.5.20 whose zero Excel has dropped. The row's title tells, or the
 * neighbours in the column, or the number's format; where nothing does, it is said. In a file of text, the Statement of
 * Applicability alone is looked at: elsewhere people type what they mean.
 */
final class ControlNumbers {
    /** How many controls each theme of Annex A has. */
    private static final Map<Integer, Integer> CONTROLS = Map.of(5, 37, 6, 8, 7, 14, 8, 34);

    private static final Pattern FORMER = Pattern.compile("(?:[5-9]|1[0-8])\\.\\d{1,2}\\.\\d{1,2}");
    /** Fewer numbers of the former edition may be anything. */
    private static final int FEW = 3;

    private final Register register;
    private final SortedMap<Integer, Heading.Column> columns;
    private final TableReport report;
    private final ControlTitles titles = new ControlTitles();

    ControlNumbers(Register register, SortedMap<Integer, Heading.Column> columns, TableReport report) {
        this.register = register;
        this.columns = columns;
        this.report = report;
    }

    /** The rows with the numbers of controls as they were meant. */
    List<TableRow> settle(List<TableRow> rows) {
        List<TableRow> settled = rows;
        for (Heading.Column column : columns.values()) {
            Field field = column.field();
            if (field != null && (isOwn(field) || holdsControls(field))) {
                settled = isOwn(field)
                        ? settle(former(settled, column.column()), column.column(), titles(settled))
                        : settle(settled, column.column(), Map.of());
            }
        }
        return settled;
    }

    private boolean isOwn(Field field) {
        return register.kind().equals("control")
                && field.name().equals(register.identity().get(0));
    }

    private boolean holdsControls(Field field) {
        return report.drawn() && (field.type() == Type.LINKS && field.targets().contains("control"));
    }

    /** Bare numbers of the 2013 edition with the letter that tells them from clauses: 5.1.1 is A.5.1.1. */
    private static List<TableRow> former(List<TableRow> rows, int column) {
        List<String> texts = rows.stream()
                .map(r -> r.text(column).strip())
                .filter(t -> !t.isEmpty())
                .toList();
        long former = texts.stream().filter(t -> FORMER.matcher(t).matches()).count();
        return former < FEW || former * 2 < texts.size()
                ? rows
                : rows.stream()
                        .map(r -> r.with(r.cells().stream()
                                .map(c -> c.column() == column
                                                && FORMER.matcher(c.text().strip())
                                                        .matches()
                                        ? c.with("A." + c.text().strip())
                                        : c)
                                .toList()))
                        .toList();
    }

    /** What the rows say of their controls, by their numbers. */
    private Map<Integer, String> titles(List<TableRow> rows) {
        Map<Integer, String> all = new HashMap<>();
        columns.values().stream()
                .filter(c -> c.means(register.titleField()))
                .findFirst()
                .ifPresent(c -> rows.forEach(r -> all.put(r.number(), r.text(c.column()))));
        return all;
    }

    /** @param titles of rows by their numbers */
    private List<TableRow> settle(List<TableRow> rows, int column, Map<Integer, String> titles) {
        List<TableCell> cells =
                rows.stream().flatMap(r -> r.cell(column).stream()).toList();
        if (!report.drawn() && cells.stream().anyMatch(c -> text(c).matches("[5-8]\\.[1-9]0"))) {
            return rows;
        }
        boolean twoDigits = cells.stream().allMatch(c -> c.kind() != TableCell.Kind.NUMBER || isTwoDigits(c));
        ControlOrder order = new ControlOrder(
                cells.stream().map(c -> isOpen(c) ? "" : text(c)).toList());
        TreeMap<Integer, String> meant = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            if (isOpen(cell)) {
                String before =
                        i == 0 ? "" : meant.getOrDefault(cells.get(i - 1).row(), text(cells.get(i - 1)));
                String after = i + 1 == cells.size() ? "" : text(cells.get(i + 1));
                Optional<String> told = this.titles.told(cell.text(), titles.getOrDefault(cell.row(), ""));
                Optional<String> ordered = order.told(i, cell.text());
                meant.put(cell.row(), told.orElseGet(() -> meant(cell, before, after, twoDigits, ordered)));
            }
        }
        List<TableRow> settled = new ArrayList<>();
        for (TableRow row : rows) {
            settled.add(row.with(row.cells().stream()
                    .map(c -> c.column() == column && meant.containsKey(c.row())
                            ? c.with(meant.getOrDefault(c.row(), c.text()))
                            : c)
                    .toList()));
        }
        return meant.isEmpty() ? rows : settled;
    }

    /** Whether the number may be two controls: 5.1 is A.5.1 or A.5.10, but 6.1 only A.6.1. */
    private boolean isOpen(TableCell cell) {
        return (cell.kind() == TableCell.Kind.NUMBER || (!report.drawn() && cell.kind() == TableCell.Kind.TEXT))
                && cell.text().matches("[5-8]\\.[1-9]")
                && tens(cell.text()) <= CONTROLS.getOrDefault(cell.text().charAt(0) - '0', 0);
    }

    private String meant(TableCell cell, String before, String after, boolean twoDigits, Optional<String> ordered) {
        String text = cell.text();
        int theme = text.charAt(0) - '0';
        int tens = tens(text);
        int units = tens / 10;
        boolean ten = before.equals(theme + "." + (tens - 1)) || after.equals(theme + "." + (tens + 1));
        boolean unit = before.equals(theme + "." + (units - 1))
                || after.equals(theme + "." + (units + 1))
                || (units == 1 && !before.isEmpty() && before.charAt(0) < text.charAt(0) && !ten);
        if (ten != unit) {
            return ten ? text + "0" : text;
        }
        if (report.drawn() && isTwoDigits(cell) && !twoDigits) {
            return text + "0";
        }
        if (ordered.isPresent()) {
            return ordered.get();
        }
        report.warn(
                "L7",
                cell,
                "The number " + text + " may be control A." + text + " or A." + text
                        + "0, for Excel drops the zero; it was read as A." + text + ".",
                "Format the column as text and type the number again.");
        return text;
    }

    private static boolean isTwoDigits(TableCell cell) {
        return cell.format().startsWith("0.00") && !cell.format().startsWith("0.000");
    }

    private static int tens(String text) {
        return (text.charAt(2) - '0') * 10;
    }

    private static String text(TableCell cell) {
        String plain = cell.text().strip();
        return ControlIds.canonical(plain).map(id -> id.substring(2)).orElse(plain);
    }
}
