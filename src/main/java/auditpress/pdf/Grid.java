package auditpress.pdf;

import org.jspecify.annotations.Nullable;

/** Rows of cells below each other; a row that does not fit goes to the next page, and one too tall for it is split. */
final class Grid {
    private final Flow flow;
    private final Box[] columns;
    private final Look look;
    private final @Nullable GridHead head;
    private final Element table;

    /**
     * How cells stand in their grid.
     *
     * @param across room at the left and right of a cell's text
     * @param down room above and below it
     */
    record Look(float across, float down, boolean rules) {
        static final Look REGISTER = new Look(4, 3.2f, true);
    }

    /** A table as wide as its columns, starting with its head if it has one. */
    Grid(Flow flow, Element table, float[] widths, Look look, @Nullable GridHead head) {
        this.flow = flow;
        this.table = table;
        this.look = look;
        this.head = head;
        columns = new Box[widths.length];
        float x = flow.left();
        for (int i = 0; i < widths.length; i++) {
            columns[i] = new Box(x, 0, x + widths[i], 0);
            x += widths[i];
        }
    }

    Box column(int i) {
        return columns[i];
    }

    int size() {
        return columns.length;
    }

    Look look() {
        return look;
    }

    /** Draws the head as part of the table. */
    void begin() {
        if (head != null) {
            Element top = table.child(Tag.TABLE_HEAD);
            Element row = top.child(Tag.ROW);
            head.draw(this, flow, row);
            row.close();
            top.close();
        }
    }

    float height(Cell[] cells) {
        float tallest = 0;
        for (Cell cell : cells) {
            tallest = Math.max(tallest, cell.height());
        }
        return tallest + 2 * look.down;
    }

    /** Writes a row of the body; {@code anchor} names it as a destination unless it is empty. */
    void row(Element body, String anchor, Cell... cells) {
        float height = height(cells);
        float page = Flow.AREA.height() - (head == null ? 0 : head.height());
        boolean split = height > flow.room() && (height > page || (height > page / 3 && flow.room() > 60));
        if ((height > flow.room() && !split) || flow.room() < 30) {
            turn();
        }
        if (!anchor.isEmpty()) {
            flow.place(anchor);
        }
        Element row = body.child(Tag.ROW);
        new GridRow(this, flow, row, cells).draw();
        row.close();
    }

    /** Goes on at the top of the next page, below the repeated head. */
    void turn() {
        if (flow.isFresh()) {
            return;
        }
        flow.newSheet();
        if (head != null) {
            flow.sheet().beginArtifact();
            head.draw(this, flow, null);
            flow.sheet().end();
        }
    }

    void rule(float y) {
        if (look.rules) {
            Box last = columns[columns.length - 1];
            flow.sheet().decoration().line(Palette.HAIRLINE, 0.5f, columns[0].left(), y, last.right(), y);
        }
    }
}
