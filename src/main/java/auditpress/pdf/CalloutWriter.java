package auditpress.pdf;

import auditpress.model.Block;

/** Something to notice, on the tint of its tone; the sign says the tone as well. */
final class CalloutWriter implements BlockWriter<Block.Callout> {
    private static final float PAD = 7;
    private static final float INDENT = 11;
    private static final float SIGN = 14;

    @Override
    public void write(Block.Callout block, Flow flow) {
        int color = Palette.of(block.tone());
        Ink ink = new Ink(Face.STRONG, 9, 12.5f, color);
        flow.gap(8);
        flow.open(Tag.DIVISION);
        flow.need(PAD * 2 + ink.leading() * (block.blocks().isEmpty() ? 1 : 3));
        flow.begin(new Panel(Palette.tint(block.tone()), color, flow.left(), flow.right()));
        flow.down(PAD - 1);
        flow.inset(INDENT, PAD);
        Element sign = flow.parent().child(Tag.PARAGRAPH);
        Box room = new Box(flow.left(), 0, flow.right(), flow.y());
        Lines mark = flow.press().set(block.tone().sign(), ink, SIGN);
        flow.press().painter().paint(flow.sheet(), new Passage(mark, ink, sign), 0, 1, room, Align.START);
        sign.close();
        flow.inset(SIGN, 0);
        flow.beside(ink.leading(), () -> {
            title(block.title(), ink, flow);
            flow.blocks(block.blocks());
        });
        flow.inset(-INDENT - SIGN, -PAD);
        flow.trim();
        flow.down(PAD);
        flow.endPanel();
        flow.close();
        flow.gap(9);
    }

    /** Without a title, the first block stands beside the sign. */
    private static void title(String title, Ink ink, Flow flow) {
        if (!title.isBlank()) {
            Element heading = flow.open(Tag.PARAGRAPH);
            flow.lines(flow.press().set(title, ink, flow.width()), ink, heading);
            flow.close();
            flow.gap(3);
        }
    }
}
