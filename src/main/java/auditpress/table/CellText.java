package auditpress.table;

/** Takes from a cell's text what no person wrote into it. */
final class CellText {
    private CellText() {}

    /** Without blanks at its ends, NUL characters, carriage returns, and the apostrophe that guards against formulas. */
    static String clean(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String plain = lines.indexOf('\u0000') < 0 ? lines : lines.replace("\u0000", "");
        int from = 0;
        int to = plain.length();
        while (from < to && isBlank(plain.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(plain.charAt(to - 1))) {
            to--;
        }
        boolean guarded = to - from > 1
                && plain.charAt(from) == '\''
                && "=+-@".indexOf(plain.charAt(from + 1)) >= 0
                && plain.indexOf('\'', from + 1) < 0;
        return plain.substring(guarded ? from + 1 : from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
