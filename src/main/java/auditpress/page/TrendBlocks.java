package auditpress.page;

import auditpress.figure.Figure;
import auditpress.figure.Figures;
import auditpress.model.Block;
import auditpress.model.Numbers;
import auditpress.model.PastRelease;
import auditpress.model.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a few figures went from release to release, up to now: as a table, and as lines once there are three points that differ. */
final class TrendBlocks {
    private static final List<String> FIGURES = List.of(
            "risks-above-criterion",
            "controls-implemented",
            "evidence-valid",
            "improvements-overdue",
            "improvements-completed",
            "actions-overdue",
            "findings-error",
            "findings-warning");

    /** Of these, the ones that are drawn. */
    private static final List<String> DRAWN =
            List.of("risks-above-criterion", "controls-implemented", "evidence-valid", "improvements-overdue");

    private static final int LEAST_POINTS = 3;

    /** More columns than this nobody reads; the lines hold all releases. */
    private static final int COLUMNS = 5;

    private final List<PastRelease> releases;
    private final Figures figures;
    private final LocalDate auditDate;

    private TrendBlocks(List<PastRelease> releases, Figures figures, LocalDate auditDate) {
        this.releases = releases;
        this.figures = figures;
        this.auditDate = auditDate;
    }

    /** A heading and what stands below it; nothing where there is no release before. */
    static List<Block> of(List<PastRelease> releases, Figures figures, LocalDate auditDate) {
        List<PastRelease> earlier = releases.stream()
                .filter(r -> r.auditDate().isBefore(auditDate))
                .sorted(Comparator.comparing(PastRelease::auditDate).thenComparing(PastRelease::id))
                .toList();
        return earlier.isEmpty() ? List.of() : new TrendBlocks(earlier, figures, auditDate).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Text.of("Trend over releases"), "trend"));
        blocks.add(table());
        for (String key : DRAWN) {
            figures.figure(key).map(this::line).filter(TrendBlocks::isTold).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static boolean isTold(Block.Line line) {
        return line.points().size() >= LEAST_POINTS
                && line.points().stream()
                                .map(p -> p.value().stripTrailingZeros())
                                .distinct()
                                .count()
                        > 1;
    }

    private Block.Line line(Figure figure) {
        Map<LocalDate, BigDecimal> values = new TreeMap<>();
        for (PastRelease release : releases) {
            BigDecimal value = release.figures().get(figure.key());
            if (value != null) {
                values.put(release.auditDate(), value);
            }
        }
        values.put(auditDate, figure.amount().value());
        List<Block.Point> points = values.entrySet().stream()
                .map(e -> new Block.Point(e.getKey(), e.getValue()))
                .toList();
        return new Block.Line(figure.label(), figure.amount().unit(), points, null, true);
    }

    private Block table() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column("Figure", 2.4, false));
        latest().forEach(r -> columns.add(new Block.Column(r.id() + ", " + r.auditDate(), 1, true)));
        columns.add(new Block.Column("Now, " + auditDate, 1, true));
        List<Block.Row> rows = FIGURES.stream()
                .flatMap(key -> figures.figure(key).stream())
                .map(this::row)
                .toList();
        return new Block.Table("Figures by release", columns, rows, "", false);
    }

    private List<PastRelease> latest() {
        return releases.subList(Math.max(0, releases.size() - COLUMNS), releases.size());
    }

    private Block.Row row(Figure figure) {
        Stream<Text> before = latest().stream().map(r -> value(r.figures().get(figure.key())));
        Stream<Text> head = Stream.of(Text.of(figure.label(), FigureText.target(figure)));
        Stream<Text> now = Stream.of(value(figure.amount().value()));
        return new Block.Row("", Stream.concat(Stream.concat(head, before), now).toList());
    }

    private static Text value(@Nullable BigDecimal value) {
        return value == null ? Text.EMPTY : Text.of(Numbers.plain(value));
    }
}
