package auditpress.pdf;

import auditpress.model.Block;

/** A short rule between thoughts. */
final class DividerWriter implements BlockWriter<Block.Divider> {

    @Override
    public void write(Block.Divider block, Flow flow) {
        flow.gap(9);
        flow.need(1);
        flow.sheet().decoration().line(Palette.HAIRLINE, 0.7f, flow.left(), flow.y(), flow.right(), flow.y());
        flow.down(1);
        flow.gap(9);
    }
}
