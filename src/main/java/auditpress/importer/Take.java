package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.read.Identity;
import auditpress.read.PassedOver;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file holds for one register.
 *
 * @param register its name, or empty where the columns have to tell
 * @param sheet the worksheet, or empty
 * @param headerRow where the names of the columns stand, from 1; 0 where nothing names them
 * @param rows columns by the names that the file gives them
 * @param documents whether each row is a document with a text of its own, to become a Markdown file and not a line of CSV
 * @param columns what the columns of the rows mean; empty where they have the names of fields
 */
record Take(
        String register,
        String sheet,
        int headerRow,
        List<Row> rows,
        List<PassedOver> passedOver,
        boolean documents,
        List<TableFit.Column> columns) {
    /** Rows whose columns have the names of fields. */
    Take(String register, String sheet, int headerRow, List<Row> rows, List<PassedOver> passedOver, boolean documents) {
        this(register, sheet, headerRow, rows, passedOver, documents, List.of());
    }

    /** The same with a meaning for each column: of those that nothing is said of, by their names. */
    Take settled(Register register) {
        Map<String, Field> names = register.columns();
        Map<String, TableFit.Column> all = new LinkedHashMap<>();
        columns.forEach(c -> all.put(c.name(), c));
        for (Row row : rows) {
            for (String name : row.cells().keySet()) {
                all.computeIfAbsent(name, n -> {
                    Field field = names.get(Register.plain(n));
                    return new TableFit.Column(n, n, field == null ? "" : field.name());
                });
            }
        }
        return with(List.copyOf(all.values()), rows);
    }

    Take with(List<TableFit.Column> otherColumns, List<Row> otherRows) {
        return new Take(register, sheet, headerRow, otherRows, passedOver, documents, otherColumns);
    }

    /** The column that means the field. */
    Optional<TableFit.Column> column(String field) {
        return columns.stream().filter(c -> c.field().equals(field)).findFirst();
    }

    /** How many rows fill the field. */
    long filled(String field) {
        return column(field).stream()
                .flatMap(c -> rows.stream().filter(r -> r.cells().containsKey(c.name())))
                .count();
    }

    /** The ids of the rows, empty for one that has none; the columns have to be settled. */
    List<String> ids(Register register) {
        List<String> ids = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (TableFit.Column column : columns) {
                Value value = row.cells().get(column.name());
                if (value != null && !column.field().isEmpty()) {
                    values.putIfAbsent(column.field(), value);
                }
            }
            ids.add(Identity.of(register, values));
        }
        return ids;
    }
}
