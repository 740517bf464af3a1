package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Type;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows out of a table: cells below names. Cells beyond the names are reported, missing ones are empty. A name may
 * stand over several columns where its field is a list, or the file's own: their values are taken together.
 */
final class TableRows {
    private static final Set<Type> LISTS = EnumSet.of(Type.LINKS, Type.CHOICES, Type.PEOPLE, Type.LIST);

    private final String file;
    private final Map<String, Field> columns;
    private final HeaderFinder finder;
    private final Consumer<Finding> findings;
    private final List<Row> rows = new ArrayList<>();
    private List<String> names = List.of();
    /** Rows may end early; one with fewer cells than these lacks what each record needs, which is worth a note. */
    private int needed;

    private int shorter;
    private @Nullable Row firstShorter;

    TableRows(String file, Register register, Consumer<Finding> findings) {
        this.file = file;
        this.columns = register.columns();
        this.finder = new HeaderFinder(register);
        this.findings = findings;
    }

    void header(List<Value> cells) throws ContentFault {
        List<String> read = new ArrayList<>();
        List<String> written = finder.names(cells);
        for (Value cell : cells) {
            String name = written.get(read.size());
            String unique = name.isEmpty() ? "column " + (read.size() + 1) : name;
            String first = read.stream()
                    .filter(n -> Register.plain(n).equals(Register.plain(unique)))
                    .findFirst()
                    .orElse(unique);
            if (read.contains(first) && !collects(first)) {
                throw new ContentFault(
                        Origin.of(file, cell.line(), cell.column()),
                        "Two columns are called '" + name + "'; one of them would be lost.",
                        "Rename or remove one of the two.");
            }
            read.add(first);
        }
        names = read;
        for (int i = 0; i < names.size(); i++) {
            Field field = field(i);
            needed = field != null && field.required() ? i + 1 : needed;
        }
    }

    private boolean collects(String name) {
        Field field = columns.get(Register.plain(name));
        return field == null || LISTS.contains(field.type());
    }

    /** The field that the column means, from 0, or null when it is the file's own. */
    @Nullable
    Field field(int column) {
        return column < names.size() ? columns.get(Register.plain(names.get(column))) : null;
    }

    /** Takes one record; one without any text is none. */
    void add(List<Value> cells) {
        Map<String, Value> values = new LinkedHashMap<>();
        int end = Math.min(cells.size(), names.size());
        for (int i = 0; i < end; i++) {
            Value cell = cells.get(i);
            if (!cell.text().isEmpty()) {
                Value before = values.putIfAbsent(names.get(i), cell);
                if (before != null) {
                    values.put(names.get(i), joined(names.get(i), before, cell));
                }
            }
        }
        if (cells.size() > names.size()) {
            reportLonger(cells);
        }
        if (values.isEmpty()) {
            return;
        }
        Row row = new Row(Origin.of(file, cells.get(0).line(), 1), values);
        rows.add(row);
        if (cells.size() < needed) {
            shorter++;
            firstShorter = firstShorter == null ? row : firstShorter;
        }
    }

    private Value joined(String name, Value before, Value cell) {
        String between = columns.containsKey(Register.plain(name)) ? ", " : "\n";
        return new Value(before.text() + between + cell.text(), before.line(), before.column());
    }

    private void reportLonger(List<Value> cells) {
        List<Value> extra = cells.subList(names.size(), cells.size()).stream()
                .filter(c -> !c.text().isEmpty())
                .toList();
        if (!extra.isEmpty()) {
            findings.accept(new Finding(
                    "L1",
                    Severity.ERROR,
                    "",
                    "The row has " + cells.size() + " cells but the header names " + names.size() + "; " + quoted(extra)
                            + (extra.size() == 1 ? " belongs" : " belong") + " to no column.",
                    "Put cells that hold the separator in double quotes.",
                    Origin.of(file, extra.get(0).line(), extra.get(0).column())));
        }
    }

    /** The texts of the cells in quotes, shortened where they are long. */
    static String quoted(List<Value> cells) {
        return cells.stream()
                .map(c -> c.text().lines().findFirst().orElse(""))
                .map(t -> "'" + (t.length() <= 40 ? t : t.substring(0, 40) + "…") + "'")
                .collect(Collectors.joining(", "));
    }

    /** The rows in the order of the file. */
    List<Row> rows() {
        if (firstShorter != null) {
            findings.accept(new Finding(
                    "L1",
                    Severity.NOTE,
                    "",
                    (shorter == 1 ? "This row ends" : shorter + " rows, this one first, end")
                            + " before a column that each record fills; what is missing was taken as empty.",
                    "Look whether a separator is missing.",
                    Origin.of(file, firstShorter.origin().line(), 0)));
            firstShorter = null;
        }
        return rows;
    }
}
