package auditpress.read;

import auditpress.model.Register;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * How a CSV file is laid out, found from its first records: the separator and the header are those with which the most columns
 * bear names of the register; where none does, the first record and the separator that it holds most.
 *
 * @param stated whether the file's first line states the separator, as spreadsheets write it ({@code sep=;})
 * @param header the cells that name the columns; none in an empty file
 */
record CsvLayout(char separator, boolean stated, List<Value> header) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final CsvScanner.Quotes UNREPORTED = (line, column, closed) -> {};

    static CsvLayout of(String text, Register register) {
        HeaderFinder names = new HeaderFinder(register);
        if (isStated(text)) {
            char separator = text.charAt(text.indexOf('=') + 1);
            return new CsvLayout(separator, true, names.header(sample(text, separator, true)));
        }
        CsvLayout best = new CsvLayout(',', false, List.of());
        for (char separator : SEPARATORS) {
            CsvLayout layout = new CsvLayout(separator, false, names.header(sample(text, separator, false)));
            int better = Integer.compare(names.known(layout.header), names.known(best.header));
            if (best.header.isEmpty()
                    || better > 0
                    || (better == 0 && layout.header.size() > best.header.size() && names.known(best.header) < 2)) {
                best = layout;
            }
        }
        return best;
    }

    /** The columns' names as written; one that repeats an earlier one is empty. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Value cell : header) {
            names.add(names.contains(cell.text()) ? "" : cell.text());
        }
        return names;
    }

    /** The line at which the header begins. */
    int line() {
        return header.isEmpty() ? 1 : header.get(0).line();
    }

    private static boolean isStated(String text) {
        int start = text.startsWith("\"") ? 1 : 0;
        return text.regionMatches(true, start, "sep=", 0, 4)
                && text.length() > start + 4
                && "\r\n\"".indexOf(text.charAt(start + 4)) < 0;
    }

    /** The first records that are neither blank nor comments. */
    private static List<List<Value>> sample(String text, char separator, boolean stated) {
        CsvScanner scanner = new CsvScanner(text, separator, UNREPORTED);
        if (stated) {
            scanner.line();
        }
        List<List<Value>> records = new ArrayList<>();
        while (!scanner.isAtEnd() && records.size() < HeaderFinder.DEPTH) {
            if (scanner.isAtComment()) {
                scanner.line();
                continue;
            }
            List<Value> cells = scanner.next();
            if (HeaderFinder.filled(cells) > 0) {
                records.add(cells);
            }
        }
        return records;
    }
}
