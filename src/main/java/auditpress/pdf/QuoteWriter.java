package auditpress.pdf;

import auditpress.model.Block;

/** A quotation beside a bar. */
final class QuoteWriter implements BlockWriter<Block.Quote> {
    private static final float INDENT = 11;

    @Override
    public void write(Block.Quote block, Flow flow) {
        if (block.blocks().isEmpty()) {
            return;
        }
        flow.gap(7);
        flow.open(Tag.QUOTE);
        flow.need(Ink.BODY.leading() * 2);
        flow.begin(new Panel(Palette.WHITE, Palette.HAIRLINE, flow.left(), flow.right()));
        flow.inset(INDENT, 0);
        flow.hush();
        flow.blocks(block.blocks());
        flow.inset(-INDENT, 0);
        flow.settle();
        flow.trim();
        flow.endPanel();
        flow.close();
        flow.gap(8);
    }
}
