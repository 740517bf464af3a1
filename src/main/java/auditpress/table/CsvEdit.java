package auditpress.table;

import auditpress.model.CsvLine;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes cells of a CSV text and leaves all other lines as they are written, comments and blank ones too. */
public final class CsvEdit {
    private static final CsvScanner.Quotes UNREPORTED = (line, column, closed) -> {};

    private final String text;
    private final char separator;
    private final String end;

    public CsvEdit(String text, char separator) {
        this.text = text;
        this.separator = separator;
        this.end = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * The text with the changes.
     *
     * @param changes texts by columns from 0, by the line where their record begins; a column may lie beyond the record's end
     */
    public String with(Map<Integer, Map<Integer, String>> changes) {
        return edited(changes, Set.of());
    }

    /** The text without the records that begin in these lines. */
    public String without(Set<Integer> lines) {
        return edited(Map.of(), lines);
    }

    private String edited(Map<Integer, Map<Integer, String>> changes, Set<Integer> removed) {
        StringBuilder out = new StringBuilder();
        CsvScanner scanner = new CsvScanner(text, separator, UNREPORTED);
        if (CsvBook.isStated(text)) {
            scanner.line();
            out.append(text, 0, scanner.at());
        }
        while (!scanner.isAtEnd()) {
            int start = scanner.at();
            if (scanner.isAtComment()) {
                scanner.line();
                out.append(text, start, scanner.at());
                continue;
            }
            List<Value> cells = scanner.next();
            int line = cells.get(0).line();
            Map<Integer, String> change = changes.get(line);
            if (removed.contains(line)) {
                continue;
            }
            if (change == null) {
                out.append(text, start, scanner.at());
            } else {
                out.append(CsvLine.of(changed(cells, change), separator)).append(end);
            }
        }
        return out.toString();
    }

    private static List<String> changed(List<Value> cells, Map<Integer, String> change) {
        List<String> texts = new ArrayList<>(cells.stream().map(Value::text).toList());
        change.forEach((column, text) -> {
            while (texts.size() <= column) {
                texts.add("");
            }
            texts.set(column, text);
        });
        return texts;
    }

    /** A further record, with the line end that the text has. */
    public String line(List<String> cells) {
        return CsvLine.of(cells, separator) + end;
    }
}
