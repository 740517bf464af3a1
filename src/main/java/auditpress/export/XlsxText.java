package auditpress.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes into a workbook what XML cannot hold, as Excel does: {@code _x0001_} for the character of that number. */
final class XlsxText {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    static String escaped(String text) {
        Matcher escape = LOOKS_ESCAPED.matcher(text);
        String plain = escape.find() ? escape.replaceAll("_x005F_") : text;
        for (int i = 0; i < plain.length(); i++) {
            if (!isXml(plain, i)) {
                return withEscapes(plain);
            }
        }
        return plain;
    }

    private static String withEscapes(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(isXml(text, i) ? String.valueOf(c) : String.format(Locale.ROOT, "_x%04X_", (int) c));
        }
        return escaped.toString();
    }

    /** Whether XML can hold the character there; one half of a pair it cannot, and a CR would come back as LF. */
    private static boolean isXml(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\t' || c == '\n' || (c >= ' ' && c < '\uFFFE');
    }

    /** For the places into which the library writes a text as it is. */
    static String asXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
