package auditpress.export;

/** Texts of the content as they may reach a terminal, a log or another program's line. */
public final class OneLine {
    private OneLine() {}

    /**
     * The text on one line: line breaks, control characters and invisible marks of direction become blanks; what no text
     * may hold (half of a surrogate pair, U+FFFE, U+FFFF) the replacement character.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(OneLine::shown).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> 0xFFFD;
            default -> character == 0xFFFE || character == 0xFFFF ? 0xFFFD : character;
        };
    }
}
