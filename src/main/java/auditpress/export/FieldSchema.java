package auditpress.export;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Flag;
import auditpress.model.Numbers;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a YAML or JSON file may hold for one field. */
final class FieldSchema {
    private static final String DATE = "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$";
    private static final String NUMBER = "^-?\\d{1,15}(?:[.]\\d{1,10})?\\s*%?$";

    private final Field field;
    private final RiskMethod method;

    private FieldSchema(Field field, RiskMethod method) {
        this.field = field;
        this.method = method;
    }

    static Schema of(Field field, RiskMethod method) {
        FieldSchema made = new FieldSchema(field, method);
        Schema values = made.values();
        Schema schema = new Schema().saying("title", field.label()).saying("description", made.help());
        values.keywords().forEach(schema::with);
        return schema;
    }

    /** A day, for people who see the message as well as for machines. */
    static Schema day(String... more) {
        return Schema.types(List.of("string"), more)
                .with("pattern", DATE)
                .with("format", "date")
                .with("patternErrorMessage", "Write the day as YYYY-MM-DD.");
    }

    private Schema values() {
        return switch (field.type()) {
            case ID, PERSON -> scalar();
            case FILE, URL -> filled(Schema.types(List.of("string"), empty()));
            case TEXT, MARKDOWN, LINKS, PEOPLE, LIST -> list();
            case DATE -> day(empty());
            case NUMBER -> Schema.types(List.of("number", "string"), empty()).with("pattern", NUMBER);
            case CHOICE -> optional(choice());
            case CHOICES -> optional(choices());
            case SCORE -> optional(score());
            case FLAG -> optional(flag());
        };
    }

    private String help() {
        if (field.type() != Type.SCORE) {
            return field.help();
        }
        String steps = scale().map(Scale::list).orElse("");
        return (field.help() + " " + steps + (steps.isEmpty() ? "" : ".")).strip();
    }

    /** A field without a value is one that is not there; only a required one must have it. */
    private String[] empty() {
        return field.required() ? new String[0] : new String[] {"null"};
    }

    private Schema optional(List<Schema> ways) {
        List<Schema> all = new ArrayList<>(ways);
        if (!field.required()) {
            all.add(new Schema().with("type", "null"));
        }
        return new Schema().with("anyOf", all);
    }

    private Schema filled(Schema schema) {
        return field.required() ? schema.with("minLength", 1) : schema;
    }

    private Schema scalar() {
        return filled(Schema.types(Schema.SCALAR, empty()));
    }

    private Schema list() {
        List<String> types =
                Stream.concat(Schema.SCALAR.stream(), Stream.of("array")).toList();
        return filled(Schema.types(types, empty())).with("items", Schema.types(Schema.SCALAR));
    }

    /** First the values as they are kept, which editors offer; then whatever else the reader knows for them. */
    private List<Schema> choice() {
        List<String> names = names();
        List<Schema> ways = new ArrayList<>();
        ways.add(Schema.one(field.choices().stream().map(Choice::value).toList()));
        ways.add(Schema.text(AnyCase.one(names)));
        if (names.stream().anyMatch(n -> n.equalsIgnoreCase("true") || n.equalsIgnoreCase("false"))) {
            ways.add(new Schema().with("type", "boolean"));
        }
        if (names.stream().anyMatch(n -> n.matches("-?\\d+(\\.\\d+)?"))) {
            ways.add(new Schema().with("type", "number"));
        }
        return ways;
    }

    private List<Schema> choices() {
        List<Schema> ways = new ArrayList<>(choice());
        ways.add(Schema.text(AnyCase.several(names())));
        ways.add(new Schema().with("type", "array").with("items", new Schema().with("anyOf", choice())));
        return ways;
    }

    private List<String> names() {
        return field.choices().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.value(), c.label()), c.aliases().stream()))
                .map(n -> n.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private Optional<Scale> scale() {
        return method.factor(field.scale()).filter(Scale.class::isInstance).map(Scale.class::cast);
    }

    /** By number, by label, or by both. */
    private List<Schema> score() {
        List<Scale.Step> steps = scale().map(Scale::steps).orElse(List.of());
        if (steps.isEmpty()) {
            return List.of(scalar());
        }
        List<String> names = steps.stream()
                .flatMap(s -> Stream.of(Numbers.plain(s.number()), s.label(), s.text()))
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        return List.of(Schema.one(steps.stream().map(Scale.Step::number).toList()), Schema.text(AnyCase.one(names)));
    }

    static List<Schema> flag() {
        List<String> words = Stream.concat(Flag.YES.stream(), Flag.NO.stream()).toList();
        return List.of(
                Schema.one(List.of("yes", "no")),
                new Schema().with("type", "boolean"),
                Schema.one(List.of(0, 1)),
                Schema.text(AnyCase.one(words)));
    }
}
