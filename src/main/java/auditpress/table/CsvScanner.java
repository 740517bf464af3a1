package auditpress.table;

import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes CSV apart, record by record. Lines end with CR, LF or both; a cell in double quotes may hold separators, line ends and
 * doubled quotes. Each cell has the line and column where it begins. A quote that does not end where a cell ends is a
 * character like others, and reported.
 */
final class CsvScanner {
    /** Takes the place of a quote that is not one. */
    interface Quotes {
        /**
         * Reports it.
         *
         * @param closed whether another quote follows on the same line
         */
        void wrong(int line, int column, boolean closed);
    }

    private final String text;
    private final char separator;
    private final Quotes quotes;
    private int at;
    private int line = 1;
    private int lineStart;

    CsvScanner(String text, char separator, Quotes quotes) {
        this.text = text;
        this.separator = separator;
        this.quotes = quotes;
    }

    /** Where the next record begins, in characters. */
    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The next line as it stands, without its end. */
    String line() {
        int start = at;
        at = plainEnd(start, '\n');
        String taken = text.substring(start, at);
        endLine();
        return taken;
    }

    /** Whether a line of words for people begins here: a hash and a blank. */
    boolean isAtComment() {
        return isAtHash()
                && at + 1 < text.length()
                && text.charAt(at + 1) != separator
                && Character.isWhitespace(text.charAt(at + 1));
    }

    boolean isAtHash() {
        return text.charAt(at) == '#';
    }

    /** The cells of the next record, at least one. */
    List<Value> next() {
        List<Value> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        endLine();
        return cells;
    }

    /** Leaves {@link #at} behind the cell: at a separator, at the end of a line or of the text. */
    private Value cell() {
        int start = at;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            Value quoted = quoted();
            if (quoted != null) {
                return quoted;
            }
        }
        int column = at - lineStart + 1;
        int end = plainEnd(at, separator);
        String cell = text.substring(start, end).strip();
        at = end;
        return new Value(cell, line, column);
    }

    private boolean isBlank(char c) {
        return (c == ' ' || c == '\t') && c != separator;
    }

    private int plainEnd(int from, char stop) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == stop || c == '\n' || c == '\r') {
                break;
            }
            end++;
        }
        return end;
    }

    /** The cell whose quote opens here; null, with a report, when it does not close where a cell ends. */
    private @org.jspecify.annotations.Nullable Value quoted() {
        int close = closing(at + 1);
        int end = close + 1;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        int column = at - lineStart + 1;
        if (close < 0 || (end < text.length() && !endsCell(text.charAt(end)))) {
            int next = text.indexOf('"', at + 1);
            quotes.wrong(line, column, next >= 0 && next < plainEnd(at, '\n'));
            return null;
        }
        String inside = text.substring(at + 1, close);
        Value value = new Value(cleaned(inside).strip(), line, column);
        countLines(at + 1, close);
        at = end;
        return value;
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** Where the quote stands that ends the cell; -1 when there is none. */
    private int closing(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }

    /** With quotes taken once and line ends as LF. */
    private static String cleaned(String inside) {
        String single = inside.indexOf('"') < 0 ? inside : inside.replace("\"\"", "\"");
        return single.indexOf('\r') < 0 ? single : single.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void countLines(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
    }

    private void endLine() {
        if (at >= text.length()) {
            return;
        }
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        at += pair ? 2 : 1;
        line++;
        lineStart = at;
    }
}
