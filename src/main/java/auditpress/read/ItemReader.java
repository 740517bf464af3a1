package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Type;
import auditpress.model.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the rows of one file into items of its register, and reports what is wrong with their values. */
final class ItemReader {
    /** A column as it is called in the file, and the field that it means. */
    private record Column(String name, Field field) {}

    private final Register register;
    private final Columns columns;
    private final Consumer<Finding> findings;

    ItemReader(Register register, Consumer<Finding> findings) {
        this.register = register;
        this.columns = new Columns(register, findings);
        this.findings = findings;
    }

    /** The row's item; nothing, with a finding, when it has no id. */
    Optional<Item> item(Row row) {
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, Column> meant = new HashMap<>();
        row.cells().forEach((name, value) -> {
            Field field = row.own().contains(name) ? Field.own(name) : columns.field(name, row.place(value));
            Column column = new Column(name, field);
            Column first = meant.putIfAbsent(column.field().name(), column);
            if (first == null && isNone(field, value)) {
                return;
            }
            if (first == null) {
                values.put(column.field().name(), value);
            } else {
                report(
                        "L1",
                        "",
                        "Two columns mean '" + first.field().name() + "': '" + first.name() + "' and '" + name
                                + "'; the second was not read.",
                        "Rename or remove one of the two.",
                        row.place(value));
            }
        });
        String id = Identity.of(register, values);
        if (id.isEmpty()) {
            report(
                    "L1",
                    "",
                    "The row has no " + register.identity().get(0) + "; it was not taken as a record.",
                    "Give it an id that nobody else has and that stays.",
                    row.origin());
            return Optional.empty();
        }
        values.replaceAll((name, value) -> checked(id, row, Objects.requireNonNull(meant.get(name)), value));
        reportMissing(id, values, row.origin());
        return Optional.of(new Item(register, Identity.of(register, values), row.origin(), values));
    }

    /** A lone dash in a field for words says that there are none. */
    private static boolean isNone(Field field, Value value) {
        return (field.type() == Type.TEXT || field.type() == Type.MARKDOWN) && value.isDash();
    }

    private Value checked(String id, Row row, Column column, Value value) {
        Origin place = row.place(value);
        String text = new Cell(column.field(), (rule, words) -> report(rule, id, words[0], words[1], place))
                .read(value.text());
        return text.equals(value.text()) ? value : new Value(text, value.line(), value.column());
    }

    private void reportMissing(String id, Map<String, Value> values, Origin origin) {
        for (Field field : register.fields()) {
            if (field.required()
                    && field.type() != Type.ID
                    && field.checkedBy().isEmpty()
                    && !values.containsKey(field.name())) {
                report(
                        "L1",
                        id,
                        register.singular() + " " + id + " has no "
                                + field.label().toLowerCase(java.util.Locale.ROOT) + ".",
                        "Fill the field '" + field.name() + "'.",
                        origin);
            }
        }
    }

    private void report(String rule, String id, String message, String hint, Origin origin) {
        Severity severity = rule.equals("L7") || rule.equals("L8") ? Severity.WARNING : Severity.ERROR;
        findings.accept(new Finding(rule, severity, id, message, hint, origin));
    }
}
