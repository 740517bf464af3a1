package auditpress.export;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a YAML or JSON file of a register may hold: a list of records, or records under their ids. Columns of the people's own
 * may stand beside the declared ones, and these under any of their names.
 */
final class RegisterSchema {
    private final Register register;
    private final Map<String, Field> columns;
    private final RiskMethod method;

    private RegisterSchema(Register register, RiskMethod method) {
        this.register = register;
        this.columns = register.columns();
        this.method = method;
    }

    static Schema of(Register register, RiskMethod method) {
        return new RegisterSchema(register, method).schema();
    }

    private Schema schema() {
        return Schemas.root()
                .with("title", register.title())
                .saying("description", register.about())
                .with("type", List.of("array", "object", "null"))
                .with("items", record(register.fields()))
                .with("additionalProperties", record(belowIds()))
                .with("definitions", definitions());
    }

    /** Where records stand under their ids, the key fills the column of that name. */
    private List<Field> belowIds() {
        return register.fields().stream()
                .filter(f -> !f.equals(columns.get("id")))
                .toList();
    }

    private Schema record(List<Field> mustBeThere) {
        List<Schema> all = new ArrayList<>(List.of(Schema.ref("record")));
        mustBeThere.stream().filter(Field::required).forEach(f -> all.add(present(f)));
        return new Schema().with("allOf", all);
    }

    /** The field under its own name, which editors then miss by name, or under one of the others. */
    private Schema present(Field field) {
        Schema noOther = new Schema().with("propertyNames", new Schema().with("not", pattern(field)));
        return Schema.any(new Schema().with("required", List.of(field.name())), new Schema().with("not", noOther));
    }

    private Schema pattern(Field field) {
        return new Schema().with("pattern", others(field));
    }

    /** The record, and its fields by their numbers, since names may hold what a pointer cannot. */
    private Schema definitions() {
        Schema named = new Schema();
        Schema others = new Schema();
        Schema record = new Schema()
                .with("title", register.singular())
                .with("type", "object")
                .with("properties", named)
                .with("patternProperties", others)
                .with("additionalProperties", true);
        Schema definitions = new Schema().with("record", record);
        int number = 0;
        for (Field field : register.fields()) {
            String definition = "field-" + ++number;
            definitions.with(definition, FieldSchema.of(field, method));
            named.with(field.name(), Schema.ref(definition));
            others.with(others(field), Schema.ref(definition));
        }
        return definitions;
    }

    /** Matches every name that means the field, in any case, but the one under which it is declared. */
    private String others(Field field) {
        List<String> names = columns.entrySet().stream()
                .filter(e -> e.getValue().equals(field))
                .map(e -> AnyCase.column(e.getKey()))
                .toList();
        return "^(?!" + AnyCase.literal(field.name()) + "$)(?:" + String.join("|", names) + ")$";
    }
}
