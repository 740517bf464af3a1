package auditpress.pdf;

import auditpress.model.Block;

/** Running text. */
final class ParagraphWriter implements BlockWriter<Block.Paragraph> {
    private static final float GAP = 6;

    @Override
    public void write(Block.Paragraph block, Flow flow) {
        if (block.text().plain().isBlank()) {
            return;
        }
        flow.gap(GAP);
        Element paragraph = flow.open(Tag.PARAGRAPH);
        flow.lines(flow.press().set(block.text(), Ink.BODY, flow.width()), Ink.BODY, paragraph);
        flow.close();
        flow.gap(GAP);
    }
}
