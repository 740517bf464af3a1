package auditpress.table;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads CSV with each separator that it may be written with, the likeliest first; or with the one that its first line states,
 * as spreadsheets write it ({@code sep=;}).
 */
final class CsvBook {
    private static final String SEPARATORS = ",;\t|";
    private static final CsvScanner.Quotes UNREPORTED = (line, column, closed) -> {};

    private final SourceFile file;
    private final boolean stated;

    private CsvBook(SourceFile file) {
        this.file = file;
        this.stated = isStated(file.text());
    }

    static Book open(SourceFile file) {
        return Book.of(new CsvBook(file).readings(), true);
    }

    private List<Table> readings() {
        String text = file.text();
        if (stated) {
            return List.of(table(text.charAt(text.indexOf('=') + 1)));
        }
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            if (separator == ',' || text.indexOf(separator) >= 0) {
                tables.add(table(separator));
            }
        }
        tables.sort(Comparator.comparingInt(t -> -regular(t.top())));
        return tables;
    }

    private Table table(char separator) {
        List<TableRow> top = rows(separator, Table.TOP, UNREPORTED);
        return new Table("", "the file", false, false, false, separator, new TableLayout(), top, findings -> {
            reportNul(findings);
            return rows(separator, Integer.MAX_VALUE, (line, at, closed) -> reportQuote(line, at, closed, findings));
        });
    }

    /** How many rows have as many cells as most have, where that is more than one; the separator makes tables, not words. */
    private static int regular(List<TableRow> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(r -> widths.merge(r.width(), r.width() > 1 ? 1 : 0, Integer::sum));
        return widths.entrySet().stream()
                .mapToInt(e -> e.getValue() * 1000 + Math.min(999, e.getKey()))
                .max()
                .orElse(0);
    }

    static boolean isStated(String text) {
        int start = text.startsWith("\"") ? 1 : 0;
        return text.regionMatches(true, start, "sep=", 0, 4)
                && text.length() > start + 4
                && "\r\n\"".indexOf(text.charAt(start + 4)) < 0;
    }

    private List<TableRow> rows(char separator, int most, CsvScanner.Quotes quotes) {
        CsvScanner scanner = new CsvScanner(file.text(), separator, quotes);
        if (stated) {
            scanner.line();
        }
        List<TableRow> rows = new ArrayList<>();
        int number = 0;
        while (!scanner.isAtEnd() && rows.size() < most) {
            if (scanner.isAtComment()) {
                scanner.line();
            } else {
                number++;
                boolean hash = scanner.isAtHash();
                TableRow row = row(number, hash, scanner.next());
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static TableRow row(int number, boolean hash, List<Value> values) {
        List<TableCell> cells = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            String text = CellText.clean(value.text());
            if (!text.isEmpty()) {
                cells.add(TableCell.inText(number, i + 1, value.line(), value.column(), text, TableCell.Kind.TEXT));
            }
        }
        TableRow.Note note =
                hash && !cells.isEmpty() && isCommentedOut(cells) ? TableRow.Note.COMMENTED_OUT : TableRow.Note.NONE;
        return new TableRow(number, values.get(0).line(), values.size(), note, cells);
    }

    /** A hash before a word; one before digits in a row of several cells is a number. */
    private static boolean isCommentedOut(List<TableCell> cells) {
        String first = cells.get(0).text();
        return first.length() > 1 && (cells.size() == 1 || !Character.isDigit(first.charAt(1)));
    }

    private void reportQuote(int line, int at, boolean closed, Consumer<Finding> findings) {
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
                Origin.of(file.file(), line, at)));
    }

    private void reportNul(Consumer<Finding> findings) {
        int first = file.text().indexOf('\u0000');
        if (first >= 0) {
            long count = file.text().chars().filter(c -> c == 0).count();
            String before = file.text().substring(0, first);
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
                    Origin.of(file.file(), line, first - start)));
        }
    }
}
