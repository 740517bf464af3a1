package auditpress.pdf;

/**
 * A cell of a grid: what it is, its lines, and how they look.
 *
 * @param attributes of its structure element
 * @param ground the colour behind it, or {@link #NO_GROUND}
 */
record Cell(Tag tag, String attributes, Lines lines, Ink ink, Align align, int ground) {
    static final int NO_GROUND = -1;

    static Cell head(Lines lines, Ink ink, Align align) {
        return new Cell(Tag.HEAD_CELL, "/A<</O/Table/Scope/Column>>", lines, ink, align, NO_GROUND);
    }

    static Cell rowHead(Lines lines, Ink ink) {
        return new Cell(Tag.HEAD_CELL, "/A<</O/Table/Scope/Row>>", lines, ink, Align.START, NO_GROUND);
    }

    static Cell of(Lines lines, Ink ink, Align align) {
        return new Cell(Tag.CELL, "", lines, ink, align, NO_GROUND);
    }

    Cell on(int color) {
        return new Cell(tag, attributes, lines, ink, align, color);
    }

    float height() {
        return lines.count() * ink.leading();
    }
}
