package auditpress.pdf;

import auditpress.model.Block;

/** Bulleted, numbered and task lists, nested as deep as they come. */
final class ItemsWriter implements BlockWriter<Block.Items> {

    @Override
    public void write(Block.Items block, Flow flow) {
        String numbering = block.ordered() ? "Decimal" : "Disc";
        flow.gap(4);
        flow.open(Tag.LIST, "/A<</O/List/ListNumbering/" + numbering + ">>");
        float indent = block.ordered() ? numberWidth(block, flow) : 12;
        int number = block.start();
        for (Block.Entry entry : block.entries()) {
            entry(entry, label(block, entry, number++), indent, flow);
        }
        flow.close();
        flow.gap(6);
    }

    private static float numberWidth(Block.Items block, Flow flow) {
        String last = block.start() + block.entries().size() + ".";
        return 6 + flow.press().set(last, Ink.BODY, Float.MAX_VALUE).width();
    }

    private static String label(Block.Items block, Block.Entry entry, int number) {
        if (entry.done() != null) {
            return entry.done() ? "☑" : "☐";
        }
        return block.ordered() ? number + "." : "•";
    }

    private static void entry(Block.Entry entry, String label, float indent, Flow flow) {
        flow.open(Tag.ENTRY);
        flow.gap(2.5f);
        flow.need(Ink.BODY.leading() * 2);
        Element mark = flow.parent().child(Tag.LABEL);
        Ink ink = entry.done() == null ? Ink.BODY.in(Palette.MUTED) : Ink.BODY.in(Palette.ACCENT);
        Lines lines = flow.press().set(label, ink, Float.MAX_VALUE);
        Box room = new Box(flow.left(), 0, flow.left() + indent, flow.y());
        flow.press().painter().paint(flow.sheet(), new Passage(lines, ink, mark), 0, 1, room, Align.START);
        mark.close();
        body(entry, indent, flow);
        flow.close();
    }

    private static void body(Block.Entry entry, float indent, Flow flow) {
        flow.open(Tag.ENTRY_BODY);
        flow.inset(indent, 0);
        flow.beside(Ink.BODY.leading(), () -> flow.blocks(entry.blocks()));
        flow.inset(-indent, 0);
        flow.close();
        if (entry.blocks().size() < 2) {
            flow.trim();
        }
    }
}
