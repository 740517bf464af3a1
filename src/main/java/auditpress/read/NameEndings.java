package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads "IS-Relevant needs / expectations" as the needs, where every record needs some and no other column holds them: a name
 * of words that ends as the field is called. Only texts are read so, for they can be anything.
 */
final class NameEndings {
    private static final Set<Type> TEXTS = EnumSet.of(Type.TEXT, Type.MARKDOWN);
    /** Fewer words at the end of a name are chance. */
    private static final int ENOUGH = 2;
    /** Columns that the register knows besides, so that there is no doubt whose table it is. */
    private static final int KNOWN = 3;

    private static final Pattern OTHER = Pattern.compile(
            "(?iU)\\b(?:residual|previous|former|next|planned|proposed|not|no|non|other|old|parent|related|linked)\\b");

    private final Register register;
    private final SortedMap<Integer, Heading.Column> columns;
    private final TableReport report;

    /** @param columns by their numbers; those that are settled are replaced */
    NameEndings(Register register, SortedMap<Integer, Heading.Column> columns, TableReport report) {
        this.register = register;
        this.columns = columns;
        this.report = report;
    }

    void settle() {
        long known = columns.values().stream().filter(c -> c.field() != null).count();
        boolean open = columns.values().stream().anyMatch(NameEndings::isOpen);
        if (known < KNOWN || !open) {
            return;
        }
        register.fields().stream()
                .filter(f -> f.required() && TEXTS.contains(f.type()))
                .filter(f -> columns.values().stream().noneMatch(c -> c.means(f.name())))
                .forEach(this::settle);
    }

    private void settle(Field field) {
        List<List<String>> names = Stream.concat(
                        Stream.of(field.label()),
                        field.aliases().values().stream().flatMap(Collection::stream))
                .map(Particles::words)
                .filter(w -> w.size() >= ENOUGH)
                .toList();
        Map<Integer, Heading.Column> ending = new HashMap<>();
        columns.forEach((number, column) -> {
            if (isOpen(column) && names.stream().anyMatch(n -> ends(Particles.words(column.written()), n))) {
                ending.put(number, column);
            }
        });
        if (ending.size() == 1) {
            ending.forEach((number, column) -> {
                columns.put(number, new Heading.Column(number, column.place(), field.name(), field, false));
                report.note(
                        column.place(),
                        "'" + column.written() + "' was read as '" + field.name() + "', for its name ends so.",
                        "Rename it if that is wrong.");
            });
        }
    }

    private static boolean isOpen(Heading.Column column) {
        return column.field() == null && !column.name().isEmpty() && !column.more() && !isOther(column.written());
    }

    /** Whether the name says that it is of something else: former needs are none of today's. */
    static boolean isOther(String name) {
        return OTHER.matcher(name).find();
    }

    private static boolean ends(List<String> name, List<String> end) {
        int start = name.size() - end.size();
        return start > 0 && name.subList(start, name.size()).equals(end);
    }
}
