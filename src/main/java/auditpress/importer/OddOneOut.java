package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.read.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Looks in a column for the one cell that is unlike all others: left empty, or written in another shape. */
final class OddOneOut {
    /** So many others make a rule. */
    private static final int RULE = 4;

    private static final Map<String, Function<String, Object>> SHAPES = Map.of(
            "as many lines", text -> text.lines().count(),
            // Of names such as check_tls, not of ids, which may be several.
            "no blank in its last line", text -> lastLine(text).matches("\\S*_\\S*"));

    private OddOneOut() {}

    /** What stands out in the column of that name. */
    static List<Finding> in(List<Row> rows, String column) {
        List<Row> filled =
                rows.stream().filter(r -> r.cells().containsKey(column)).toList();
        List<Finding> odd = new ArrayList<>();
        if (filled.size() == rows.size() - 1 && filled.size() >= RULE) {
            rows.stream()
                    .filter(r -> !r.cells().containsKey(column))
                    .forEach(r -> odd.add(note(r.origin(), "Of all rows, this one alone has no '" + column + "'.")));
        }
        SHAPES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(s -> shape(filled, column, s.getKey(), s.getValue()).ifPresent(odd::add));
        return odd;
    }

    private static Optional<Finding> shape(List<Row> filled, String column, String shape, Function<String, Object> of) {
        List<Row> unlike = new ArrayList<>();
        Object usual = filled.isEmpty() ? "" : usual(filled, column, of);
        for (Row row : filled) {
            if (!of.apply(text(row, column)).equals(usual)) {
                unlike.add(row);
            }
        }
        // Prose has blanks and lines as it likes; names have none.
        boolean rule = unlike.size() == 1
                && filled.size() > RULE
                && (Boolean.TRUE.equals(usual) || (usual instanceof Long lines && lines > 1));
        return rule
                ? Optional.of(note(
                        unlike.get(0)
                                .place(Objects.requireNonNull(
                                        unlike.get(0).cells().get(column))),
                        "All other cells of '" + column + "' have " + shape + "; this one has not: "
                                + Planner.quoted(lastLine(text(unlike.get(0), column))) + "."))
                : Optional.empty();
    }

    /** What two of the first three have. */
    private static Object usual(List<Row> filled, String column, Function<String, Object> of) {
        Object first = of.apply(text(filled.get(0), column));
        Object second = filled.size() > 1 ? of.apply(text(filled.get(1), column)) : first;
        Object third = filled.size() > 2 ? of.apply(text(filled.get(2), column)) : first;
        return first.equals(second) ? first : third;
    }

    private static Finding note(Origin origin, String message) {
        return new Finding("L1", Severity.NOTE, "", message, "", origin);
    }

    private static String text(Row row, String column) {
        Value value = row.cells().get(column);
        return value == null ? "" : value.text();
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
