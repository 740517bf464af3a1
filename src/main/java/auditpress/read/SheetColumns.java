package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives each column of a worksheet one name and one meaning, so that none is lost behind another. */
final class SheetColumns {
    private final Register register;
    private final SheetReport report;
    private final List<SheetRow> rows;
    private final SortedMap<Integer, SheetHeader.Column> columns = new TreeMap<>();

    private SheetColumns(Register register, SheetReport report, List<SheetRow> rows) {
        this.register = register;
        this.report = report;
        this.rows = rows;
    }

    /** @param rows those below the heading */
    static SortedMap<Integer, SheetHeader.Column> settle(
            SheetHeader header, List<SheetRow> rows, Register register, SheetReport report) {
        SheetColumns settled = new SheetColumns(register, report, rows);
        header.columns().forEach(c -> settled.columns.put(c.column(), c));
        settled.identity();
        settled.repeated();
        settled.nameless(header);
        return settled.columns;
    }

    /** Of several columns that may hold the id ("Control ID", "Control") the one does whose values look like ids. */
    private void identity() {
        String id = register.identity().get(0);
        List<SheetHeader.Column> all =
                columns.values().stream().filter(c -> means(c, id)).toList();
        if (all.size() < 2) {
            return;
        }
        SheetHeader.Column best = all.get(0);
        for (SheetHeader.Column column : all) {
            best = ids(column) > ids(best) ? column : best;
        }
        boolean untitled = columns.values().stream().noneMatch(c -> means(c, register.titleField()));
        for (SheetHeader.Column column : all) {
            if (column.column() != best.column() && untitled) {
                untitled = false;
                Field title = register.field(register.titleField()).orElse(null);
                columns.put(
                        column.column(),
                        new SheetHeader.Column(column.column(), column.row(), register.titleField(), title, false));
                report.note(
                        column.row(),
                        column.column(),
                        "'" + best.name() + "' and '" + column.name() + "' both mean '" + id + "'; '" + column.name()
                                + "' was read as '" + register.titleField() + "'.",
                        "Rename one of the two if that is wrong.");
            } else if (column.column() != best.column()) {
                ownName(column, best);
            }
        }
    }

    private long ids(SheetHeader.Column column) {
        return rows.stream()
                .filter(r -> SheetIds.isLike(r.text(column.column())))
                .count();
    }

    private static boolean means(SheetHeader.Column column, String name) {
        Field field = column.field();
        return field != null && field.name().equals(name);
    }

    private void repeated() {
        Map<String, SheetHeader.Column> seen = new HashMap<>();
        for (SheetHeader.Column column : List.copyOf(columns.values())) {
            Field field = column.field();
            String key = field != null ? "=" + field.name() : column.name().toLowerCase(Locale.ROOT);
            SheetHeader.Column first = key.isEmpty() || column.more() ? null : seen.putIfAbsent(key, column);
            if (first != null) {
                ownName(column, first);
            }
        }
    }

    /** Keeps a column under a name of its own, where another has taken its meaning. */
    private void ownName(SheetHeader.Column column, SheetHeader.@Nullable Column first) {
        String own = column.name() + " (" + SheetPlaces.letters(column.column()) + ")";
        columns.put(column.column(), column.called(own));
        String other = first == null ? "" : first.name();
        report.warn(
                "L1",
                column.row(),
                column.column(),
                other.equalsIgnoreCase(column.name())
                        ? "Two columns are called '" + column.name() + "'; this one is kept as '" + own + "'."
                        : "'" + other + "' and '" + column.name() + "' mean the same field; '" + column.name()
                                + "' is kept as '" + own + "'.",
                "Rename or remove one of the two.");
    }

    /** Columns without name: kept where they hold anything. */
    private void nameless(SheetHeader header) {
        Map<Integer, SheetCell> filled = new TreeMap<>();
        for (SheetRow row : rows) {
            row.cells().forEach(c -> {
                SheetHeader.Column column = columns.get(c.column());
                if (column == null || column.name().isEmpty()) {
                    filled.putIfAbsent(c.column(), c);
                }
            });
        }
        List<String> letters = new ArrayList<>();
        filled.keySet().forEach(column -> {
            String name = "column " + SheetPlaces.letters(column);
            columns.put(column, new SheetHeader.Column(column, header.last(), name, null, false));
            letters.add(SheetPlaces.letters(column));
        });
        if (!letters.isEmpty()) {
            SheetCell first = filled.values().iterator().next();
            report.note(
                    first.row(),
                    first.column(),
                    "Columns without a name are kept as 'column " + letters.get(0) + "' and so on: "
                            + String.join(", ", letters) + ".",
                    "Name them, or delete what stands in them.");
        }
    }
}
