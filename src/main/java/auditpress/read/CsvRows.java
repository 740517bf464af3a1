package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads CSV of any make, as {@link CsvLayout} finds it laid out. Each cell knows the line and column where it begins. What
 * stands above the header, and lines that are commented out, are passed over and counted in a note.
 */
final class CsvRows {
    /** Guards a text from being taken for a formula; programs that export put it there. */
    private static final Pattern GUARD = Pattern.compile("'[=+\\-@][^']*", Pattern.DOTALL);

    private final SourceFile source;
    private final Consumer<Finding> findings;
    private final CsvLayout layout;
    private final CsvScanner scanner;
    private final TableRows rows;
    private final List<Value> above = new ArrayList<>();
    private final List<Value> comments = new ArrayList<>();

    private CsvRows(SourceFile source, Register register, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
        this.layout = CsvLayout.of(source.text(), register);
        this.scanner = new CsvScanner(source.text(), layout.separator(), this::reportQuote);
        this.rows = new TableRows(source.file(), register, findings);
    }

    static List<Row> read(SourceFile source, Register register, Consumer<Finding> findings) throws ContentFault {
        return new CsvRows(source, register, findings).read();
    }

    private List<Row> read() throws ContentFault {
        reportNul();
        if (layout.stated()) {
            scanner.line();
        }
        while (!scanner.isAtEnd()) {
            if (scanner.isAtComment()) {
                scanner.line();
            } else {
                boolean hash = scanner.isAtHash();
                take(scanner.next(), hash);
            }
        }
        reportPassedOver();
        return rows.rows();
    }

    private void take(List<Value> cells, boolean hash) throws ContentFault {
        int line = cells.get(0).line();
        if (line == layout.line()) {
            rows.header(cells);
        } else if (hash && isCommentedOut(cells)) {
            comments.add(cells.get(0));
        } else if (line < layout.line()) {
            cells.stream().filter(c -> !c.text().isEmpty()).findFirst().ifPresent(above::add);
        } else {
            cells.replaceAll(CsvRows::cleaned);
            rows.add(cells);
        }
    }

    /** A hash before a word; one before digits in a row of several cells is a number. */
    private static boolean isCommentedOut(List<Value> cells) {
        String first = cells.get(0).text();
        return first.length() > 1 && (HeaderFinder.filled(cells) == 1 || !Character.isDigit(first.charAt(1)));
    }

    private static Value cleaned(Value cell) {
        String text = cell.text();
        if (text.isEmpty() || (isPlain(text.charAt(0)) && isPlain(text.charAt(text.length() - 1)))) {
            return text.indexOf('\u0000') < 0 ? cell : with(cell, text.replace("\u0000", ""));
        }
        String bare = stripped(text.replace("\u0000", ""));
        return with(cell, GUARD.matcher(bare).matches() ? bare.substring(1) : bare);
    }

    private static boolean isPlain(char c) {
        return c != '\'' && c != '\u00a0' && c != 0;
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || Character.isWhitespace(c);
    }

    private static Value with(Value cell, String text) {
        return new Value(text, cell.line(), cell.column());
    }

    private void reportQuote(int line, int column, boolean closed) {
        findings.accept(new Finding(
                "L1",
                Severity.ERROR,
                "",
                closed
                        ? "Text follows the quote that closes this cell; the quotes were read as characters of it."
                        : "The quote that opens here never closes; it was read as a character of the cell.",
                closed
                        ? "Put the whole cell in quotes, and double those inside it."
                        : "Close the quote, or double it inside the cell.",
                Origin.of(source.file(), line, column)));
    }

    private void reportNul() {
        int first = source.text().indexOf('\u0000');
        if (first >= 0) {
            long count = source.text().chars().filter(c -> c == 0).count();
            String before = source.text().substring(0, first);
            int start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
            int line = (int) (before + "x").lines().count();
            findings.accept(new Finding(
                    "L1",
                    Severity.WARNING,
                    "",
                    count == 1
                            ? "A NUL character stands here; it was left out."
                            : count + " NUL characters, the first one here, were left out.",
                    "Export the file anew; it may be damaged.",
                    Origin.of(source.file(), line, first - start)));
        }
    }

    private void reportPassedOver() {
        note(above, "above the header was passed over", "above the header, this one first, were passed over", "");
        note(
                comments,
                "that begins with '#' was passed over",
                "that begin with '#', this one first, were passed over",
                "Put the first cell in quotes if the row is to be read.");
    }

    private void note(List<Value> first, String one, String several, String hint) {
        if (!first.isEmpty()) {
            String what = first.size() == 1 ? "A row " + one : first.size() + " rows " + several;
            findings.accept(new Finding(
                    "L1",
                    Severity.NOTE,
                    "",
                    what + ": " + TableRows.quoted(first.subList(0, Math.min(3, first.size())))
                            + (first.size() > 3 ? " ..." : "."),
                    hint,
                    Origin.of(source.file(), first.get(0).line(), 0)));
        }
    }
}
