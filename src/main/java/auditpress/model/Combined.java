package auditpress.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Several factors that give one value: the highest of several impacts, or the product of threat and vulnerability.
 *
 * @param name the column in which people may state the value, or empty
 * @param values every value that the parts can give together, rising
 */
public record Combined(String name, String words, Combination by, List<Factor> parts, List<BigDecimal> values)
        implements Factor {
    /** More values than this make no axis that anybody can read. */
    public static final int MOST = 500;

    /** These parts as one. Where the method gives it no name, its words are the formula. */
    public static Combined of(String name, String words, Combination by, List<Factor> parts) {
        return new Combined(
                name,
                words.isEmpty() ? by.words(parts) : words,
                by,
                List.copyOf(parts),
                List.copyOf(by.values(parts, MOST)));
    }

    @Override
    public Optional<BigDecimal> step(String text) {
        Written written = Written.of(text);
        for (BigDecimal value : values) {
            if (written.means(Numbers.rounded(value), label(value))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> value(UnaryOperator<String> scores) {
        BigDecimal total = null;
        for (Factor part : parts) {
            BigDecimal value = part.value(scores).orElse(null);
            if (value == null) {
                return Optional.empty();
            }
            total = total == null ? value : by.join(total, value);
        }
        return Optional.ofNullable(total).map(t -> by.finish(t, parts.size()));
    }

    @Override
    public String text(BigDecimal value) {
        String number = Numbers.plain(Numbers.rounded(value));
        String label = label(value);
        return label.isEmpty() ? number : number + " " + label;
    }

    /** The label that all parts give this value; none where they differ, or where the value is no step of theirs. */
    private String label(BigDecimal value) {
        if (by != Combination.HIGHEST) {
            return "";
        }
        String number = Numbers.plain(value);
        List<String> texts = parts.stream().map(p -> p.text(value)).distinct().toList();
        return texts.size() == 1 && texts.get(0).startsWith(number + " ")
                ? texts.get(0).substring(number.length() + 1)
                : "";
    }

    @Override
    public String range() {
        return Numbers.plain(values.get(0)) + "-" + Numbers.plain(values.get(values.size() - 1));
    }

    @Override
    public Stream<Factor> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Factor::all));
    }
}
