package auditpress.read;

import auditpress.model.Combination;
import auditpress.model.Combined;
import auditpress.model.Factor;
import auditpress.model.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what risks are rated by. A factor is a scale, or several combined: {@code impact: {max: {financial: 1-5, legal:
 * 1-5}}}, scored in the columns {@code impact_financial} and {@code impact_legal}. The two axes are {@code likelihood} and
 * {@code impact}, or the entries of {@code factors}: the first against all others.
 */
final class FactorReader {
    private static final int MOST_PARTS = 10;
    private static final List<String> KEYS =
            Arrays.stream(Combination.values()).map(Combination::key).toList();

    private final Section method;
    private final Set<String> taken;
    private final Set<String> columns = new HashSet<>();

    /** @param taken columns of the risk register that hold something else than a score */
    FactorReader(Section method, Set<String> taken) {
        this.method = method;
        this.taken = taken;
    }

    /** The axis of the rows and the axis of the columns; {@code by} combines all factors but the first. */
    List<Factor> axes(Combination by) {
        if (method.node("factors").isEmpty()) {
            return usual();
        }
        Section section = method.section("factors");
        List<String> names = List.copyOf(section.keys());
        List<Factor> factors = names.stream()
                .map(n -> factor(section, n, column(section, n), spaced(n)))
                .toList();
        if (names.size() < 2 || names.size() > MOST_PARTS) {
            method.wrong(
                    "L4",
                    "factors",
                    "A method has 2 to " + MOST_PARTS + " factors, this one " + names.size() + ".",
                    "Write for example '{likelihood: 1-5, impact: 1-5, detectability: 1-5}'.");
            return usual();
        }
        reportBeside();
        if (factors.size() == 2) {
            return factors;
        }
        return combined(method, "factors", "", "", by, factors.subList(1, factors.size()))
                .map(columns -> List.of(factors.get(0), columns))
                .orElseGet(this::usual);
    }

    private void reportBeside() {
        for (String axis : List.of("likelihood", "impact")) {
            if (method.node(axis).isPresent()) {
                method.wrong(
                        "L4",
                        axis,
                        "It stands beside 'factors', which counts.",
                        "Move it below 'factors', or remove one of the two.");
            }
        }
    }

    private List<Factor> usual() {
        return List.of(
                factor(method, "likelihood", "likelihood", "likelihood"), factor(method, "impact", "impact", "impact"));
    }

    private Factor factor(Section section, String key, String name, String words) {
        Node node = section.node(key).orElse(null);
        boolean combines = node instanceof Node.Mapping map
                && map.entries().entrySet().stream()
                        .anyMatch(e -> KEYS.contains(e.getKey()) || e.getValue() instanceof Node.Mapping);
        return combines
                ? combination(section.section(key), section, key, name, words)
                : ScaleReader.read(section, key, name, words);
    }

    private Factor combination(Section inner, Section outer, String key, String name, String words) {
        String by = inner.keys().iterator().next();
        Combination combination = Combination.of(by).orElse(null);
        if (combination == null || inner.keys().size() > 1) {
            String fault =
                    combination == null ? "'" + by + "' does not combine scores." : "Scores are combined in one way.";
            inner.wrong("L4", by, fault, Nearest.hint(by, KEYS, "Write one of " + String.join(", ", KEYS) + "."));
            return ScaleReader.usual(name, words);
        }
        Section scores = inner.section(by);
        if (scores.keys().isEmpty() || scores.keys().size() > MOST_PARTS) {
            inner.wrong(
                    "L4",
                    by,
                    "It combines 1 to " + MOST_PARTS + " scores, here "
                            + scores.keys().size() + ".",
                    "Write for example '{" + by + ": {financial: 1-5, legal: 1-5}}'.");
            return ScaleReader.usual(name, words);
        }
        List<Factor> parts = new ArrayList<>();
        for (String part : scores.keys()) {
            parts.add(factor(scores, part, column(scores, part, name + "_"), spaced(part) + " " + words));
        }
        return combined(outer, key, name, words, combination, parts).orElse(ScaleReader.usual(name, words));
    }

    /** Nothing, with a finding, where they can give too many values for an axis. */
    private static Optional<Factor> combined(
            Section section, String key, String name, String words, Combination by, List<Factor> parts) {
        for (int i = 1; i <= parts.size(); i++) {
            Combined combined = Combined.of(name, words, by, parts.subList(0, i));
            if (combined.values().size() > Combined.MOST) {
                section.wrong(
                        "L4",
                        key,
                        "These scores can give more than " + Combined.MOST + " different values.",
                        "Use fewer steps or fewer scores.");
                return Optional.empty();
            }
        }
        return Optional.of(Combined.of(name, words, by, parts));
    }

    /** The column of a factor; beside a field of that name which is no score, {@code threat_score}. */
    private String column(Section section, String key) {
        String name = slug(key);
        return unique(section, key, taken.contains(name) ? name + "_score" : name);
    }

    private String column(Section section, String key, String prefix) {
        return unique(section, key, prefix + slug(key));
    }

    private String unique(Section section, String key, String column) {
        if (!columns.add(column)) {
            section.wrong(
                    "L4", key, "Two scores would stand in the column '" + column + "'.", "Give it a name of its own.");
        }
        return column;
    }

    private static String slug(String key) {
        String slug =
                key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
        return slug.isEmpty() ? "score" : slug;
    }

    private static String spaced(String key) {
        String words = key.replace('_', ' ').strip();
        return words.isEmpty() ? "score" : words;
    }
}
