package auditpress.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How several scores become one. */
public enum Combination implements Formula {
    PRODUCT("product"),
    SUM("sum"),
    HIGHEST("max"),
    AVERAGE("average");

    private final String key;

    Combination(String key) {
        this.key = key;
    }

    /** As the settings call it. */
    public String key() {
        return key;
    }

    public static Optional<Combination> of(String key) {
        for (Combination combination : values()) {
            if (combination.key.equalsIgnoreCase(key)) {
                return Optional.of(combination);
            }
        }
        return Optional.empty();
    }

    @Override
    public BigDecimal level(BigDecimal row, BigDecimal column) {
        return Numbers.rounded(finish(join(row, column), 2));
    }

    @Override
    public String words(Factor rows, Factor columns) {
        return words(List.of(rows, columns));
    }

    /** The formula in words. */
    public String words(List<Factor> parts) {
        List<String> words = parts.stream().map(Factor::words).toList();
        return switch (this) {
            case PRODUCT -> String.join(" × ", words);
            case SUM -> String.join(" + ", words);
            case HIGHEST -> "the highest of " + String.join(", ", words);
            case AVERAGE -> "the average of " + String.join(", ", words);
        };
    }

    /** The values that these can give together, rising; at least that many of them when there are more. */
    SortedSet<BigDecimal> values(List<? extends Factor> parts, int most) {
        SortedSet<BigDecimal> totals = new TreeSet<>(parts.get(0).values());
        for (Factor part : parts.subList(1, parts.size())) {
            SortedSet<BigDecimal> next = new TreeSet<>();
            for (BigDecimal total : totals) {
                if (next.size() > most) {
                    break;
                }
                part.values().forEach(v -> next.add(join(total, v)));
            }
            totals = next;
        }
        SortedSet<BigDecimal> values = new TreeSet<>();
        totals.forEach(t -> values.add(finish(t, parts.size())));
        return values;
    }

    BigDecimal join(BigDecimal a, BigDecimal b) {
        return switch (this) {
            case PRODUCT -> a.multiply(b);
            case SUM, AVERAGE -> a.add(b);
            case HIGHEST -> a.max(b);
        };
    }

    BigDecimal finish(BigDecimal total, int count) {
        return this == AVERAGE ? Numbers.share(total, count) : total;
    }
}
