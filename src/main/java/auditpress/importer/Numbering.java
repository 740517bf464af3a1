package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.notation.Known;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gives ids to the rows of tables that hold none: that of the record of the same title, else the register's next number. */
final class Numbering {
    /** What the mapping calls the column that the file does not have. */
    private static final String COLUMN = "(numbered)";

    private final List<Item> items;
    private final Known known;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, NumberSeries> series = new HashMap<>();

    /** @param items all records that are there */
    Numbering(List<Item> items, Known known) {
        this.items = items;
        this.known = known;
        items.forEach(i -> taken.add(i.id()));
    }

    /** Keeps these ids from being given. */
    void keep(Stream<String> ids) {
        ids.forEach(taken::add);
    }

    /** Whether rows of the register can be numbered: where one field alone holds the id, and the register says how it begins. */
    static boolean isPossible(Register register) {
        return !register.nameless().firstId().isEmpty() && register.identity().size() == 1;
    }

    /** The same rows with ids. */
    Prepared of(Prepared without) {
        Register register = without.register();
        NumberSeries numbers = series.computeIfAbsent(
                register.name(), n -> new NumberSeries(register, RecordsThere.of(register, items)));
        List<Row> rows = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (Row row : without.take().rows()) {
            String title = title(row, without);
            String id = title.isEmpty() ? "" : numbers.of(title).orElse("");
            if (!title.isEmpty() && id.isEmpty()) {
                id = numbers.next(taken);
                given.add(id);
            }
            rows.add(id.isEmpty() ? row : numbered(row, id));
        }
        List<TableFit.Column> columns = new ArrayList<>();
        columns.add(new TableFit.Column(COLUMN, COLUMN, register.identity().get(0)));
        columns.addAll(without.take().columns());
        return without.withNumbers(without.take().with(columns, rows), warning(rows, given));
    }

    private static Row numbered(Row row, String id) {
        Map<String, Value> cells = new LinkedHashMap<>();
        cells.put(COLUMN, new Value(id, row.origin().line(), row.origin().column()));
        cells.putAll(row.cells());
        return new Row(row.origin(), cells);
    }

    private String title(Row row, Prepared of) {
        Register register = of.register();
        TableFit.Column column = of.take().column(register.titleField()).orElseThrow();
        Value value = row.cells().get(column.name());
        if (value == null) {
            return "";
        }
        Field title = register.field(column.field()).orElseThrow();
        return TakenColumn.of(column.written(), title, List.of(value.text()), known, register)
                .read(value.text())
                .text();
    }

    private static Finding warning(List<Row> rows, List<String> given) {
        long named = rows.stream().filter(r -> r.cells().containsKey(COLUMN)).count();
        long found = named - given.size();
        long without = rows.size() - named;
        List<String> said = new ArrayList<>();
        if (!given.isEmpty()) {
            said.add(range(given));
        }
        if (found > 0) {
            said.add(found + (found == 1 ? " row has" : " rows have") + " the id of the record of the same title");
        }
        if (without > 0) {
            said.add(without + (without == 1 ? " row has" : " rows have") + " no title either and cannot be taken");
        }
        return new Finding(
                "L1",
                Severity.WARNING,
                "",
                "No column holds ids: " + String.join("; ", said) + ".",
                "If the file stays the source, put the ids into a column 'ID' of it; until then a row whose title"
                        + " changes is a new record.",
                rows.get(0).origin());
    }

    private static String range(List<String> given) {
        String first = given.get(0);
        return given.size() == 1
                ? "1 row was numbered " + first
                : given.size() + " rows were numbered " + first + " to " + given.get(given.size() - 1);
    }
}
