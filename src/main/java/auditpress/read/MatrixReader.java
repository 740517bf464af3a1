package auditpress.read;

import auditpress.model.Band;
import auditpress.model.Factor;
import auditpress.model.Formula;
import auditpress.model.Numbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a risk matrix: a row for each step of likelihood, lowest first or named by its step ({@code Likely: [low, high,
 * high]}), with a level or the name of a band for each step of impact, lowest first.
 */
final class MatrixReader {
    private static final String KEY = "matrix";

    private final Section method;
    private final Factor rows;
    private final Factor columns;
    private final BandReader bands;
    private boolean failed;

    MatrixReader(Section method, Factor rows, Factor columns, BandReader bands) {
        this.method = method;
        this.rows = rows;
        this.columns = columns;
        this.bands = bands;
    }

    /** Nothing, with findings, where it does not fit the two scales. */
    Optional<Formula.Table> read() {
        Node node = method.node(KEY).orElse(null);
        List<Node.Sequence> lines = node instanceof Node.Mapping map ? named(map) : listed(node);
        if (failed) {
            return Optional.empty();
        }
        if (bands.isEmpty()) {
            rankByAppearance(lines);
        }
        BigDecimal highest = highest(lines);
        List<List<BigDecimal>> cells = lines.stream()
                .map(line -> line.items().stream().map(n -> level(n, highest)).toList())
                .toList();
        if (node instanceof Node.Sequence) {
            checkDirection(cells);
        }
        return Optional.of(new Formula.Table(rows.values(), columns.values(), cells));
    }

    private List<Node.Sequence> listed(@org.jspecify.annotations.Nullable Node node) {
        List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of();
        if (items.size() != rows.values().size()) {
            wrong(
                    method.node(KEY).orElseThrow(),
                    "It has " + count(items.size(), "row") + ", but " + rows.words() + " has "
                            + count(rows.values().size(), "step") + ".");
            return List.of();
        }
        return items.stream().map(this::line).toList();
    }

    private List<Node.Sequence> named(Node.Mapping map) {
        Map<BigDecimal, Node.Sequence> lines = new TreeMap<>();
        for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
            BigDecimal step = rows.step(entry.getKey()).orElse(null);
            if (step == null || lines.put(step, line(entry.getValue())) != null) {
                String fault = step == null ? "' is not a step of " : "' stands twice for a step of ";
                wrong(entry.getValue(), "'" + entry.getKey() + fault + rows.words() + ".");
            }
        }
        for (BigDecimal step : rows.values()) {
            if (!failed && !lines.containsKey(step)) {
                wrong(map, "There is no row for " + rows.words() + " " + rows.text(step) + ".");
            }
        }
        return List.copyOf(lines.values());
    }

    private Node.Sequence line(Node node) {
        int size = node instanceof Node.Sequence line ? line.items().size() : 1;
        if (node instanceof Node.Sequence line && size == columns.values().size()) {
            return line;
        }
        wrong(
                node,
                "This row has " + count(size, "cell") + ", but " + columns.words() + " has "
                        + count(columns.values().size(), "step") + ".");
        return new Node.Sequence(List.of(), node.line(), node.column());
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private void wrong(Node at, String message) {
        failed = true;
        method.wrong(
                "L4",
                KEY,
                at,
                message,
                "Write a row of levels in brackets for each step of " + rows.words() + ", a level for each step of "
                        + columns.words() + ", both lowest first.");
    }

    /** Names without any statement of bands: the order in which they come up, from the lowest corner, is the best guess. */
    private void rankByAppearance(List<Node.Sequence> lines) {
        Set<String> names = new LinkedHashSet<>();
        for (Node.Sequence line : lines) {
            line.items().stream()
                    .map(Node::cell)
                    .filter(c -> !c.isEmpty() && Numbers.of(c).isEmpty())
                    .map(Section::capital)
                    .forEach(names::add);
        }
        if (!names.isEmpty()) {
            method.wrong(
                    "L4",
                    KEY,
                    "It names bands, but 'bands' does not say which is higher.",
                    "Write them lowest first: 'bands: [" + String.join(", ", names) + "]'.");
            bands.rank(List.copyOf(names));
        }
    }

    private BigDecimal highest(List<Node.Sequence> lines) {
        return lines.stream()
                .flatMap(line -> line.items().stream())
                .flatMap(node -> level(node.cell()).stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
    }

    /** A cell that says nothing counts as the highest level, to be on the safe side. */
    private BigDecimal level(Node node, BigDecimal highest) {
        String text = node.cell();
        return level(text).orElseGet(() -> {
            method.wrong("L4", KEY, node, "'" + text + "' is neither a level nor a band.", bands.hint(text));
            return highest;
        });
    }

    private Optional<BigDecimal> level(String text) {
        return Numbers.of(text).or(() -> bands.named(text).map(Band::to));
    }

    /** People draw the highest likelihood on top; a list read that way turns every level round. */
    private void checkDirection(List<List<BigDecimal>> cells) {
        List<BigDecimal> first = cells.get(0);
        List<BigDecimal> last = cells.get(cells.size() - 1);
        boolean falls = !first.equals(last);
        for (int i = 0; i < first.size(); i++) {
            falls &= first.get(i).compareTo(last.get(i)) >= 0;
        }
        if (falls) {
            method.wrong(
                    "L4",
                    KEY,
                    "Its levels fall as " + rows.words() + " rises.",
                    "List the lowest step first, or name each row by its step: '" + rows.text(last(rows))
                            + ": [...]'.");
        }
    }

    private static BigDecimal last(Factor factor) {
        return factor.values().get(factor.values().size() - 1);
    }
}
