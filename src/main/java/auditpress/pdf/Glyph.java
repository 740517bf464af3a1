package auditpress.pdf;

/**
 * A character as one font draws it.
 *
 * @param advance width for a size of 1
 * @param code its bytes in a content stream, escaped; empty when it only takes room
 */
record Glyph(int codePoint, Font font, float advance, byte[] code) {
    static final int PAD = -1;

    boolean isBlank() {
        return codePoint == ' ';
    }

    boolean isBreak() {
        return codePoint == '\n';
    }

    boolean isDrawn() {
        return code.length > 0;
    }
}
