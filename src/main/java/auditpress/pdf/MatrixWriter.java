package auditpress.pdf;

import auditpress.model.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grid of signs; when the page is too narrow for its columns, several grids below each other. */
final class MatrixWriter implements BlockWriter<Block.Matrix> {
    private static final float NARROWEST = 9.6f;
    private static final float WIDEST = 26;
    private static final Grid.Look LOOK = new Grid.Look(0, 1.2f, true);
    private static final Ink HEAD = new Ink(Face.REGULAR, 7, 9, Palette.INK);
    private static final Ink SIGN = new Ink(Face.STRONG, 7, 9, Palette.INK);

    @Override
    public void write(Block.Matrix block, Flow flow) {
        float heads = heads(block, flow);
        int most = Math.max(1, (int) ((flow.width() - heads) / NARROWEST));
        int size = block.columns().size();
        int parts = Math.max(1, (size + most - 1) / most);
        flow.gap(9);
        flow.open(Tag.DIVISION);
        Captions.holdParagraph(block.caption(), flow);
        Legend.write(block.legend(), flow);
        for (int part = 0; part < parts; part++) {
            band(block, size * part / parts, size * (part + 1) / parts, heads, flow);
        }
        flow.close();
        flow.gap(11);
    }

    /** Width of the row heads: as wide as they are, up to a third of the page. */
    private static float heads(Block.Matrix block, Flow flow) {
        float widest =
                flow.press().set(block.corner(), Ink.LABEL, Float.MAX_VALUE).width();
        for (Block.MatrixRow row : block.rows()) {
            widest = Math.max(
                    widest, flow.press().set(row.head(), HEAD, Float.MAX_VALUE).width());
        }
        return Math.min(widest + 8, flow.width() * 0.3f);
    }

    private static void band(Block.Matrix block, int from, int to, float heads, Flow flow) {
        float[] widths = new float[1 + to - from];
        widths[0] = heads;
        float width = to > from ? Math.min(WIDEST, (flow.width() - heads) / (to - from)) : 0;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = width;
        }
        MatrixHead head = new MatrixHead(block.corner(), block.columns().subList(from, to), heads, flow.press());
        Element table = flow.open(Tag.TABLE);
        flow.need(head.height() + 3 * HEAD.leading());
        Grid grid = new Grid(flow, table, widths, LOOK, head);
        grid.begin();
        Element body = table.child(Tag.TABLE_BODY);
        for (Block.MatrixRow row : block.rows()) {
            grid.row(body, "", cells(row, from, to, heads, flow.press()));
        }
        body.close();
        flow.close();
        flow.gap(9);
    }

    private static Cell[] cells(Block.MatrixRow row, int from, int to, float heads, Press press) {
        Cell[] cells = new Cell[1 + to - from];
        cells[0] = Cell.rowHead(press.set(row.head(), HEAD, heads - 6), HEAD);
        List<Block.@Nullable Mark> marks = row.cells();
        for (int i = from; i < to; i++) {
            cells[1 + i - from] = sign(i < marks.size() ? marks.get(i) : null, press);
        }
        return cells;
    }

    private static Cell sign(Block.@Nullable Mark mark, Press press) {
        if (mark == null) {
            return Cell.of(press.set("", SIGN, 1), SIGN, Align.CENTER);
        }
        Ink ink = SIGN.in(Palette.of(mark.tone()));
        return Cell.of(press.set(mark.tone().sign(), ink, 100), ink, Align.CENTER)
                .on(Palette.tint(mark.tone()));
    }
}
