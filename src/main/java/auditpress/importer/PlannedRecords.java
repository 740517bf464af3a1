package auditpress.importer;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the files of one import that are planned already state of records; for those behind them it is there, written or not. */
final class PlannedRecords {
    private final Map<String, Planned> records = new LinkedHashMap<>();

    private record Planned(Register register, String id, Map<String, Stated> fields) {}

    /**
     * A value and where a file states it.
     *
     * @param text whether the file is a text of its own, which knows itself best
     * @param made whether it is a title that we made
     */
    record Stated(Value value, Origin origin, boolean text, boolean made) {}

    /** Notes what the plan would write or leave as it is. */
    void add(Plan plan, Prepared.Titles titles) {
        String title = titles == Prepared.Titles.MADE ? plan.register().titleField() : "";
        for (Plan.Entry entry : plan.entries()) {
            Map<String, Stated> fields = records.computeIfAbsent(
                            key(plan.register(), entry.id()),
                            k -> new Planned(plan.register(), entry.id(), new LinkedHashMap<>()))
                    .fields();
            entry.values()
                    .forEach((field, value) -> fields.merge(
                            field,
                            new Stated(value, entry.origin(value), plan.documents(), field.equals(title)),
                            (before, now) ->
                                    before.value().text().equals(now.value().text()) ? before : now));
        }
    }

    private static String key(Register register, String id) {
        return register.name() + "/" + id;
    }

    /** What is stated of the record, by the names of fields. */
    Map<String, Stated> of(Register register, String id) {
        Planned planned = records.get(key(register, id));
        return planned == null ? Map.of() : planned.fields();
    }

    /**
     * The records as they are when all of this is written.
     *
     * @param there those that are there
     */
    List<Item> over(List<Item> there) {
        Map<String, Planned> left = new LinkedHashMap<>(records);
        List<Item> items = new ArrayList<>();
        for (Item item : there) {
            boolean own = item.register().reads(item.origin().file());
            Planned planned = own ? left.remove(key(item.register(), item.id())) : null;
            items.add(planned == null ? item : item(planned, item.origin(), item.values()));
        }
        left.values()
                .forEach(p -> items.add(item(p, Origin.of(p.register().files().get(0) + ".csv"), Map.of())));
        return items;
    }

    private static Item item(Planned planned, Origin origin, Map<String, Value> before) {
        Map<String, Value> values = new LinkedHashMap<>(before);
        planned.fields().forEach((field, stated) -> values.put(field, Objects.requireNonNull(stated.value())));
        return new Item(planned.register(), planned.id(), origin, values);
    }
}
