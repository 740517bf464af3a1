package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.notation.ControlIds;
import auditpress.notation.Known;
import auditpress.read.Identity;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by the ids of a table's rows whether they are the register's records, or speak of the records of another. */
final class TableIds {
    /** Each register counts from 1. */
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Known known;
    private final Map<String, String> registersById = new HashMap<>();

    /** @param items the records that are there */
    TableIds(Known known, List<Item> items) {
        this.known = known;
        items.forEach(i -> registersById.putIfAbsent(i.id(), i.register().name()));
    }

    /** Notes the records of a table that is taken. */
    void add(Register register, TableFit.Content content) {
        of(register, content).forEach(id -> registersById.putIfAbsent(id, register.name()));
    }

    /** What the table is instead of the register, by its ids; empty where nothing speaks against it. */
    String other(Register register, TableFit.Content content) {
        List<String> all = of(register, content);
        Set<String> ids = new LinkedHashSet<>(all);
        Field identity = register.field(register.identity().get(0)).orElseThrow();
        TakenColumn column = TakenColumn.of("", identity, List.copyOf(ids), known, register);
        boolean controls = register.kind().equals("control");
        long others = ids.stream()
                .filter(id -> !isOf(register, id))
                .filter(id -> controls
                        ? ControlIds.canonical(column.read(id).text()).isEmpty()
                        : !NUMBER.matcher(id).matches() && registersById.containsKey(id))
                .count();
        if (others * 2 > ids.size()) {
            return controls
                    ? "a list of what are no controls of ISO/IEC 27001"
                    : "a list that speaks of the records of another register";
        }
        boolean often = all.size() * 20 > ids.size() * 23 && all.size() > ids.size() + 2;
        return often && !isJoin(register, content) ? "a list that names the same ids again and again" : "";
    }

    /** Whether the table holds ids and links alone, a row for each link. */
    private static boolean isJoin(Register register, TableFit.Content content) {
        return content.columns().stream()
                .allMatch(c -> register.identity().contains(c.field())
                        || register.field(c.field())
                                .filter(f -> f.type() == Type.LINKS)
                                .isPresent());
    }

    private boolean isOf(Register register, String id) {
        return register.name().equals(registersById.get(id));
    }

    /** One for each row that has any. */
    static List<String> of(Register register, TableFit.Content content) {
        List<String> ids = new ArrayList<>();
        for (Row row : content.rows()) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (TableFit.Column column : content.columns()) {
                Value value = row.cells().get(column.name());
                if (value != null && !column.field().isEmpty()) {
                    values.put(column.field(), value);
                }
            }
            ids.add(Identity.of(register, values));
        }
        ids.removeIf(String::isEmpty);
        return ids;
    }
}
