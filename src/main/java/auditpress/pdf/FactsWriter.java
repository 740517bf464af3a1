package auditpress.pdf;

import auditpress.model.Block;
import java.util.List;

/** Label and value pairs, as a table whose row heads are the labels; two short ones share a row. */
final class FactsWriter implements BlockWriter<Block.Facts> {
    private static final Grid.Look LOOK = new Grid.Look(0, 2.4f, false);
    private static final Ink LABEL = new Ink(Face.REGULAR, 8, 11.5f, Palette.MUTED);
    private static final Ink VALUE = new Ink(Face.REGULAR, 8.5f, 11.5f, Palette.INK);
    private static final String WHOLE_ROW = "/A<</O/Table/ColSpan 3>>";
    private static final float GUTTER = 14;

    @Override
    public void write(Block.Facts block, Flow flow) {
        if (block.facts().isEmpty()) {
            return;
        }
        flow.gap(7);
        Element table = flow.open(Tag.TABLE);
        flow.need(4 * LABEL.leading());
        new Rows(flow, table, labels(block, flow)).write(block.facts());
        flow.close();
        flow.gap(9);
    }

    /** Width of the labels: as wide as they are, up to a share of the page. */
    private static float labels(Block.Facts block, Flow flow) {
        float widest = 60;
        for (Block.Fact fact : block.facts()) {
            Lines label = flow.press().set(fact.label(), LABEL, Float.MAX_VALUE);
            widest = Math.max(widest, label.width() + GUTTER);
        }
        return Math.min(widest, flow.width() * 0.22f);
    }

    /** The rows of one table: those of one fact, and those of two. */
    private static final class Rows {
        private final Flow flow;
        private final Element table;
        private final Grid wide;
        private final Grid halves;
        private final float label;
        private final float value;

        Rows(Flow flow, Element table, float label) {
            this.flow = flow;
            this.table = table;
            this.label = label;
            this.value = flow.width() / 2 - label;
            wide = new Grid(flow, table, new float[] {label, flow.width() - label}, LOOK, null);
            halves = new Grid(flow, table, new float[] {label, value, label, value}, LOOK, null);
        }

        void write(List<Block.Fact> facts) {
            for (int i = 0; i < facts.size(); i++) {
                if (i > 0) {
                    float y = flow.y();
                    flow.sheet().decoration().line(Palette.HAIRLINE, 0.5f, flow.left(), y, flow.right(), y);
                }
                Block.Fact fact = facts.get(i);
                if (i + 1 < facts.size() && isShort(fact) && isShort(facts.get(i + 1))) {
                    i++;
                    pair(fact, facts.get(i));
                } else {
                    single(fact);
                }
            }
        }

        private boolean isShort(Block.Fact fact) {
            return head(fact).lines().count() <= 1
                    && flow.press().set(fact.value(), VALUE, value - GUTTER).count() <= 1;
        }

        private void pair(Block.Fact left, Block.Fact right) {
            halves.row(table, "", head(left), value(left, value - GUTTER, ""), head(right), value(right, value, ""));
        }

        private void single(Block.Fact fact) {
            wide.row(table, "", head(fact), value(fact, flow.width() - label, WHOLE_ROW));
        }

        private Cell head(Block.Fact fact) {
            return Cell.rowHead(flow.press().set(fact.label(), LABEL, label - 8), LABEL);
        }

        private Cell value(Block.Fact fact, float width, String attributes) {
            Lines lines = flow.press().set(fact.value(), VALUE, width);
            return new Cell(Tag.CELL, attributes, lines, VALUE, Align.START, Cell.NO_GROUND);
        }
    }
}
