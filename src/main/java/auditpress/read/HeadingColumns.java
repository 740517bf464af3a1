package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.notation.ColumnNotation;
import auditpress.table.CellNames;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives each column of a table one name and one meaning, so that none is lost behind another. */
final class HeadingColumns {
    private static final Set<Type> LISTS = EnumSet.of(Type.LINKS, Type.CHOICES, Type.PEOPLE, Type.LIST);

    private final TableReport report;
    private final List<TableRow> rows;
    private final SortedMap<Integer, Heading.Column> columns = new TreeMap<>();

    private HeadingColumns(TableReport report, List<TableRow> rows) {
        this.report = report;
        this.rows = rows;
    }

    /** @param rows those below the heading */
    static SortedMap<Integer, Heading.Column> settle(
            Heading header, List<TableRow> rows, Register register, TableReport report) {
        HeadingColumns settled = new HeadingColumns(report, rows);
        header.columns().forEach(c -> settled.columns.put(c.column(), c));
        settled.guessed(header.guessed());
        new IdentityColumn(register, settled.columns, rows, report).settle(settled::ownName);
        new StatedLevels(register, settled.columns, rows, report).settle();
        new ReviewDates(register, settled.columns, rows, report).settle();
        new CurrentScores(register, settled.columns, rows, report).settle();
        settled.repeated();
        new NameEndings(register, settled.columns, report).settle();
        new HalfNames(register, settled.columns, rows, report).settle();
        settled.nameless();
        return settled.columns;
    }

    /** Says which scores were taken for those before treatment and after it by their order. */
    private void guessed(List<Heading.Column> guessed) {
        for (Heading.Column column : guessed) {
            report.note(
                    column.place(),
                    "'" + column.written() + "' in column " + CellNames.letters(column.column()) + " was read as '"
                            + column.name() + "', for there are two of that name.",
                    "Name them apart if that is wrong.");
        }
    }

    /** Lists, and columns that no register knows, may repeat their name for each value; what else repeats gets a name of its own. */
    private void repeated() {
        Map<String, Heading.Column> seen = new HashMap<>();
        List<Heading.Column> named =
                columns.values().stream().filter(c -> !c.more()).toList();
        for (Heading.Column column : List.copyOf(columns.values())) {
            Field field = column.field();
            if (column.more()) {
                continue;
            }
            String key = Register.plain(column.name());
            Heading.Column first =
                    field != null ? best(named, field) : key.isEmpty() ? null : seen.putIfAbsent(key, column);
            if (first == null || first.equals(column)) {
                continue;
            }
            boolean same = Register.plain(first.written()).equals(Register.plain(column.written()));
            if (same && (field == null || LISTS.contains(field.type()))) {
                columns.put(column.column(), first.at(column));
            } else {
                ownName(column, first);
            }
        }
    }

    /** The surest; another one where that holds none of the field's values, and the other does. */
    private Heading.Column best(List<Heading.Column> named, Field field) {
        Heading.Column surest = Heading.surest(named, field);
        boolean alone = named.stream().filter(c -> c.means(field.name())).count() == 1;
        if (alone || !ColumnNotation.canTell(field) || isCanonical(surest) || holds(surest, field)) {
            return surest;
        }
        return named.stream()
                .filter(c -> c.means(field.name()) && !c.equals(surest) && holds(c, field))
                .findFirst()
                .orElse(surest);
    }

    private boolean holds(Heading.Column column, Field field) {
        List<String> texts = rows.stream()
                .map(r -> r.text(column.column()))
                .filter(t -> !t.isBlank())
                .toList();
        return !texts.isEmpty() && ColumnNotation.holdsMost(field, texts);
    }

    /** Whether the file calls the field as the register does. */
    private static boolean isCanonical(Heading.Column column) {
        return column.field() != null
                && Register.plain(column.written())
                        .equals(Register.plain(column.field().name()));
    }

    /** Keeps a column under a name of its own, where another has taken its meaning. */
    private void ownName(Heading.Column column, Heading.Column first) {
        String name = column.field() == null ? column.name() : column.written();
        boolean free = columns.values().stream()
                .noneMatch(c -> !c.equals(column) && Register.plain(c.name()).equals(Register.plain(name)));
        String own = free ? name : name + " in column " + CellNames.letters(column.column());
        columns.put(column.column(), column.called(own));
        if (Register.plain(first.written()).equals(Register.plain(column.written()))) {
            // In a workbook people cannot always help it; a text is soon mended.
            report.heading(
                    column.place(),
                    "Two columns are called '" + column.written() + "'; this one is kept as '" + own + "'.",
                    "Rename or remove one of the two.");
        } else if (report.isForeign() || !isCanonical(first)) {
            report.note(
                    column.place(),
                    "'" + first.written() + "' and '" + column.written() + "' mean the same field; '" + column.written()
                            + "' is kept as own column" + (free ? "." : " '" + own + "'."),
                    "To take that one instead, rename '" + first.written() + "'.");
        }
    }

    /** Columns without name: kept where they hold anything. */
    private void nameless() {
        Map<Integer, TableCell> filled = new TreeMap<>();
        BitSet named = new BitSet();
        columns.values().stream().filter(c -> !c.name().isEmpty()).forEach(c -> named.set(c.column()));
        // Loops: they see each cell of large sheets.
        for (TableRow row : rows) {
            for (TableCell cell : row.cells()) {
                if (!named.get(cell.column())) {
                    filled.putIfAbsent(cell.column(), cell);
                }
            }
        }
        List<String> letters = new ArrayList<>();
        filled.forEach((column, cell) -> {
            String name = "column " + CellNames.letters(column);
            columns.put(column, new Heading.Column(column, cell, name, null, false));
            letters.add(CellNames.letters(column));
        });
        if (!letters.isEmpty()) {
            TableCell first = filled.values().iterator().next();
            report.note(
                    first,
                    "Columns without a name are kept as 'column " + letters.get(0) + "' and so on: "
                            + String.join(", ", letters) + ".",
                    "Name them, or delete what stands in them.");
        }
    }
}
