package auditpress.model;

import java.util.List;
import java.util.stream.Collectors;

/** Writes one record of a CSV file by RFC 4180: quotes where a cell needs them and nowhere else. */
public final class CsvLine {
    private CsvLine() {}

    /** The cells without a line break at the end. */
    public static String of(List<String> cells, char separator) {
        return cells.stream().map(c -> cell(c, separator)).collect(Collectors.joining(String.valueOf(separator)));
    }

    private static String cell(String cell, char separator) {
        // A line that begins with a hash would be a comment.
        boolean plain = !cell.startsWith("#")
                && cell.indexOf(separator) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0
                && cell.strip().equals(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
