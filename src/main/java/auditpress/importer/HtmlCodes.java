package auditpress.importer;

/**
 * Characters in a disguise that no converter touches: a text goes through it as private-use characters, and comes out as what it
 * is in Markdown. So nothing in a text can be taken for markup, and no markup for text.
 */
final class HtmlCodes {
    /** Becomes the character with a backslash before it. */
    private static final char ESCAPED = '\uE100';
    /** Becomes the character. */
    private static final char RAW = '\uE180';
    /** Becomes the character, and is no text for people. */
    private static final char MARK = '\uE200';

    private static final int WIDTH = 0x80;

    private HtmlCodes() {}

    static char escaped(char c) {
        return (char) (ESCAPED + c);
    }

    static char raw(char c) {
        return (char) (RAW + c);
    }

    static String marks(String ascii) {
        StringBuilder marks = new StringBuilder();
        ascii.chars().forEach(c -> marks.append((char) (MARK + c)));
        return marks.toString();
    }

    static boolean isCode(char c) {
        return c >= ESCAPED && c < MARK + WIDTH;
    }

    /** Whether it stands for that character. */
    static boolean means(char code, char c) {
        return isCode(code) && (code - ESCAPED) % WIDTH == c;
    }

    /** The character that it stands for. */
    static char meant(char code) {
        return isCode(code) ? (char) ((code - ESCAPED) % WIDTH) : code;
    }

    /** The text as Markdown. */
    static String markdown(String disguised) {
        StringBuilder text = new StringBuilder(disguised.length());
        for (int i = 0; i < disguised.length(); i++) {
            char c = disguised.charAt(i);
            text.append(isCode(c) && c < RAW ? "\\" : "").append(meant(c));
        }
        return text.toString();
    }

    /** The text as people read it. */
    static String plain(String disguised) {
        StringBuilder text = new StringBuilder(disguised.length());
        for (int i = 0; i < disguised.length(); i++) {
            char c = disguised.charAt(i);
            if (!isCode(c) || c < MARK) {
                text.append(meant(c));
            }
        }
        return text.toString();
    }
}
