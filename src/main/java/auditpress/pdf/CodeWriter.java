package auditpress.pdf;

import auditpress.model.Block;

/** Preformatted text on a grey ground; long lines go on below. */
final class CodeWriter implements BlockWriter<Block.Code> {
    private static final float PAD = 6;

    @Override
    public void write(Block.Code block, Flow flow) {
        String text = block.text().stripTrailing().replace("\t", "    ");
        if (text.isEmpty()) {
            return;
        }
        flow.gap(7);
        flow.open(Tag.PARAGRAPH);
        Element code = flow.open(Tag.CODE);
        flow.need(Ink.CODE.leading() * 2 + PAD);
        flow.begin(new Panel(Palette.PANEL, Palette.HAIRLINE, flow.left(), flow.right()));
        flow.down(PAD);
        flow.inset(PAD + 4, PAD);
        // Blanks at the start of a line carry meaning here; as no-break spaces they survive the line breaking.
        Words words = flow.press().composer().compose(text.replace(' ', '\u00a0'), Ink.CODE);
        flow.lines(LineBreaker.fit(words, flow.width()), Ink.CODE, code);
        flow.inset(-PAD - 4, -PAD);
        flow.down(PAD);
        flow.endPanel();
        flow.close();
        flow.close();
        flow.gap(8);
    }
}
