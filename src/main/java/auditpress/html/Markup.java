package auditpress.html;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Words as HTML: what must be escaped, and what may not stand in a page at all. */
final class Markup {
    private static final String REPLACEMENT = "\uFFFD";

    /** Longer ones may be broken anywhere, or a hash would push a table off the page. */
    private static final int LONGEST_WORD = 24;

    private static final String DATE = "0000-00-00";

    private static final String SEAMS = "/-_";

    private static final boolean[] NEEDS_CARE = new boolean[0x80];

    static {
        for (char c = 0; c < NEEDS_CARE.length; c++) {
            NEEDS_CARE[c] = instead(c, true) != null;
        }
    }

    private Markup() {}

    /** For text between tags: escaped, with line breaks kept and dates kept whole. */
    static void lines(String words, Printed out) {
        escape(words, out, true);
    }

    /** For a quoted attribute, or for text on one line. */
    static void escape(String words, Printed out) {
        escape(words, out, false);
    }

    private static void escape(String words, Printed out, boolean breaks) {
        byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == words.length() && isPlain(utf8, breaks ? LONGEST_WORD : Integer.MAX_VALUE)) {
            out.write(utf8);
        } else {
            escapeEach(words, out, breaks);
        }
    }

    /** Whether ASCII text needs nothing at all, as most does. */
    private static boolean isPlain(byte[] ascii, int longest) {
        int word = 0;
        for (int i = 0; i < ascii.length; i++) {
            byte c = ascii[i];
            if (c == ' ') {
                word = 0;
            } else if (c < ' ' || NEEDS_CARE[c] || ++word > longest) {
                return false;
            } else if (c == '-' && word > 4 && isDigit(ascii[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a date in ISO form stands there, on its own and not as a part of an id or a name. */
    private static boolean isDate(String words, int start) {
        if (start + DATE.length() > words.length()
                || (start > 0 && isPartOfName(words.charAt(start - 1)))
                || (start + DATE.length() < words.length() && isPartOfName(words.charAt(start + DATE.length())))) {
            return false;
        }
        for (int i = 0; i < DATE.length(); i++) {
            char c = words.charAt(start + i);
            if (DATE.charAt(i) == '-' ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfName(char c) {
        return c == '-' || c == '_' || c == '/' || Character.isLetterOrDigit(c);
    }

    private static void escapeEach(String words, Printed out, boolean breaks) {
        int from = 0;
        int wordStart = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (breaks && isDigit(c) && isDate(words, i)) {
                out.write(words, from, i - from);
                out.ascii("<span class=\"whole\">")
                        .ascii(words.substring(i, i + DATE.length()))
                        .ascii("</span>");
                i += DATE.length() - 1;
                from = i + 1;
                continue;
            }
            String instead = instead(c, breaks);
            if (instead != null) {
                out.write(words, from, i - from);
                out.write(instead);
                from = i + 1;
            }
            if (c <= ' ') {
                wordStart = i + 1;
            } else if (breaks && !Character.isSurrogate(c) && mayBreak(words, wordStart, i)) {
                out.write(words, from, Math.max(0, i + 1 - from));
                out.ascii("<wbr>");
                from = i + 1;
                wordStart = i + 1;
            }
        }
        out.write(words, from, words.length() - from);
    }

    /** At the seams of a long word, such as a path or an id; where it has none, after so many characters. */
    private static boolean mayBreak(String words, int start, int i) {
        boolean seam = SEAMS.indexOf(words.charAt(i)) >= 0;
        int end = seam ? words.indexOf(' ', i) : i + 1;
        return (end < 0 ? words.length() : end) - start > LONGEST_WORD;
    }

    private static @Nullable String instead(char c, boolean breaks) {
        if (c > '>' && c < 0x7f) {
            return null;
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n' -> breaks ? "<br>" : null;
            default -> isForbidden(c) ? REPLACEMENT : null;
        };
    }

    private static boolean isForbidden(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\t' && c != '\r';
        }
        return c >= 0x7f && (c <= 0x9f || (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe);
    }
}
