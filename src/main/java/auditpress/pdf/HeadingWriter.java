package auditpress.pdf;

import auditpress.model.Block;

/** A heading inside a page, kept with what follows. */
final class HeadingWriter implements BlockWriter<Block.Heading> {

    @Override
    public void write(Block.Heading block, Flow flow) {
        int level = Math.max(2, block.level()) + flow.depth();
        Ink ink = ink(level);
        Press press = flow.press();
        Lines lines = press.set(block.text(), ink, flow.width());
        flow.gap(ink.size() * 1.25f);
        Element heading = flow.parent().child(flow.parent().structure().heading(level));
        Box across = new Box(flow.left(), 0, flow.right(), 0);
        boolean marked = block.level() <= 2 && flow.depth() == 0;
        flow.hold(lines.count() * ink.leading(), () -> {
            Places.Place place = flow.place(block.anchor());
            if (marked) {
                press.bookmarks().add(2, block.text().plain(), place);
            }
            Box room = new Box(across.left(), 0, across.right(), flow.y());
            press.painter().paint(flow.sheet(), new Passage(lines, ink, heading), 0, lines.count(), room, Align.START);
            heading.close();
        });
        flow.gap(3.5f);
    }

    private static Ink ink(int level) {
        return switch (level) {
            case 2 -> new Ink(Face.STRONG, 13, 17, Palette.INK);
            case 3 -> new Ink(Face.STRONG, 10.5f, 14, Palette.INK);
            default -> new Ink(Face.STRONG, 9, 12.5f, Palette.ACCENT);
        };
    }
}
