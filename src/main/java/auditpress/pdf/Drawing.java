package auditpress.pdf;

/** Lines and shapes in a content stream of their own; colours and widths are set when they change. */
final class Drawing {
    /** How far the handles of a Bézier curve reach for a quarter of a circle. */
    private static final float CURVE = 0.5523f;

    private final Ops ops;
    private int fill = -1;
    private int stroke = -1;
    private float thickness = -1;

    Drawing(Ops ops) {
        this.ops = ops;
    }

    static void color(Ops ops, int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            ops.number((rgb >> shift & 255) / 255f);
        }
        ops.raw(operator);
    }

    Ops ops() {
        return ops;
    }

    void box(int color, float x, float y, float width, float height) {
        fill(color);
        ops.numbers(x, y, width, height).raw("re f\n");
    }

    void frame(int color, float thickness, float x, float y, float width, float height) {
        stroke(color, thickness);
        ops.numbers(x, y, width, height).raw("re S\n");
    }

    void rounded(int color, float x, float y, float width, float height, float radius) {
        float r = Math.min(radius, Math.min(width, height) / 2);
        float c = r * (1 - CURVE);
        float right = x + width;
        float top = y + height;
        fill(color);
        ops.numbers(x + r, y).raw("m ").numbers(right - r, y).raw("l ");
        curve(right - c, y, right, y + c, right, y + r).numbers(right, top - r).raw("l ");
        curve(right, top - c, right - c, top, right - r, top)
                .numbers(x + r, top)
                .raw("l ");
        curve(x + c, top, x, top - c, x, top - r).numbers(x, y + r).raw("l ");
        curve(x, y + c, x + c, y, x + r, y).raw("f\n");
    }

    private Ops curve(float x1, float y1, float x2, float y2, float x, float y) {
        return ops.numbers(x1, y1, x2, y2).numbers(x, y).raw("c ");
    }

    void disc(int color, float x, float y, float radius) {
        rounded(color, x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    void line(int color, float thickness, float x1, float y1, float x2, float y2) {
        stroke(color, thickness);
        ops.numbers(x1, y1).raw("m ").numbers(x2, y2).raw("l S\n");
    }

    /** A bar with round ends: one thick stroke, a fifth of the bytes of a rounded box. */
    void pill(int color, float x, float y, float width, float height) {
        float radius = Math.min(width, height) / 2;
        ops.raw("1 J ");
        line(color, 2 * radius, x + radius, y + height / 2, x + width - radius, y + height / 2);
        ops.raw("0 J ");
    }

    /** A line of short dashes. */
    void dashes(int color, float thickness, float x1, float y1, float x2, float y2) {
        ops.raw("[3 2]0 d ");
        line(color, thickness, x1, y1, x2, y2);
        ops.raw("[]0 d ");
    }

    /** Dots that lead the eye; they sit on a fixed raster, so that those of several lines stand below each other. */
    void leader(int color, float from, float to, float y) {
        float pitch = 3.2f;
        float start = (float) Math.ceil(from / pitch) * pitch;
        if (to - start > pitch) {
            ops.raw("1 J[0 ").number(pitch).raw("]0 d ");
            line(color, 0.7f, start, y, to, y);
            ops.raw("0 J[]0 d ");
        }
    }

    void path(int color, float thickness, float[] xs, float[] ys) {
        stroke(color, thickness);
        ops.raw("1 j ");
        for (int i = 0; i < xs.length; i++) {
            ops.numbers(xs[i], ys[i]).raw(i == 0 ? "m " : "l ");
        }
        ops.raw("S 0 j\n");
    }

    private void fill(int color) {
        if (color != fill) {
            fill = color;
            color(ops, color, "rg ");
        }
    }

    private void stroke(int color, float width) {
        if (color != stroke) {
            stroke = color;
            color(ops, color, "RG ");
        }
        if (width != thickness) {
            thickness = width;
            ops.number(width).raw("w ");
        }
    }
}
