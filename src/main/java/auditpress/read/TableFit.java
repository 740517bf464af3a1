package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.Spelling;
import auditpress.model.Value;
import auditpress.table.Table;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A table of somebody else's file as one register understands it. */
public final class TableFit {
    /** In place of a field: the column is left out. */
    public static final String LEFT_OUT = "-";

    private final String file;
    private final Register register;
    private final Map<String, String> mapped;
    private final Heading heading;

    private TableFit(String file, Register register, Map<String, String> mapped, Heading heading) {
        this.file = file;
        this.register = register;
        this.mapped = mapped;
        this.heading = heading;
    }

    /**
     * Looks for the register's heading in the table.
     *
     * @param mapped fields by the names of columns, which mean them whatever the register says; {@link #LEFT_OUT} for none
     */
    public static TableFit of(
            String file, Table table, Register register, Map<String, String> mapped, Vocabulary vocabulary) {
        if (mapped.isEmpty()) {
            Heading heading = HeadingFinder.find(table, register, vocabulary.names(register));
            return new TableFit(file, register, mapped, heading);
        }
        Map<String, String> plain = new HashMap<>();
        mapped.forEach((column, field) -> plain.put(Register.plain(column), field));
        Map<String, Field> columns = new LinkedHashMap<>(register.columns());
        columns.values().removeIf(f -> plain.containsValue(f.name()));
        plain.forEach((column, name) -> {
            columns.keySet().removeIf(c -> Spelling.folded(c).equals(Spelling.folded(column)));
            register.field(name).ifPresent(f -> columns.put(column, f));
        });
        return new TableFit(
                file, register, plain, HeadingFinder.find(table, register, new HeadingNames(new ColumnNames(columns))));
    }

    /**
     * A column of the table.
     *
     * @param name under which the rows have its values
     * @param written the name as written
     * @param field that it means, or empty for a column of the file's own
     */
    public record Column(String name, String written, String field) {}

    /**
     * What the table holds.
     *
     * @param headerRow the last line or row of the heading, from 1
     */
    public record Content(int headerRow, List<Column> columns, List<Row> rows, List<PassedOver> passedOver) {}

    /**
     * A name under which a file can keep a column as its own: another one, where its own name would be read as a field.
     *
     * @param taken names of the fields that other columns of the file hold, whose names are surer
     */
    public static String ownName(Register register, String name, Set<String> taken) {
        return HeadingNames.known(register, name)
                .filter(f -> !taken.contains(f.name()))
                .map(f -> name + " as written")
                .orElse(name);
    }

    public Register register() {
        return register;
    }

    public Table table() {
        return heading.table();
    }

    /** How well the register knows the heading; 0 where it knows none of it. */
    public int score() {
        return heading.score();
    }

    /** How many columns mean a field. */
    public int known() {
        return (int) heading.columns().stream().filter(c -> c.field() != null).count();
    }

    /** The columns that mean a field, as written. */
    public Set<String> knownNames() {
        return heading.columns().stream()
                .filter(c -> c.field() != null)
                .map(Heading.Column::written)
                .collect(Collectors.toSet());
    }

    /** How many columns have a name of the file's own. */
    public int named() {
        return (int) heading.columns().stream()
                .filter(c -> !c.name().equals(Table.SECTION))
                .count();
    }

    /** Whether records can be told apart by the columns. */
    public boolean identifies() {
        return heading.identifies(register);
    }

    /** Whether the columns hold an id, or enough of what takes its place: a metric alone tells no measurement. */
    public boolean tells() {
        List<String> identity = register.identity();
        long others = identity.stream().skip(1).filter(heading::means).count();
        return heading.means(identity.get(0)) || others > 1;
    }

    /** The columns that mean a field, as written, with its name. */
    public Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Heading.Column column : heading.columns()) {
            Field field = column.field();
            if (field != null) {
                meanings.putIfAbsent(column.written(), field.name());
            }
        }
        return meanings;
    }

    /** Whether a column means that field. */
    public boolean means(String field) {
        return heading.means(field);
    }

    /** What the column that means the field is called, or empty. */
    public String written(String field) {
        return heading.columns().stream()
                .filter(c -> c.means(field))
                .findFirst()
                .map(Heading.Column::written)
                .orElse("");
    }

    /** The names of the columns as written, left to right; of the first row where no heading was found. */
    public List<String> names() {
        return heading.columns().stream()
                .map(c -> c.field() == null ? c.name() : c.written())
                .toList();
    }

    /**
     * Takes the records out of the table's rows.
     *
     * @param rows all of them
     * @param findings takes what was read with a guess
     */
    public Content content(List<TableRow> rows, Consumer<Finding> findings) throws ContentFault {
        TableReport report = new TableReport(file, heading.table(), findings, true);
        TableRows read = new TableReader(register, heading, report).read(rows);
        List<Column> columns = new ArrayList<>();
        List<String> out = new ArrayList<>();
        for (Heading.Column column : read.columns()) {
            if (isLeftOut(column)) {
                out.add(column.name());
            } else if (columns.stream().noneMatch(c -> c.name().equals(column.name()))) {
                Field field = column.field();
                columns.add(new Column(column.name(), column.title(), field == null ? "" : field.name()));
            }
        }
        return new Content(
                heading.place().line() + heading.last() - heading.place().row(),
                columns,
                out.isEmpty()
                        ? read.rows()
                        : read.rows().stream().map(r -> without(r, out)).toList(),
                read.passedOver());
    }

    private boolean isLeftOut(Heading.Column column) {
        return LEFT_OUT.equals(mapped.get(Register.plain(column.name())))
                || LEFT_OUT.equals(mapped.get(Register.plain(column.title())));
    }

    private static Row without(Row row, List<String> columns) {
        Map<String, Value> cells = row.cells().entrySet().stream()
                .filter(e -> !columns.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        return new Row(row.origin(), cells, row.own());
    }
}
