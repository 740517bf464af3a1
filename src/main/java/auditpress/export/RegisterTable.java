package auditpress.export;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A register as a table.
 *
 * @param columns its declared fields in their order, then those that its records have of their own
 * @param items in the order of their files and rows
 */
record RegisterTable(Register register, List<Field> columns, List<Item> items) {

    /** The registers that are exported: all, as empty ones are there to be filled; of an edition those that it shows records of. */
    static List<RegisterTable> of(Pack pack) {
        Map<Register, List<Item>> items = new LinkedHashMap<>();
        pack.registers().forEach(r -> items.put(r, new ArrayList<>()));
        pack.items()
                .forEach(
                        i -> items.getOrDefault(i.register(), new ArrayList<>()).add(i));
        return items.entrySet().stream()
                .filter(e -> pack.edition().showsAll() || !e.getValue().isEmpty())
                .map(e -> new RegisterTable(e.getKey(), columns(e.getKey(), e.getValue()), e.getValue()))
                .toList();
    }

    private static List<Field> columns(Register register, List<Item> items) {
        Map<String, Field> columns = new LinkedHashMap<>();
        register.fields().forEach(f -> columns.put(f.name(), f));
        items.forEach(i -> i.values().keySet().forEach(name -> columns.computeIfAbsent(name, Field::own)));
        return List.copyOf(columns.values());
    }

    /** The column's name for people, which means the same field when it is read. */
    String heading(Field column) {
        return column.equals(register.columns().get(Register.plain(column.label()))) ? column.label() : column.name();
    }
}
