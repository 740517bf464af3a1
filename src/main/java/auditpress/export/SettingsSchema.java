package auditpress.export;

import auditpress.model.Setting;
import java.util.List;
import java.util.stream.Stream;

/** What auditpress.yaml may hold. */
final class SettingsSchema {
    private static final String RANGE = "^\\d{1,4}\\s*(?:-|–|\\.\\.|to)\\s*\\d{1,4}$";
    private static final String STEP = "^\\d{1,4}(?:\\.\\d{1,3})?$";
    private static final String WORD = "\\D";
    private static final List<String> COMBINATIONS = List.of("max", "sum", "average", "product");

    private SettingsSchema() {}

    static Schema of(List<Setting> settings) {
        Schema schema = Schemas.root().with("title", "auditpress.yaml");
        section(settings).keywords().forEach(schema::with);
        return schema;
    }

    private static Schema section(Setting setting) {
        Schema section = section(setting.below());
        return setting.words().isEmpty()
                ? section
                : new Schema().with("anyOf", List.of(Schema.one(setting.words()), section));
    }

    private static Schema section(List<Setting> settings) {
        Schema properties = new Schema();
        settings.forEach(s -> properties.with(s.key(), described(s)));
        Schema schema = Schema.types(List.of("object"), "null")
                .with("properties", properties)
                .with("additionalProperties", false);
        List<String> required =
                settings.stream().filter(Setting::required).map(Setting::key).toList();
        return required.isEmpty() ? schema : schema.with("type", "object").with("required", required);
    }

    private static Schema described(Setting setting) {
        Schema schema = new Schema().saying("description", setting.help());
        value(setting).keywords().forEach(schema::with);
        return schema;
    }

    private static Schema value(Setting setting) {
        return switch (setting.holds()) {
            case TEXT ->
                setting.required()
                        ? Schema.types(Schema.SCALAR).with("minLength", 1)
                        : Schema.types(Schema.SCALAR, "null");
            case DATE -> FieldSchema.day("null");
            case NUMBER -> number(setting);
            case FLAG -> empty(FieldSchema.flag());
            case WORD -> empty(List.of(Schema.one(setting.words()), Schema.text(AnyCase.one(setting.words()))));
            case LIST -> list(Schema.SCALAR, "array", "null");
            case SCALE -> empty(scale());
            case RANGE -> Schema.any(range(), Schema.text(STEP), whole(0, 9999));
            case MATRIX -> Schema.types(List.of("object"), "array", "null");
            case SECTION -> section(setting);
            case MAP -> map(setting, Schema.types(List.of("object"), "null"));
            case MAP_OR_LIST -> map(setting, list(Schema.SCALAR, "array", "object", "null"));
        };
    }

    private static Schema empty(List<Schema> ways) {
        return new Schema()
                .with(
                        "anyOf",
                        Stream.concat(ways.stream(), Stream.of(new Schema().with("type", "null")))
                                .toList());
    }

    private static Schema number(Setting setting) {
        Schema text = Schema.text("^\\d{1,9}$");
        return empty(List.of(whole(setting.lowest(), setting.highest()), text));
    }

    private static Schema whole(int lowest, int highest) {
        return new Schema().with("type", "integer").with("minimum", lowest).with("maximum", highest);
    }

    /** Words in brackets; one word alone is a list as well, but not several with commas. */
    private static Schema list(List<String> types, String... more) {
        return Schema.types(types, more)
                .with("items", Schema.types(Schema.SCALAR))
                .with("pattern", "^[^,]*$");
    }

    private static List<Schema> scale() {
        Schema steps = new Schema()
                .with("type", "object")
                .with("propertyNames", new Schema().with("pattern", STEP))
                .with("additionalProperties", Schema.text(WORD))
                .with("minProperties", 2);
        Schema words = new Schema()
                .with("type", "array")
                .with("items", Schema.text(WORD))
                .with("minItems", 2);
        Schema combined = new Schema()
                .with("type", "object")
                .with("propertyNames", Schema.one(COMBINATIONS))
                .with("minProperties", 1)
                .with("maxProperties", 1);
        Schema numbers = new Schema()
                .with("type", "array")
                .with("items", Schema.types(List.of("number")))
                .with("minItems", 2);
        return List.of(range(), words, numbers, steps, combined);
    }

    private static Schema range() {
        return Schema.text(RANGE).with("patternErrorMessage", "Write a range such as 1-5.");
    }

    private static Schema map(Setting setting, Schema schema) {
        return schema.with("additionalProperties", described(setting.below().get(0)));
    }
}
