package auditpress.html;

import org.jspecify.annotations.Nullable;

/** Words as HTML: what must be escaped, and what may not stand in a page at all. */
final class Markup {
    private static final String REPLACEMENT = "\uFFFD";

    /** Longer ones may be broken anywhere, or a hash would push a table off the page. */
    private static final int LONGEST_WORD = 24;

    private Markup() {}

    /** For text between tags: escaped, with line breaks kept. */
    static void lines(String words, StringBuilder out) {
        escape(words, out, true);
    }

    /** For a quoted attribute, or for text on one line. */
    static void escape(String words, StringBuilder out) {
        escape(words, out, false);
    }

    /** Without the control characters that HTML forbids. */
    static String clean(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (isForbidden(words.charAt(i))) {
                return words.codePoints()
                        .collect(StringBuilder::new, Markup::appendClean, StringBuilder::append)
                        .toString();
            }
        }
        return words;
    }

    private static void appendClean(StringBuilder out, int point) {
        if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT && isForbidden((char) point)) {
            out.append(REPLACEMENT);
        } else {
            out.appendCodePoint(point);
        }
    }

    private static void escape(String words, StringBuilder out, boolean breaks) {
        int from = 0;
        int wordStart = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            String instead = instead(c, breaks);
            if (instead != null) {
                out.append(words, from, i).append(instead);
                from = i + 1;
            }
            if (c <= ' ') {
                wordStart = i + 1;
            } else if (breaks && i - wordStart >= LONGEST_WORD && !Character.isSurrogate(c)) {
                out.append(words, from, Math.max(from, i + 1)).append("<wbr>");
                from = i + 1;
                wordStart = i + 1;
            }
        }
        out.append(words, from, words.length());
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
