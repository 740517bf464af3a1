package auditpress.pdf;

/** A ground with a bar at its left that goes on for as long as its blocks do, over as many pages as they take. */
final class Panel {
    private static final float BAR = 2.5f;

    private final float thickness;
    private final int ground;
    private final int bar;
    private final float left;
    private final float right;
    private float top;

    /** White means no ground. */
    Panel(int ground, int bar, float left, float right) {
        this.thickness = BAR;
        this.ground = ground;
        this.bar = bar;
        this.left = left;
        this.right = right;
    }

    /** A bare line down the page. */
    Panel(int color, float x, float thickness) {
        this.ground = Palette.WHITE;
        this.bar = color;
        this.left = x - thickness / 2;
        this.right = x;
        this.thickness = thickness;
    }

    void start(float y) {
        top = y;
    }

    /** Draws the part on this page. */
    void stop(Sheet sheet, float y) {
        Drawing drawing = sheet.panel();
        if (ground != Palette.WHITE) {
            drawing.box(ground, left, y, right - left, top - y);
        }
        drawing.box(bar, left, y, thickness, top - y);
    }
}
