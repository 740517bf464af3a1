package auditpress.pdf;

import auditpress.model.Block;
import auditpress.model.Text;
import java.util.List;

/** Rows and columns over the full width, with the head repeated on each page. */
final class TableWriter implements BlockWriter<Block.Table> {
    private static final int SAMPLE = 50;
    private static final float SMALLEST = 6;
    /** The share of the width that a word may claim for its column; longer ones, such as hashes, break. */
    private static final float LONGEST = 0.17f;

    @Override
    public void write(Block.Table block, Flow flow) {
        flow.gap(9);
        if (block.rows().isEmpty() || block.columns().isEmpty()) {
            empty(block, flow);
        } else {
            filled(block, flow);
        }
        flow.gap(11);
    }

    private static void empty(Block.Table block, Flow flow) {
        Element paragraph = flow.open(Tag.PARAGRAPH);
        Text caption = block.caption().isEmpty() ? Text.EMPTY : Text.strong(block.caption() + ": ");
        Ink ink = Ink.CELL.in(Palette.MUTED);
        flow.lines(flow.press().set(caption.and(block.empty()), ink, flow.width()), ink, paragraph);
        flow.close();
    }

    private static void filled(Block.Table block, Flow flow) {
        Ink ink = Ink.CELL;
        ColumnWidths columns = measure(block, flow, ink);
        while (columns.least() > flow.width() && ink.size() > SMALLEST) {
            ink = ink.at(ink.size() - 0.5f);
            columns = measure(block, flow, ink);
        }
        float[] widths = columns.share(flow.width());
        LabelHead head = head(block, flow.press(), widths);
        Element table = flow.open(Tag.TABLE);
        Captions.hold(block.caption(), flow);
        Grid grid = new Grid(flow, table, widths, Grid.Look.REGISTER, head);
        flow.need(head.height() + 3 * ink.leading());
        grid.begin();
        Element body = table.child(Tag.TABLE_BODY);
        for (Block.Row row : block.rows()) {
            grid.row(body, row.anchor(), cells(block, row, widths, ink, flow.press()));
        }
        body.close();
        flow.close();
    }

    private static ColumnWidths measure(Block.Table block, Flow flow, Ink ink) {
        List<Block.Column> columns = block.columns();
        ColumnWidths widths = new ColumnWidths(
                columns.stream().mapToDouble(Block.Column::weight).toArray());
        float around = 2 * Grid.Look.REGISTER.across() + 0.1f;
        float limit = flow.width() * LONGEST;
        Composer composer = flow.press().composer();
        for (int i = 0; i < columns.size(); i++) {
            widths.see(i, composer.compose(columns.get(i).label(), Ink.LABEL), around, limit);
        }
        for (Block.Row row :
                block.rows().subList(0, Math.min(SAMPLE, block.rows().size()))) {
            for (int i = 0; i < columns.size(); i++) {
                widths.see(i, composer.compose(cell(row, i), ink), around, limit);
            }
        }
        return widths;
    }

    private static LabelHead head(Block.Table block, Press press, float[] widths) {
        Cell[] cells = new Cell[widths.length];
        for (int i = 0; i < cells.length; i++) {
            Block.Column column = block.columns().get(i);
            Lines lines = press.set(column.label(), Ink.LABEL, inner(widths[i]));
            cells[i] = Cell.head(lines, Ink.LABEL, align(column));
        }
        return new LabelHead(cells);
    }

    private static Cell[] cells(Block.Table block, Block.Row row, float[] widths, Ink ink, Press press) {
        Cell[] cells = new Cell[widths.length];
        for (int i = 0; i < cells.length; i++) {
            Lines lines = press.set(cell(row, i), ink, inner(widths[i]));
            cells[i] = Cell.of(lines, ink, align(block.columns().get(i)));
        }
        return cells;
    }

    private static Text cell(Block.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : Text.EMPTY;
    }

    private static float inner(float width) {
        return Math.max(1, width - 2 * Grid.Look.REGISTER.across());
    }

    private static Align align(Block.Column column) {
        return column.end() ? Align.END : Align.START;
    }
}
