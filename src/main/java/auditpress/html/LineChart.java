package auditpress.html;

import auditpress.model.Block;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures of a line over time, in shares of the picture, so that it fits any width with letters of one size. */
interface LineChart {

    /**
     * A drawing.
     *
     * @param target height of the target line, or null
     * @param goal the target in words, or empty
     */
    record Drawing(
            List<Tick> ticks,
            List<Stroke> strokes,
            List<Dot> dots,
            @Nullable String target,
            String goal) {}

    /** A number beside the picture, and its height. */
    record Tick(String label, String y) {}

    record Stroke(String x1, String y1, String x2, String y2) {}

    /** A measurement; {@code met} is null where there is no target. */
    record Dot(
            String x,
            String y,
            LocalDate date,
            String value,
            @Nullable Boolean met) {}

    static Drawing of(Block.Line line) {
        List<BigDecimal> values = Stream.concat(
                        line.points().stream().map(Block.Point::value), Stream.ofNullable(line.target()))
                .toList();
        if (line.points().isEmpty()) {
            return new Drawing(List.of(), List.of(), List.of(), null, goal(line));
        }
        Axis axis = Axis.over(values);
        List<Dot> dots =
                line.points().stream().map(point -> dot(point, line, axis)).toList();
        List<Tick> ticks = axis.steps().stream()
                .map(step -> new Tick(Measures.plain(step), axis.height(step)))
                .toList();
        BigDecimal target = line.target();
        return new Drawing(ticks, strokes(dots), dots, target == null ? null : axis.height(target), goal(line));
    }

    private static String goal(Block.Line line) {
        BigDecimal target = line.target();
        return target == null ? "" : (line.higherIsBetter() ? "at least " : "at most ") + Measures.plain(target);
    }

    private static Dot dot(Block.Point point, Block.Line line, Axis axis) {
        return new Dot(
                Measures.percent(across(point.date(), line.points())),
                axis.height(point.value()),
                point.date(),
                Measures.plain(point.value()),
                met(point.value(), line));
    }

    private static @Nullable Boolean met(BigDecimal value, Block.Line line) {
        BigDecimal target = line.target();
        if (target == null) {
            return null;
        }
        int order = value.compareTo(target);
        return line.higherIsBetter() ? order >= 0 : order <= 0;
    }

    /** The first date stands a little off the left edge, the last a little off the right one. */
    private static double across(LocalDate date, List<Block.Point> points) {
        LocalDate first = points.get(0).date();
        long days = ChronoUnit.DAYS.between(first, points.get(points.size() - 1).date());
        return days == 0 ? 0.5 : 0.02 + 0.96 * ChronoUnit.DAYS.between(first, date) / days;
    }

    private static List<Stroke> strokes(List<Dot> dots) {
        return IntStream.range(1, dots.size())
                .mapToObj(i -> new Stroke(
                        dots.get(i - 1).x(),
                        dots.get(i - 1).y(),
                        dots.get(i).x(),
                        dots.get(i).y()))
                .toList();
    }
}
