package auditpress.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of record and its fields, as declared in one YAML file.
 *
 * @param name also its folder on the site
 * @param kind what links call its items
 * @param title what people call the register
 * @param singular what people call one item
 * @param group under which the navigation lists it
 * @param clause of ISO/IEC 27001 that asks for it, or empty
 * @param about one or two sentences for its page
 * @param files where its rows may stand, below the content folder, without ending
 * @param called what people call the sheets and files of others that hold such records, in small letters
 * @param identity the field that holds the id, or the fields that make one together
 * @param titleField the field that holds the title
 * @param bodyField the field that a Markdown file's text fills, or empty
 * @param detail whether each item has a page of its own; if not, it is a row of the table
 * @param fields in the order people read them
 * @param table names of the fields, or computed columns, that its table shows
 * @param signed names of the fields that an approval signs; empty for all
 * @param nameless what an import calls records that come without id or title
 */
public record Register(
        String name,
        String kind,
        String title,
        String singular,
        String group,
        String clause,
        String about,
        List<String> files,
        List<String> called,
        List<String> identity,
        String titleField,
        String bodyField,
        boolean detail,
        List<Field> fields,
        List<String> table,
        List<String> signed,
        Nameless nameless) {

    /**
     * What records are called that come without id or title.
     *
     * @param firstId the id of the first record where there is none yet ({@code R-001}), or empty where rows cannot be numbered
     * @param titleFrom names of the fields that may stand in for a title, the best first
     */
    public record Nameless(String firstId, List<String> titleFrom) {
        public static final Nameless REFUSED = new Nameless("", List.of());
    }

    private static final Pattern BETWEEN = Pattern.compile("[\\s_]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Blanks that are more than one space. */
    private static final Pattern UNEVEN = Pattern.compile("\\s\\s|[^\\S ]");

    /** Columns that a table may show beside its fields, computed from the whole pack. */
    public static final List<String> COMPUTED = List.of(
            "inherent", "residual", "risks", "period", "state", "sha256", "latest", "findings", "actions", "standing");

    /** The same register with these fields; those that it did not have are signed as well. */
    public Register with(List<Field> other) {
        Stream<String> added = other.stream().map(Field::name).filter(n -> field(n).isEmpty());
        List<String> names = signed.isEmpty()
                ? signed
                : Stream.concat(signed.stream(), added).toList();
        return new Register(
                name,
                kind,
                title,
                singular,
                group,
                clause,
                about,
                files,
                called,
                identity,
                titleField,
                bodyField,
                detail,
                List.copyOf(other),
                table,
                names,
                nameless);
    }

    public Optional<Field> field(String name) {
        // A loop: asked for each value of each record.
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The field that each column name means, under {@link #plain}: a field's name wins over a label, that over an alias. */
    public Map<String, Field> columns() {
        Map<String, Field> columns = new LinkedHashMap<>();
        fields.forEach(f -> f.aliases().values().forEach(list -> list.forEach(a -> columns.put(plain(a), f))));
        columns.putAll(ownColumns());
        return columns;
    }

    /** Those of the {@link #columns} that are names and labels of its fields, as our own files have them: few, beside thousands. */
    public Map<String, Field> ownColumns() {
        Map<String, Field> columns = new LinkedHashMap<>();
        fields.forEach(f -> columns.put(plain(f.label()), f));
        fields.forEach(f -> columns.put(plain(f.name()), f));
        return columns;
    }

    /** A column's name as names are compared: in small letters without accents, a blank for each underscore, hyphen and run of blanks. */
    public static String plain(String column) {
        String spaced =
                column.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return Spelling.withoutAccents(
                UNEVEN.matcher(spaced).find() ? BLANKS.matcher(spaced).replaceAll(" ") : spaced);
    }

    /** Whether the register's rows may stand in this file, named by its path below the content folder. */
    public boolean reads(String file) {
        String stem = fileName(file.substring(0, Math.max(0, file.lastIndexOf('.'))));
        String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        boolean below = file.endsWith(".md") && files.stream().anyMatch(f -> file.startsWith(f + "/"));
        return files.stream().anyMatch(f -> fileName(f).equals(stem)) || files.contains(folder) || below;
    }

    /** The name of a file as names are compared: Statement_of_Applicability and "Risk register" are called as people call files. */
    public static String fileName(String name) {
        return BETWEEN.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
