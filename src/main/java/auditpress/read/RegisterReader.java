package auditpress.read;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Nearest;
import auditpress.model.Register;
import auditpress.model.Tone;
import auditpress.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the declaration of a register: a shipped one, or one that auditpress.yaml adds. */
final class RegisterReader {
    private RegisterReader() {}

    /** @param base the shipped register that this one changes, if any: fields are added or replaced, other settings win when stated */
    static Register read(Section section, Optional<Register> base) {
        String name = section.text("register", base.map(Register::name).orElse(section.name()));
        List<Field> fields = fields(section, base.map(Register::fields).orElse(List.of()));
        List<String> table = section.list("table");
        Register register = new Register(
                name,
                section.text("kind", base.map(Register::kind).orElse(name)),
                section.text("title", base.map(Register::title).orElse(Section.capital(name))),
                section.text("item", base.map(Register::singular).orElse("Record")),
                section.text("group", base.map(Register::group).orElse("Own registers")),
                section.text("clause", base.map(Register::clause).orElse("")),
                section.text("about", base.map(Register::about).orElse("")),
                stated(section.list("files"), base.map(Register::files).orElse(List.of("registers/" + name))),
                stated(section.list("identity"), base.map(Register::identity).orElse(List.of("id"))),
                section.text("title_field", base.map(Register::titleField).orElse("title")),
                section.text("body", base.map(Register::bodyField).orElse("description")),
                !section.text("detail", base.map(Register::detail).orElse(true) ? "yes" : "no")
                        .equals("no"),
                fields,
                stated(shown(table, fields), base.map(Register::table).orElse(firstSix(fields))),
                stated(section.list("signed"), base.map(Register::signed).orElse(List.of())));
        check(section, register, table);
        section.finish();
        return register;
    }

    private static void check(Section section, Register register, List<String> table) {
        List<String> names = register.fields().stream().map(Field::name).toList();
        if (!register.name().matches("[a-z][a-z0-9-]{0,40}")) {
            section.wrong(
                    "L4",
                    "register",
                    "'" + register.name() + "' cannot be a folder name.",
                    "Use lower-case letters, digits and hyphens.");
        }
        for (String column : register.identity()) {
            if (!names.contains(column)) {
                section.wrong(
                        "L2",
                        "identity",
                        "There is no field '" + column + "'.",
                        Nearest.hint(column, names, "Declare it under 'fields'."));
            }
        }
        for (String field : register.signed()) {
            if (!names.contains(field)) {
                section.wrong(
                        "L2",
                        "signed",
                        "There is no field '" + field + "'.",
                        Nearest.hint(field, names, "Fields: " + String.join(", ", names) + "."));
            }
        }
        for (String column : table) {
            if (!names.contains(column) && !Register.COMPUTED.contains(column)) {
                section.wrong(
                        "L2",
                        "table",
                        "There is no field '" + column + "'.",
                        Nearest.hint(column, names, "Fields: " + String.join(", ", names) + "."));
            }
        }
    }

    private static List<Field> fields(Section section, List<Field> base) {
        Map<String, Field> fields = new LinkedHashMap<>();
        base.forEach(f -> fields.put(f.name(), f));
        section.sections("fields").forEach(s -> fields.put(s.name(), field(s)));
        return List.copyOf(fields.values());
    }

    private static Field field(Section section) {
        Type type = type(section);
        Field field = new Field(
                section.name(),
                type,
                section.flag("required"),
                section.text("label", Section.capital(section.name().replace('_', ' '))),
                section.text("help", ""),
                aliases(section.section("aliases")),
                choices(section),
                section.list("to"),
                section.text("forward", ""),
                section.text("reverse", ""),
                section.text("scale", section.name()),
                section.text("checked_by", ""),
                section.text("deadline", ""),
                section.flag("settles"));
        if (!field.deadline().isEmpty() && type != Type.DATE) {
            section.wrong("L4", "deadline", "Only a date can be a deadline.", "Write 'type: date', or take it out.");
        }
        if (type == Type.LINKS && field.targets().isEmpty()) {
            section.wrong(
                    "L4",
                    "to",
                    "A links field says what kinds it leads to.",
                    "Write for example 'to: [risk, control]'.");
        }
        section.finish();
        return field;
    }

    private static Type type(Section section) {
        String text = section.text("type", "text");
        List<String> names = Stream.of(Type.values())
                .map(t -> t.name().toLowerCase(Locale.ROOT))
                .toList();
        if (names.contains(text)) {
            return Type.valueOf(text.toUpperCase(Locale.ROOT));
        }
        section.wrong(
                "L4",
                "type",
                "'" + text + "' is not a type of field.",
                Nearest.hint(text, names, "Known: " + String.join(", ", names) + "."));
        return Type.TEXT;
    }

    private static Map<String, List<String>> aliases(Section section) {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        section.keys().forEach(language -> aliases.put(language, section.list(language)));
        return aliases;
    }

    private static List<Choice> choices(Section section) {
        if (section.node("choices").filter(n -> n instanceof Node.Sequence).isPresent()) {
            return section.list("choices").stream()
                    .map(c -> new Choice(c, Section.capital(c), Tone.NEUTRAL, List.of(), false))
                    .toList();
        }
        List<Choice> choices = new ArrayList<>();
        for (Section choice : section.sections("choices")) {
            choices.add(new Choice(
                    choice.name(),
                    choice.text("label", Section.capital(choice.name())),
                    tone(choice),
                    choice.list("aliases"),
                    choice.flag("settles")));
            choice.finish();
        }
        return choices;
    }

    private static Tone tone(Section section) {
        String text = section.text("tone", "neutral");
        for (Tone tone : Tone.values()) {
            if (tone.key().equals(text)) {
                return tone;
            }
        }
        section.wrong("L4", "tone", "'" + text + "' is not a tone.", "Known: good, warn, bad, info, neutral.");
        return Tone.NEUTRAL;
    }

    /** The columns that exist; the others are reported by {@link #check}. */
    private static List<String> shown(List<String> table, List<Field> fields) {
        return table.stream()
                .filter(c -> Register.COMPUTED.contains(c)
                        || fields.stream().anyMatch(f -> f.name().equals(c)))
                .toList();
    }

    private static List<String> firstSix(List<Field> fields) {
        return fields.stream()
                .filter(f -> f.type() != Type.MARKDOWN)
                .limit(6)
                .map(Field::name)
                .toList();
    }

    private static List<String> stated(List<String> list, List<String> otherwise) {
        return list.isEmpty() ? otherwise : list;
    }
}
