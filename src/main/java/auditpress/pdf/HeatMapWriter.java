package auditpress.pdf;

import auditpress.model.Block;
import auditpress.model.Run;
import auditpress.model.Text;
import java.util.List;

/** Risks by likelihood and impact, as a table: each cell tells its count, its band and who stands there. */
final class HeatMapWriter implements BlockWriter<Block.HeatMap> {
    private static final Grid.Look LOOK = new Grid.Look(5, 4, false);
    private static final Ink SMALL = new Ink(Face.REGULAR, 6.5f, 8.6f, Palette.INK);
    private static final float HEADS = 72;

    @Override
    public void write(Block.HeatMap block, Flow flow) {
        if (block.columns().isEmpty() || block.rows().isEmpty()) {
            return;
        }
        float[] widths = new float[1 + block.columns().size()];
        widths[0] = HEADS;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = (flow.width() - HEADS) / (widths.length - 1);
        }
        LabelHead head = head(block, flow.press(), widths);
        flow.gap(9);
        Element table = flow.open(Tag.TABLE);
        Captions.hold(block.caption(), flow);
        Cell[][] rows = block.rows().stream()
                .map(row -> cells(row, flow.press(), widths))
                .toArray(Cell[][]::new);
        Grid grid = new Grid(flow, table, widths, LOOK, head);
        flow.need(Math.min(height(grid, head, rows), Flow.AREA.height() * 0.6f));
        grid.begin();
        Element body = table.child(Tag.TABLE_BODY);
        for (Cell[] row : rows) {
            grid.row(body, "", row);
        }
        body.close();
        flow.close();
        flow.gap(11);
    }

    private static float height(Grid grid, LabelHead head, Cell[][] rows) {
        float height = head.height();
        for (Cell[] row : rows) {
            height += grid.height(row);
        }
        return height;
    }

    private static LabelHead head(Block.HeatMap block, Press press, float[] widths) {
        Cell[] cells = new Cell[widths.length];
        String corner = block.rowTitle() + " ↓  " + block.columnTitle() + " →";
        cells[0] = Cell.head(press.set(corner, Ink.SMALL, widths[0] - 8), Ink.SMALL, Align.START);
        for (int i = 1; i < cells.length; i++) {
            Lines lines = press.set(block.columns().get(i - 1), Ink.LABEL, widths[i] - 8);
            cells[i] = Cell.head(lines, Ink.LABEL, Align.START);
        }
        return new LabelHead(cells);
    }

    private static Cell[] cells(Block.HeatRow row, Press press, float[] widths) {
        Cell[] cells = new Cell[widths.length];
        cells[0] = Cell.rowHead(press.set(row.label(), Ink.LABEL, widths[0] - 8), Ink.LABEL);
        for (int i = 1; i < cells.length; i++) {
            cells[i] = cell(row.cells().get(i - 1), press, widths[i] - 2 * LOOK.across());
        }
        return cells;
    }

    private static Cell cell(Block.HeatCell cell, Press press, float width) {
        Words words = new Words();
        Composer composer = press.composer();
        int color = Palette.of(cell.tone());
        composer.add(words, cell.count() + "\u00a0\u00a0", new Ink(Face.STRONG, cell.count() == 0 ? 8 : 10, 9, color));
        composer.add(words, cell.band() + (cell.ids().isEmpty() ? "" : "\n"), SMALL.in(color));
        composer.add(words, ids(cell.ids()), SMALL);
        return Cell.of(LineBreaker.fit(words, width), SMALL, Align.START).on(Palette.tint(cell.tone()));
    }

    private static Text ids(List<Run> ids) {
        return Text.join(", ", ids.stream().map(id -> new Text(List.of(id))).toList());
    }
}
