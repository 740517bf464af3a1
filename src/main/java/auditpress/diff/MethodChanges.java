package auditpress.diff;

import auditpress.model.Factor;
import auditpress.model.Formula;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can change of the risk method (6.1.2): scales, formula, bands, criterion, authority. */
final class MethodChanges {
    private static final String NO_COMPARISON = "Levels before and now do not compare.";

    private MethodChanges() {}

    /** Whether a level of the one is the same level by the other. */
    static boolean isComparable(RiskMethod one, RiskMethod other) {
        return numbers(one).equals(numbers(other));
    }

    /** All that a level's number depends on. */
    private static List<Object> numbers(RiskMethod method) {
        Object formula = method.formula() instanceof Formula.Table table ? table.cells() : method.formula();
        Object names = method.ranked() ? bands(method) : "";
        return List.of(
                method.rows().name(),
                method.rows().values(),
                method.columns().name(),
                method.columns().values(),
                formula,
                method.ranked(),
                names);
    }

    static List<Difference> of(RiskMethod before, RiskMethod now) {
        Map<String, String> was = parts(before);
        Map<String, String> is = parts(now);
        Map<String, String> all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        for (String part : all.keySet()) {
            SettingChanges.difference(part, was.getOrDefault(part, ""), is.getOrDefault(part, ""))
                    .ifPresent(differences::add);
        }
        if (!differences.isEmpty() && !isComparable(before, now)) {
            differences.set(0, differences.get(0).noting(NO_COMPARISON));
        }
        return differences;
    }

    /** Each part of the method in words. */
    private static Map<String, String> parts(RiskMethod method) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Level", method.words());
        method.factors()
                .filter(f -> !(f instanceof Scale) && !f.name().isEmpty())
                .forEach(f -> parts.put(capital(f.words()), f.range()));
        for (Scale scale : method.scales()) {
            parts.put(capital(scale.words()) + " scale", scale.list());
        }
        if (method.formula() instanceof Formula.Table table) {
            parts.put("Risk matrix", cells(method, table));
        }
        parts.put("Risk levels", bands(method));
        parts.put(
                "Acceptance criterion",
                "up to " + method.level(method.acceptance()).figure());
        parts.put(
                "Who may accept risk",
                method.authorities().stream()
                        .map(a -> a.who() + " up to " + method.level(a.upTo()).figure())
                        .collect(Collectors.joining(", ")));
        return parts;
    }

    private static String bands(RiskMethod method) {
        return method.bands().stream()
                .map(b -> method.ranked() ? b.name() : b.name() + " " + b.range())
                .collect(Collectors.joining(", "));
    }

    private static String cells(RiskMethod method, Formula.Table table) {
        Factor rows = method.rows();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String levels = table.cells().get(i).stream()
                    .map(n -> method.level(n).figure())
                    .collect(Collectors.joining(", "));
            lines.add(rows.text(table.rows().get(i)) + ": " + levels);
        }
        return String.join("; ", lines);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
