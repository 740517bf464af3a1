package auditpress.pdf;

/**
 * How a piece of text is set.
 *
 * @param size of the type, in points
 * @param leading from line to line, in points
 * @param color as RGB
 */
record Ink(Face face, float size, float leading, int color) {
    static final Ink BODY = new Ink(Face.REGULAR, 9, 12.5f, Palette.INK);
    static final Ink CELL = new Ink(Face.REGULAR, 8, 10.8f, Palette.INK);
    static final Ink SMALL = new Ink(Face.REGULAR, 7.5f, 10, Palette.MUTED);
    static final Ink LABEL = new Ink(Face.STRONG, 7.5f, 10, Palette.MUTED);
    static final Ink CAPTION = new Ink(Face.STRONG, 8.5f, 12, Palette.INK);
    static final Ink CODE = new Ink(Face.MONO, 7.6f, 10.8f, Palette.INK);
    static final Ink CHAPTER = new Ink(Face.STRONG, 23, 28, Palette.INK);
    static final Ink RECORD = new Ink(Face.STRONG, 13, 17, Palette.INK);

    Ink in(int other) {
        return new Ink(face, size, leading, other);
    }

    Ink in(Face other) {
        return new Ink(other, size, leading, color);
    }

    /** The same at another size, with the leading in proportion. */
    Ink at(float other) {
        return new Ink(face, other, leading * other / size, color);
    }
}
