package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Block.HeatCell;
import auditpress.model.Block.HeatRow;
import auditpress.model.Factor;
import auditpress.model.Level;
import auditpress.model.NaturalOrder;
import auditpress.model.RiskMethod;
import auditpress.model.Run;
import auditpress.model.Text;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Open risks on the two axes of the method, before treatment or after it. */
final class HeatMaps {
    /** More ids than this do not fit a cell; the number stands for them. */
    private static final int IDS = 12;

    private final RiskMethod method;
    private final Words words;
    private final List<Stretch> rows;
    private final List<Stretch> columns;

    private HeatMaps(Trace trace, Words words) {
        this.method = trace.method();
        this.words = words;
        this.rows = Stretch.of(method.rows());
        this.columns = Stretch.of(method.columns());
    }

    /** A risk without a residual level stands where it stood before treatment; those without any are named below the map. */
    static List<Block> of(Trace trace, boolean residual, Words words) {
        return new HeatMaps(trace, words).blocks(trace, residual);
    }

    /** Whether an axis has so many values that its squares stand for ranges of them. */
    static boolean isCoarse(RiskMethod method) {
        return Stretch.of(method.rows()).size() < method.rows().values().size()
                || Stretch.of(method.columns()).size()
                        < method.columns().values().size();
    }

    private List<Block> blocks(Trace trace, boolean residual) {
        Map<Square, List<Risk>> risks =
                Risk.all(trace).filter(r -> !r.isClosed()).collect(Collectors.groupingBy(r -> square(r, residual)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(map(risks, residual));
        List<Risk> nowhere = risks.entrySet().stream()
                .filter(e -> e.getKey().row() < 0 || e.getKey().column() < 0)
                .flatMap(e -> e.getValue().stream())
                .sorted(Comparator.comparing(r -> r.item().id(), NaturalOrder.IDS))
                .toList();
        if (!nowhere.isEmpty()) {
            blocks.add(new Block.Paragraph(nowhere(nowhere)));
        }
        return blocks;
    }

    private Text nowhere(List<Risk> risks) {
        Text text = Text.of("Not on the map, since a score is missing or off its scale: ");
        for (int i = 0; i < Math.min(IDS, risks.size()); i++) {
            text = text.and(i == 0 ? "" : ", ").and(words.link(risks.get(i).item()));
        }
        return text.and(risks.size() > IDS ? " and " + (risks.size() - IDS) + " more." : ".");
    }

    private Block map(Map<Square, List<Risk>> risks, boolean residual) {
        List<HeatRow> lines = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            List<HeatCell> cells = new ArrayList<>();
            for (int j = 0; j < columns.size(); j++) {
                cells.add(cell(rows.get(i), columns.get(j), risks.getOrDefault(new Square(i, j), List.of())));
            }
            lines.add(new HeatRow(rows.get(i).label(), cells));
        }
        return new Block.HeatMap(
                residual ? "Residual risk" : "Inherent risk",
                FindingText.capital(method.rows().words()),
                FindingText.capital(method.columns().words()),
                columns.stream().map(Stretch::label).toList(),
                lines);
    }

    /** Where a risk stands, by the places of its row and column; -1 where a score is missing or off its scale. */
    private record Square(int row, int column) {}

    private Square square(Risk risk, boolean residual) {
        boolean after = residual && risk.residual().isPresent();
        UnaryOperator<String> scores = after ? risk::residualScore : risk.item()::text;
        return new Square(
                place(rows, method.rows().value(scores)),
                place(columns, method.columns().value(scores)));
    }

    private static int place(List<Stretch> axis, Optional<BigDecimal> value) {
        for (int i = 0; i < axis.size(); i++) {
            if (value.isPresent() && value.get().compareTo(axis.get(i).last()) <= 0) {
                return i;
            }
        }
        return -1;
    }

    private HeatCell cell(Stretch row, Stretch column, List<Risk> risks) {
        List<Level> levels = row.values().stream()
                .flatMap(r -> column.values().stream().map(c -> method.level(r, c)))
                .sorted(Comparator.comparing(Level::number))
                .toList();
        Level highest = levels.get(levels.size() - 1);
        List<Run> ids = risks.size() > IDS
                ? List.of()
                : risks.stream()
                        .flatMap(r -> words.link(r.item()).runs().stream())
                        .toList();
        return new HeatCell(
                risks.size(), text(levels.get(0), highest), highest.band().tone(), ids);
    }

    /** {@code 12 High}, or {@code 4-12 Low to High} for a square of several levels. */
    private static String text(Level lowest, Level highest) {
        if (lowest.number().compareTo(highest.number()) == 0) {
            return highest.text();
        }
        String from = lowest.band().name();
        String to = highest.band().name();
        String bands = from.equals(to) ? to : from + " to " + to;
        return highest.ranked() ? bands : lowest.figure() + "–" + highest.figure() + " " + bands;
    }

    /** A row or column: one value of the axis or, where there are too many to be read side by side, several. */
    private record Stretch(String label, List<BigDecimal> values) {
        private static final int MOST = 10;

        static List<Stretch> of(Factor axis) {
            List<BigDecimal> values = axis.values();
            int size = values.size() <= MOST ? 1 : (values.size() + MOST - 3) / (MOST - 2);
            List<Stretch> stretches = new ArrayList<>();
            for (int i = 0; i < values.size(); i += size) {
                stretches.add(of(axis, values.subList(i, Math.min(i + size, values.size()))));
            }
            return stretches;
        }

        private static Stretch of(Factor axis, List<BigDecimal> values) {
            String first = axis.text(values.get(0));
            String last = axis.text(values.get(values.size() - 1));
            return new Stretch(values.size() == 1 ? first : first + "–" + last, List.copyOf(values));
        }

        BigDecimal last() {
            return values.get(values.size() - 1);
        }
    }
}
