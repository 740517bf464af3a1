package auditpress.pdf;

import auditpress.model.Block;

/** Label and value pairs, as a table whose row heads are the labels. */
final class FactsWriter implements BlockWriter<Block.Facts> {
    private static final Grid.Look LOOK = new Grid.Look(0, 2.4f, false);
    private static final Ink LABEL = new Ink(Face.REGULAR, 8, 11.5f, Palette.MUTED);
    private static final Ink VALUE = new Ink(Face.REGULAR, 8.5f, 11.5f, Palette.INK);

    @Override
    public void write(Block.Facts block, Flow flow) {
        if (block.facts().isEmpty()) {
            return;
        }
        Press press = flow.press();
        float label = 60;
        for (Block.Fact fact : block.facts()) {
            label = Math.max(
                    label, press.set(fact.label(), LABEL, Float.MAX_VALUE).width() + 14);
        }
        float[] widths = {Math.min(label, flow.width() * 0.28f), 0};
        widths[1] = flow.width() - widths[0];
        flow.gap(7);
        Element table = flow.open(Tag.TABLE);
        flow.need(4 * LABEL.leading());
        Grid grid = new Grid(flow, table, widths, LOOK, null);
        boolean first = true;
        for (Block.Fact fact : block.facts()) {
            if (!first) {
                flow.sheet().decoration().line(Palette.HAIRLINE, 0.5f, flow.left(), flow.y(), flow.right(), flow.y());
            }
            first = false;
            Lines head = press.set(fact.label(), LABEL, widths[0] - 8);
            Lines value = press.set(fact.value(), VALUE, widths[1]);
            grid.row(table, "", Cell.rowHead(head, LABEL), Cell.of(value, VALUE, Align.START));
        }
        flow.close();
        flow.gap(9);
    }
}
