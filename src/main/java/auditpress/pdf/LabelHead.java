package auditpress.pdf;

import org.jspecify.annotations.Nullable;

/** A head of words, standing on the table's first rule. */
final class LabelHead implements GridHead {
    private static final float DOWN = 3;
    private final Cell[] cells;
    private final float height;

    LabelHead(Cell[] cells) {
        this.cells = cells;
        float tallest = 0;
        for (Cell cell : cells) {
            tallest = Math.max(tallest, cell.height());
        }
        height = tallest + 2 * DOWN;
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public void draw(Grid grid, Flow flow, @Nullable Element row) {
        float bottom = flow.y() - height;
        for (int i = 0; i < cells.length; i++) {
            Cell cell = cells[i];
            Box column = grid.column(i);
            float across = grid.look().across();
            float top = bottom + DOWN + cell.height();
            Box room = new Box(column.left() + across, 0, column.right() - across, top);
            Element element = row == null ? null : row.child(cell.tag(), cell.attributes());
            Passage passage = new Passage(cell.lines(), cell.ink(), element);
            flow.press().painter().paint(flow.sheet(), passage, 0, cell.lines().count(), room, cell.align());
            if (element != null) {
                element.close();
            }
        }
        flow.down(height);
        Box last = grid.column(grid.size() - 1);
        flow.sheet().decoration().line(Palette.MUTED, 0.8f, grid.column(0).left(), bottom, last.right(), bottom);
    }
}
