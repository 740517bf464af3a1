package auditpress.pdf;

/** A character as one font draws it. */
final class Glyph {
    /** Stands for no character: room only. */
    static final int PAD = -1;

    private final int codePoint;
    private final Font font;
    private final float advance;
    private final byte[] code;

    /**
     * @param advance width for a size of 1
     * @param code its bytes in a content stream, escaped; empty when it only takes room
     */
    Glyph(int codePoint, Font font, float advance, byte[] code) {
        this.codePoint = codePoint;
        this.font = font;
        this.advance = advance;
        this.code = code;
    }

    int codePoint() {
        return codePoint;
    }

    Font font() {
        return font;
    }

    float advance() {
        return advance;
    }

    byte[] code() {
        return code;
    }

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
