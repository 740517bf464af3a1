package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a register: a shipped one, or what auditpress.yaml adds or changes. */
final class RegisterReader {
    private RegisterReader() {}

    /** A register of the program's own file. */
    static Register shipped(Section section) {
        String name = section.text("register", "");
        List<Field> fields = section.sections("fields").stream()
                .map(s -> new FieldReader(s, null).read(s.text("checked_by", "")))
                .toList();
        var nameless = new Register.Nameless(section.text("first_id", ""), section.list("title_from"));
        return read(section, bare(name, section.list("called"), nameless), fields);
    }

    /** @param base the shipped register that this one changes, if any: it stays as it is but for what is stated */
    static Register own(Section section, @Nullable Register base) {
        Register start = base == null ? bare(folder(section), List.of(), Register.Nameless.REFUSED) : base;
        Map<String, Field> fields = new LinkedHashMap<>();
        start.fields().forEach(f -> fields.put(f.name(), f));
        section.sections("fields").forEach(s -> {
            Field shipped = fields.get(s.name());
            fields.put(s.name(), new FieldReader(s, shipped).read(""));
        });
        Register register = read(section, start, List.copyOf(fields.values()));
        return register;
    }

    private static Register bare(String name, List<String> called, Register.Nameless nameless) {
        return new Register(
                name,
                name,
                Section.capital(name),
                "Record",
                "Own registers",
                "",
                "",
                List.of("registers/" + name),
                called,
                List.of("id"),
                "title",
                "description",
                true,
                List.of(),
                List.of(),
                List.of(),
                nameless);
    }

    private static Register read(Section section, Register base, List<Field> fields) {
        Register register = new Register(
                base.name(),
                section.text("kind", base.kind()),
                section.text("title", base.title()),
                section.text("item", base.singular()),
                section.text("group", base.group()),
                section.text("clause", base.clause()),
                section.text("about", base.about()),
                stated(Stems.read(section), base.files()),
                base.called(),
                stated(section.list("identity"), base.identity()),
                section.text("title_field", base.titleField()),
                section.text("body", base.bodyField()),
                section.flag("detail", base.detail()),
                fields,
                stated(shown(section.list("table"), fields), base.table().isEmpty() ? firstSix(fields) : base.table()),
                stated(section.list("signed"), base.signed()),
                base.nameless());
        section.finish();
        return register;
    }

    /** The section's name, made fit to be a folder's where it is not. */
    private static String folder(Section section) {
        String name = section.name();
        boolean fit = name.matches("[a-z][a-z0-9-]{0,40}") && !name.matches("files|con|prn|aux|nul|com\\d|lpt\\d");
        if (fit) {
            return name;
        }
        section.wrong(
                "L4",
                "A register cannot be called '" + name + "'; its name is a folder of the site.",
                "Use lower-case letters, digits and hyphens, and a word that the site does not use itself.");
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = letters.substring(0, Math.min(30, letters.length()));
        return "own-" + cut.replaceAll("^-+|-+$", "");
    }

    /** The columns that exist; the others are reported by {@link RegisterChecks}. */
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

    static List<String> stated(List<String> list, List<String> otherwise) {
        return list.isEmpty() ? otherwise : list;
    }
}
