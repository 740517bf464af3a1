package auditpress.pdf;

/** One row on its way to paper, cell by cell, over as many pages as it takes. */
final class GridRow {
    private final Grid grid;
    private final Flow flow;
    private final Cell[] cells;
    private final Element[] elements;
    private final Passage[] passages;
    private final int[] done;

    GridRow(Grid grid, Flow flow, Element row, Cell[] cells) {
        this.grid = grid;
        this.flow = flow;
        this.cells = cells;
        done = new int[cells.length];
        elements = new Element[cells.length];
        passages = new Passage[cells.length];
        for (int i = 0; i < cells.length; i++) {
            elements[i] = row.child(cells[i].tag(), cells[i].attributes());
            passages[i] = new Passage(cells[i].lines(), cells[i].ink(), elements[i]);
        }
    }

    void draw() {
        part();
        while (isUnfinished()) {
            grid.turn();
            part();
        }
        for (Element element : elements) {
            element.close();
        }
    }

    private boolean isUnfinished() {
        for (int i = 0; i < cells.length; i++) {
            if (done[i] < cells[i].lines().count()) {
                return true;
            }
        }
        return false;
    }

    /** Draws as many lines of each cell as the page holds. */
    private void part() {
        float down = grid.look().down();
        float height = 0;
        int[] ends = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            float leading = cells[i].ink().leading();
            int fit = Math.max(1, (int) ((flow.room() - 2 * down + 0.01f) / leading));
            ends[i] = Math.min(cells[i].lines().count(), done[i] + fit);
            height = Math.max(height, (ends[i] - done[i]) * leading);
        }
        height += 2 * down;
        for (int i = 0; i < cells.length; i++) {
            cell(i, ends[i], height);
        }
        flow.down(height);
        grid.rule(flow.y());
    }

    private void cell(int i, int end, float height) {
        Cell cell = cells[i];
        Box column = grid.column(i);
        if (cell.ground() != Cell.NO_GROUND) {
            flow.sheet()
                    .decoration()
                    .box(
                            cell.ground(),
                            column.left() + 0.75f,
                            flow.y() - height + 0.75f,
                            column.width() - 1.5f,
                            height - 1.5f);
        }
        float across = grid.look().across();
        Box room = new Box(
                column.left() + across,
                0,
                column.right() - across,
                flow.y() - grid.look().down());
        if (end > done[i] || cell.lines().count() == 0) {
            flow.press().painter().paint(flow.sheet(), passages[i], done[i], end, room, cell.align());
        }
        done[i] = end;
    }
}
