package auditpress.pdf;

import auditpress.model.Block;
import auditpress.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Column heads turned upright, so that many narrow columns fit. */
final class MatrixHead implements GridHead {
    private static final Ink INK = new Ink(Face.REGULAR, 7, 9, Palette.INK);
    private static final float PAD = 4;
    private static final String SCOPE = "/A<</O/Table/Scope/Column>>";

    private final Lines corner;
    private final Lines[] labels;
    private final float height;

    MatrixHead(String corner, List<Block.MatrixColumn> columns, float heads, Press press) {
        this.corner = press.set(corner, Ink.LABEL, heads - 6);
        labels = new Lines[columns.size()];
        float longest = this.corner.count() * Ink.LABEL.leading();
        for (int i = 0; i < labels.length; i++) {
            Block.MatrixColumn column = columns.get(i);
            Text label = Text.of(column.label().replace('\n', ' '), column.target());
            labels[i] = press.set(label, INK, Float.MAX_VALUE);
            longest = Math.max(longest, labels[i].width());
        }
        height = longest + 2 * PAD;
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public void draw(Grid grid, Flow flow, @Nullable Element row) {
        float bottom = flow.y() - height;
        float top = bottom + PAD + corner.count() * Ink.LABEL.leading();
        Element element = cell(row);
        Box room = new Box(grid.column(0).left(), 0, grid.column(0).right(), top);
        Painter painter = flow.press().painter();
        painter.paint(flow.sheet(), new Passage(corner, Ink.LABEL, element), 0, corner.count(), room, Align.START);
        close(element);
        for (int i = 0; i < labels.length; i++) {
            Element head = cell(row);
            Box column = grid.column(i + 1);
            float x = (column.left() + column.right()) / 2 + INK.size() * 0.35f;
            if (labels[i].count() > 0) {
                painter.paintUpright(flow.sheet(), new Passage(labels[i], INK, head), x, bottom + PAD);
            }
            close(head);
        }
        flow.down(height);
        Box last = grid.column(grid.size() - 1);
        flow.sheet().decoration().line(Palette.MUTED, 0.8f, grid.column(0).left(), bottom, last.right(), bottom);
    }

    private static @Nullable Element cell(@Nullable Element row) {
        return row == null ? null : row.child(Tag.HEAD_CELL, SCOPE);
    }

    private static void close(@Nullable Element element) {
        if (element != null) {
            element.close();
        }
    }
}
