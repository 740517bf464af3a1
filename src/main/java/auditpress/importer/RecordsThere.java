package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.read.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records of one register that are there, against which those of a file are held. */
final class RecordsThere {
    private final Register register;
    private final Map<String, Item> byId;

    /** @param items all records that are there, of any register */
    RecordsThere(Register register, List<Item> items) {
        this.register = register;
        this.byId = of(register, items).stream().collect(Collectors.toMap(Item::id, i -> i, (a, b) -> a));
    }

    /** Those that stand in files of the register's own; what ships with the program does not, so rows of one's own are new. */
    static List<Item> of(Register register, List<Item> items) {
        return items.stream()
                .filter(i -> i.register().name().equals(register.name())
                        && register.reads(i.origin().file()))
                .toList();
    }

    boolean holds(String id) {
        return byId.containsKey(id);
    }

    /** Whether the record has a title that is more than the beginning of another of its fields. */
    boolean isTitled(String id) {
        Item item = byId.get(id);
        String title = item == null ? "" : item.text(register.titleField());
        String words =
                title.endsWith("…") ? title.substring(0, title.length() - 1).strip() : title;
        return item != null
                && !title.isEmpty()
                && item.values().entrySet().stream()
                        .noneMatch(v -> !v.getKey().equals(register.titleField())
                                && v.getValue().text().startsWith(words));
    }

    /** What writing these values would do. */
    Plan.Entry against(String id, Row row, Map<String, Value> values) {
        Item item = byId.get(id);
        if (item == null) {
            return new Plan.Entry(id, row.origin(), values, Plan.Standing.NEW, List.of());
        }
        List<Plan.Difference> differences = new ArrayList<>();
        values.forEach((field, value) -> {
            if (!isSame(register, field, item.text(field), value)
                    && !register.identity().contains(field)) {
                differences.add(new Plan.Difference(field, item.text(field), value.text()));
            }
        });
        Plan.Standing standing = differences.isEmpty() ? Plan.Standing.SAME : Plan.Standing.CHANGED;
        return new Plan.Entry(id, row.origin(), values, standing, differences);
    }

    /** Lists are the same however their entries are separated; a dash is read as nothing. */
    static boolean isSame(Register register, String name, String before, Value value) {
        String after = value.text();
        if (before.isEmpty() && value.isDash()) {
            return true;
        }
        Type type = register.field(name).map(Field::type).orElse(Type.TEXT);
        return before.equals(after) || type.entries(before).equals(type.entries(after));
    }

    /**
     * The links that a record has, with those of a further row.
     *
     * @param id of a record that is there
     * @param before what the rows before said of it
     */
    Map<String, Value> joined(String id, Map<String, Value> values, Plan.@Nullable Entry before) {
        Map<String, Value> joined = new LinkedHashMap<>(values);
        joined.replaceAll((field, value) -> {
            String text = before != null && before.values().containsKey(field)
                    ? Objects.requireNonNull(before.values().get(field)).text()
                    : Objects.requireNonNull(byId.get(id)).text(field);
            Set<String> ids = new LinkedHashSet<>(Type.LINKS.entries(text + " " + value.text()));
            return register.identity().contains(field)
                    ? value
                    : new Value(String.join(" ", ids), value.line(), value.column());
        });
        if (before != null) {
            before.values().forEach(joined::putIfAbsent);
        }
        return joined;
    }
}
