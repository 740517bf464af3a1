package auditpress.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** One row of a register: its id, its values by field name in written order, and where it stands. Immutable; equal only to itself. */
public final class Item {
    private final Register register;
    private final String id;
    private final Origin origin;
    private final Map<String, Value> values;

    public Item(Register register, String id, Origin origin, Map<String, Value> values) {
        this.register = register;
        this.id = id;
        this.origin = origin;
        this.values = Collections.unmodifiableMap(values);
    }

    public Register register() {
        return register;
    }

    public String kind() {
        return register.kind();
    }

    /** As written by people; may stand twice in a pack that breaks rule L3. */
    public String id() {
        return id;
    }

    /** Declared and own fields alike, empty ones left out. */
    public Map<String, Value> values() {
        return values;
    }

    public Optional<Value> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The field's text, or the empty string. */
    public String text(String field) {
        Value value = values.get(field);
        return value == null ? "" : value.text();
    }

    /** The field as a date; nothing when it is empty or no date (rule L5 says so). */
    public Optional<LocalDate> date(String field) {
        Value value = values.get(field);
        return value == null ? Optional.empty() : IsoDate.of(value.text());
    }

    /** Whether a choice or flag field holds this value. */
    public boolean is(String field, String value) {
        return text(field).equals(value);
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** The item's title, or its id where it has none. */
    public String title() {
        String title = text(register.titleField());
        return title.isEmpty() ? id : title;
    }

    public Origin origin() {
        return origin;
    }

    /** The place of that field's value, else the item's own place. */
    public Origin origin(String field) {
        Value value = values.get(field);
        return value == null ? origin : new Origin(origin.file(), origin.sheet(), value.line(), value.column());
    }

    @Override
    public String toString() {
        return register.kind() + " " + id;
    }
}
