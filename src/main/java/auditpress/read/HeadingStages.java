package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells scores before treatment from those after it where both have the same name: by the group over the columns, or where whole
 * groups repeat by their order.
 */
final class HeadingStages {
    private static final String AFTER = "residual_";
    private static final String LEVEL = "level";
    /** What else a group of columns is called that tells of the time after treatment. */
    private static final Pattern AFTERWARDS =
            Pattern.compile("(?i)\\b(?:residual|post|after|target|net|future|mitigated|treated)\\b");

    private final Register register;
    private final HeadingNames names;

    HeadingStages(Register register, HeadingNames names) {
        this.register = register;
        this.names = names;
    }

    /**
     * What the columns mean.
     *
     * @param guessed those whose order alone tells it
     */
    record Settled(List<Heading.Column> columns, List<Heading.Column> guessed) {}

    /** The columns, those after treatment with that meaning. */
    Settled settle(List<Heading.Column> columns, HeadingStack stack) {
        List<Heading.Column> settled = new ArrayList<>(columns);
        settled.replaceAll(c ->
                isLevel(c, columns, stack) ? c.meaning(register.field(LEVEL).orElseThrow()) : c);
        settled.replaceAll(c -> after(c).filter(
                        f -> stack.groups(c.column()).stream().anyMatch(this::isAfter))
                .map(c::meaning)
                .orElse(c));
        Map<String, List<Heading.Column>> byField = new HashMap<>();
        settled.stream()
                .filter(c -> c.field() != null && !c.more())
                .forEach(c -> byField.computeIfAbsent(
                                Objects.requireNonNull(c.field()).name(), f -> new ArrayList<>())
                        .add(c));
        long twice = byField.entrySet().stream()
                .filter(e -> isTwice(e.getKey(), e.getValue(), byField))
                .count();
        List<Heading.Column> guessed = new ArrayList<>();
        if (twice > 1) {
            byField.forEach((field, all) -> {
                if (isTwice(field, all, byField)) {
                    guessed.addAll(inOrder(field, all, settled));
                }
            });
        }
        guessed.sort(Comparator.comparingInt(Heading.Column::column));
        return new Settled(settled, guessed);
    }

    private Optional<Field> after(Heading.Column column) {
        return Optional.ofNullable(column.field()).flatMap(f -> register.field(AFTER + f.name()));
    }

    /** Whether "Risk" stands with likelihood and impact below "Inherent risk": there it is what they give, and no title. */
    private boolean isLevel(Heading.Column column, List<Heading.Column> all, HeadingStack stack) {
        List<String> groups = stack.groups(column.column());
        return column.means(register.titleField())
                && register.field(LEVEL).isPresent()
                && groups.stream().anyMatch(g -> isAfter(g) || begins(g, LEVEL::equals))
                && all.stream()
                                .filter(c -> c.field() != null && c.field().type() == Type.SCORE)
                                .filter(c -> stack.groups(c.column()).equals(groups))
                                .count()
                        > 1;
    }

    /** Whether the group's name begins as a field after treatment is called, such as "Residual risk assessment". */
    private boolean isAfter(String group) {
        if (AFTERWARDS.matcher(group).find()) {
            return true;
        }
        return begins(group, f -> f.startsWith(AFTER));
    }

    /** Whether the longest start of the group's name that the register knows is such a field. */
    private boolean begins(String group, Predicate<String> field) {
        String[] words = HeadingNames.line(group).split(" ");
        for (int size = words.length; size > 0; size--) {
            String start = String.join(" ", Arrays.copyOf(words, size));
            Optional<ColumnNames.Known> known = names.known(List.of(start));
            if (known.isPresent()) {
                return field.test(known.get().field().name());
            }
        }
        return false;
    }

    /** Whether two columns mean the same and none its counterpart. */
    private boolean isTwice(String field, List<Heading.Column> all, Map<String, List<Heading.Column>> byField) {
        String plain = field.startsWith(AFTER) ? field.substring(AFTER.length()) : field;
        String other = field.startsWith(AFTER) ? plain : AFTER + plain;
        return all.size() == 2
                && !byField.containsKey(other)
                && register.field(other).isPresent()
                && all.get(0).written().equalsIgnoreCase(all.get(1).written());
    }

    private List<Heading.Column> inOrder(String field, List<Heading.Column> all, List<Heading.Column> settled) {
        String plain = field.startsWith(AFTER) ? field.substring(AFTER.length()) : field;
        List<Heading.Column> guessed = List.of(
                all.get(0).meaning(register.field(plain).orElseThrow()),
                all.get(1).meaning(register.field(AFTER + plain).orElseThrow()));
        settled.replaceAll(c -> c.equals(all.get(0)) ? guessed.get(0) : c.equals(all.get(1)) ? guessed.get(1) : c);
        return guessed;
    }
}
