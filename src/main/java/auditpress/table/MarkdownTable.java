package auditpress.table;

import auditpress.model.Register;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of GitHub Flavored Markdown, its cells as written but for escaped pipes, each with the place where its text begins.
 *
 * @param header the cells above the line of hyphens
 * @param section the heading under which it stands, without number; empty for none
 */
public record MarkdownTable(List<Value> header, List<List<Value>> rows, String section) {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*");
    private static final Pattern NUMBER = Pattern.compile("^\\d+(?:\\.\\d+)*[.)]?\\s+(?=\\p{L})");
    private static final Pattern DELIMITER = Pattern.compile(":?-+:?");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}[^`]*|~{3,}.*)");
    private static final Pattern CODE = Pattern.compile(" {4}.*| {0,3}\\t.*");
    /** What ends a table though no blank line stands before it. */
    private static final Pattern BLOCK =
            Pattern.compile(" {0,3}(#{1,6}([ \\t].*)?|>.*|[-*+][ \\t].*|\\d{1,9}[.)][ \\t].*|<[!/a-zA-Z?].*)");

    /** The tables of a text that are neither code nor commented out, in their order. */
    public static List<MarkdownTable> all(String text) {
        List<MarkdownTable> tables = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        String section = "";
        for (int i = 0; i < lines.length; i++) {
            if (FENCE.matcher(lines[i]).matches()) {
                i = fenceEnd(lines, i);
            } else if (lines[i].stripLeading().startsWith("<!--")) {
                i = commentEnd(lines, i);
            } else if (isHeader(lines, i)) {
                List<List<Value>> rows = new ArrayList<>();
                List<Value> header = cells(lines[i], i + 1);
                for (i += 2; i < lines.length && isRow(lines[i]); i++) {
                    rows.add(cells(lines[i], i + 1));
                }
                tables.add(new MarkdownTable(header, rows, section));
                i--;
            } else if (HEADING.matcher(lines[i]).matches()) {
                section = section(lines[i]);
            }
        }
        return tables;
    }

    /** The columns' names as they are compared. */
    public List<String> names() {
        return header.stream()
                .map(c -> Register.plain(MarkdownText.plain(c.text())))
                .toList();
    }

    private static String section(String heading) {
        String words = MarkdownText.plain(HEADING.matcher(heading).replaceAll("$1"));
        return NUMBER.matcher(words).replaceFirst("").strip();
    }

    private static int fenceEnd(String[] lines, int start) {
        String open = lines[start].strip();
        int length = 0;
        while (length < open.length() && open.charAt(length) == open.charAt(0)) {
            length++;
        }
        String fence = open.substring(0, length);
        int end = start + 1;
        while (end < lines.length
                && !(lines[end].strip().startsWith(fence)
                        && lines[end].strip().chars().allMatch(c -> c == fence.charAt(0)))) {
            end++;
        }
        return end;
    }

    private static int commentEnd(String[] lines, int start) {
        int end = start;
        while (end < lines.length && !lines[end].contains("-->")) {
            end++;
        }
        return end;
    }

    private static boolean isHeader(String[] lines, int at) {
        if (at + 1 >= lines.length
                || lines[at].indexOf('|') < 0
                || lines[at + 1].indexOf('-') < 0
                || CODE.matcher(lines[at]).matches()) {
            return false;
        }
        List<Value> below = cells(lines[at + 1], 0);
        return below.stream().allMatch(c -> DELIMITER.matcher(c.text()).matches())
                && below.size() == cells(lines[at], 0).size();
    }

    private static boolean isRow(String line) {
        return !line.isBlank()
                && !BLOCK.matcher(line).matches()
                && !FENCE.matcher(line).matches()
                && !CODE.matcher(line).matches();
    }

    private static List<Value> cells(String line, int number) {
        List<Value> cells = new ArrayList<>();
        int start = line.indexOf('|') == indent(line, 0) ? indent(line, 0) + 1 : 0;
        while (indent(line, start) < line.length()) {
            int end = start;
            while (end < line.length() && line.charAt(end) != '|') {
                end += line.startsWith("\\|", end) ? 2 : 1;
            }
            int column = Math.min(indent(line, start), end) + 1;
            String cell = line.substring(start, end).strip().replace("\\|", "|");
            cells.add(new Value(cell, number, column));
            start = end + 1;
        }
        return cells;
    }

    /** Where the next text from there begins. */
    private static int indent(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
