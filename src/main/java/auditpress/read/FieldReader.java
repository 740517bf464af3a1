package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of one field: a new one, or what the settings change about one that ships with the program. */
final class FieldReader {
    private final Section section;
    private final boolean known;
    private final Field base;

    /** @param base the shipped field of that name, if any: it stays as it is but for what is stated */
    FieldReader(Section section, @Nullable Field base) {
        this.section = section;
        this.known = base != null;
        this.base = base == null ? bare(section.name()) : base;
    }

    private static Field bare(String name) {
        String label = Section.capital(name.replace('_', ' '));
        return new Field(
                name, Type.TEXT, false, label, "", Map.of(), List.of(), List.of(), "", "", name, "", "", false);
    }

    /** @param checkedBy the rule that a shipped declaration names */
    Field read(String checkedBy) {
        Field field = new Field(
                section.name(),
                type(),
                section.flag("required", base.required()),
                section.text("label", base.label()),
                section.text("help", base.help()),
                aliases(),
                new ChoicesReader(section, base.choices()).read(),
                RegisterReader.stated(section.list("to"), base.targets()),
                section.text("forward", base.forward()),
                section.text("reverse", base.reverse()),
                section.text("scale", base.scale()),
                checkedBy.isEmpty() ? base.checkedBy() : checkedBy,
                section.text("deadline", base.deadline()),
                section.flag("settles", base.settles()));
        check(field);
        section.finish();
        return field;
    }

    /** A shipped field keeps its type, since rules count on it. */
    private Type type() {
        List<String> names = Stream.of(Type.values()).map(FieldReader::name).toList();
        String name = section.word("type", "a type of field", names, name(base.type()));
        if (known && !name.equals(name(base.type()))) {
            section.wrong(
                    "L4",
                    "type",
                    "'" + base.name() + "' is a field of type " + name(base.type()) + "; rules count on that.",
                    "Leave 'type' out, or give a field of your own another name.");
            return base.type();
        }
        return Type.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String name(Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** The shipped names and the stated ones. */
    private Map<String, List<String>> aliases() {
        Map<String, List<String>> aliases = new LinkedHashMap<>(base.aliases());
        Section stated = section.section("aliases");
        for (String language : stated.keys()) {
            List<String> shipped = base.aliases().getOrDefault(language, List.of());
            List<String> both = Stream.concat(shipped.stream(), stated.list(language).stream())
                    .distinct()
                    .toList();
            aliases.put(language, both);
        }
        return aliases;
    }

    private void check(Field field) {
        Type type = field.type();
        boolean chosen = type == Type.CHOICE || type == Type.CHOICES;
        if (type == Type.LINKS && field.targets().isEmpty()) {
            wrong("to", "A links field says what kinds it leads to.", "Write for example 'to: [risk, control]'.");
        }
        if (chosen && field.choices().isEmpty()) {
            wrong(
                    "choices",
                    "A field of type " + name(type) + " says what may be chosen.",
                    "Write for example 'choices: [passed, failed]'.");
        }
        if (!chosen && !field.choices().isEmpty()) {
            wrong(
                    "choices",
                    "A field of type " + name(type) + " has no choices.",
                    "Write 'type: choice', or take the choices away.");
        }
        if (!field.deadline().isEmpty() && type != Type.DATE) {
            wrong("deadline", "Only a date can be a deadline.", "Write 'type: date', or take it out.");
        }
    }

    private void wrong(String key, String message, String hint) {
        section.wrong("L4", key, message, hint);
    }
}
