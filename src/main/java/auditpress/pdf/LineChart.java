package auditpress.pdf;

import auditpress.model.Block;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The drawing of one line chart: axes, target, line, points with their values. */
final class LineChart {
    private static final Ink TICK = new Ink(Face.REGULAR, 7, 9, Palette.MUTED);
    private static final Ink VALUE = new Ink(Face.STRONG, 7, 9, Palette.INK);
    private static final float LEFT = 8;
    private static final float RIGHT = 26;
    private static final float BELOW = 16;
    private static final float ABOVE = 18;

    private final Block.Line block;
    private final Box plot;
    private final Flow flow;
    private final Element figure;
    private final Drawing drawing;
    private final Ops shapes = new Ops(1024);
    private final double low;
    private final double high;

    LineChart(Block.Line block, Box area, Flow flow, Element figure) {
        this.block = block;
        this.flow = flow;
        this.figure = figure;
        this.drawing = new Drawing(shapes);
        this.plot = new Box(area.left() + LEFT, area.bottom() + BELOW, area.right() - RIGHT, area.top() - ABOVE);
        double least = block.points().stream()
                .mapToDouble(p -> p.value().doubleValue())
                .min()
                .orElse(0);
        double most = block.points().stream()
                .mapToDouble(p -> p.value().doubleValue())
                .max()
                .orElse(0);
        BigDecimal target = block.target();
        double goal = target == null ? least : target.doubleValue();
        low = Math.min(0, Math.min(least, goal));
        high = Math.max(low + 1e-9, Math.max(most, goal));
    }

    void draw() {
        drawing.line(Palette.HAIRLINE, 0.7f, plot.left() - LEFT, y(0), plot.right() + RIGHT, y(0));
        BigDecimal target = block.target();
        if (target != null) {
            float y = y(target.doubleValue());
            drawing.dashes(Palette.MUTED, 0.7f, plot.left() - LEFT, y, plot.right() + RIGHT, y);
        }
        line();
        flow.sheet().begin(figure);
        flow.sheet().draw(shapes);
        flow.sheet().end();
        labels();
    }

    private void line() {
        int size = block.points().size();
        float[] xs = new float[size];
        float[] ys = new float[size];
        for (int i = 0; i < size; i++) {
            xs[i] = x(block.points().get(i).date());
            ys[i] = y(block.points().get(i).value().doubleValue());
        }
        if (size > 1) {
            drawing.path(Palette.ACCENT, 1.4f, xs, ys);
        }
        for (int i = 0; i < size; i++) {
            drawing.disc(Palette.ACCENT, xs[i], ys[i], 2.4f);
        }
    }

    /** Words last: values that would run into the one before are left to the description. */
    private void labels() {
        float free = Float.NEGATIVE_INFINITY;
        for (Block.Point point : block.points()) {
            Lines value = flow.press().set(LineWriter.amount(point.value(), block.unit()), VALUE, Float.MAX_VALUE);
            Lines date = flow.press().set(point.date().toString(), TICK, Float.MAX_VALUE);
            float x = x(point.date());
            float half = Math.max(value.width(), date.width()) / 2;
            if (x - half > free) {
                free = x + half + 4;
                write(value, VALUE, x, top(point.value().doubleValue()), Align.CENTER);
                write(date, TICK, x, plot.bottom() - 4, Align.CENTER);
            }
        }
        String words = LineWriter.target(block, "Target: ");
        BigDecimal target = block.target();
        if (target != null) {
            Lines lines = flow.press().set(words, TICK, Float.MAX_VALUE);
            write(
                    lines,
                    TICK,
                    plot.left() - LEFT + lines.width() / 2,
                    y(target.doubleValue()) + 1 + TICK.leading(),
                    Align.CENTER);
        }
    }

    /** Top of a value's words: above its point, or below it where the target's line would run through them. */
    private float top(double value) {
        float above = y(value) + 3.5f;
        BigDecimal target = block.target();
        float line = target == null ? -1 : y(target.doubleValue());
        boolean crossed = line > above - 2 && line < above + VALUE.leading();
        return crossed ? y(value) - 3 : above + VALUE.leading();
    }

    private void write(Lines lines, Ink ink, float x, float top, Align align) {
        float half = lines.width() / 2;
        float middle = Math.max(flow.left() + half, Math.min(flow.right() - half, x));
        Box room = new Box(middle - half, 0, middle + half, top);
        flow.press().painter().paint(flow.sheet(), new Passage(lines, ink, figure), 0, lines.count(), room, align);
    }

    private float x(LocalDate date) {
        LocalDate first = block.points().get(0).date();
        long days = block.points().get(block.points().size() - 1).date().toEpochDay() - first.toEpochDay();
        double share = days == 0 ? 0.5 : (date.toEpochDay() - first.toEpochDay()) / (double) days;
        return plot.left() + 80 + (float) share * (plot.width() - 90);
    }

    private float y(double value) {
        return plot.bottom() + (float) ((value - low) / (high - low)) * plot.height();
    }
}
