package auditpress.pdf;

/** The words over a table or chart, kept with its beginning. */
final class Captions {
    private Captions() {}

    /** The same over what is no table or figure. */
    static void holdParagraph(String caption, Flow flow) {
        hold(caption, flow, Tag.PARAGRAPH);
    }

    /** Holds the caption, as the first child of the element that is open, until its content comes. */
    static void hold(String caption, Flow flow) {
        hold(caption, flow, Tag.CAPTION);
    }

    /** Says in place of a chart or table that there is none. */
    static void none(String words, Flow flow) {
        Ink ink = Ink.CELL.in(Palette.MUTED);
        Element paragraph = flow.open(Tag.PARAGRAPH);
        flow.lines(flow.press().set(words, ink, flow.width()), ink, paragraph);
        flow.close();
    }

    private static void hold(String caption, Flow flow, Tag tag) {
        if (caption.isBlank()) {
            return;
        }
        Lines lines = flow.press().set(caption, Ink.CAPTION, flow.width());
        Element element = flow.parent().child(tag);
        Passage passage = new Passage(lines, Ink.CAPTION, element);
        Box across = new Box(flow.left(), 0, flow.right(), 0);
        flow.hold(lines.count() * Ink.CAPTION.leading(), () -> {
            Box room = new Box(across.left(), 0, across.right(), flow.y());
            flow.press().painter().paint(flow.sheet(), passage, 0, lines.count(), room, Align.START);
            element.close();
        });
        flow.gap(3);
    }
}
