package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import auditpress.model.Value;
import auditpress.table.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a Markdown file with YAML front matter as one row; the text after it stands under {@link #BODY}. */
public final class MarkdownRow {
    /** Stands for the register's body field; no column of a file can have this name. */
    public static final String BODY = "\u0000body";

    private MarkdownRow() {}

    /** Whether a text begins with front matter. */
    static boolean hasFrontMatter(SourceFile source) {
        return source.text().startsWith("---\n") || source.text().startsWith("---\r\n");
    }

    /** The row of a file that has front matter; without an id of its own it has the one of the file's name. */
    static List<Row> read(SourceFile source) throws ContentFault {
        if (!hasFrontMatter(source)) {
            throw new ContentFault(
                    Origin.of(source.file(), 1, 1),
                    "The file does not begin with front matter ('---').",
                    "Let 'auditpress import' write it from what the text states: name this file and --write; or begin with"
                            + " a line '---', then 'id:', 'title:' ..., then another '---'.");
        }
        Row stated = stated(source);
        Map<String, Value> cells = new LinkedHashMap<>(stated.cells());
        Optional<Value> body = Optional.ofNullable(cells.remove(BODY));
        cells.putIfAbsent("id", new Value(idFromName(source.file()), 1, 1));
        body.ifPresent(b -> cells.put(BODY, b));
        return List.of(new Row(stated.origin(), cells));
    }

    /** What the front matter states, where there is one, and the text. */
    public static Row stated(SourceFile source) throws ContentFault {
        String text = source.text().replace("\r\n", "\n");
        Map<String, Value> cells = new LinkedHashMap<>();
        int end = hasFrontMatter(source) ? end(source.file(), text) : -1;
        if (end >= 0) {
            String front = text.substring(4, end);
            Node node = Trees.yaml(source.file(), 2, front);
            if (node instanceof Node.Mapping map) {
                cells.putAll(TreeRows.cells(map));
            } else if (!front.isBlank()) {
                throw new ContentFault(
                        Origin.of(source.file(), 2, 1),
                        "The front matter is not a list of 'field: value' lines.",
                        "Write 'field: value' lines between the two '---' lines.");
            }
        }
        body(text, end).ifPresent(b -> cells.put(BODY, b));
        return new Row(Origin.of(source.file(), 1, 1), cells);
    }

    /** The text below the front matter, from its first line that is not blank to its last. */
    private static Optional<Value> body(String text, int end) {
        int closing = text.indexOf('\n', end + 1);
        int start = end < 0 ? 0 : closing < 0 ? text.length() : closing + 1;
        for (int line = start;
                line < text.length() && text.substring(start, line).isBlank(); ) {
            start = line;
            int next = text.indexOf('\n', line);
            line = next < 0 ? text.length() : next + 1;
        }
        String body = text.substring(start).stripTrailing();
        int before =
                (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return body.isBlank() ? Optional.empty() : Optional.of(new Value(body, before + 1, 1));
    }

    /** Where the line break before the closing {@code ---} stands. */
    private static int end(String file, String text) throws ContentFault {
        for (int at = 3; at >= 0; at = text.indexOf('\n', at + 1)) {
            if (text.startsWith("\n---\n", at) || (text.startsWith("\n---", at) && at + 4 == text.length())) {
                return at == 3 ? 4 : at;
            }
        }
        throw new ContentFault(
                Origin.of(file, 1, 1), "The front matter that begins here never ends.", "End it with a line '---'.");
    }

    private static String idFromName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.')).toUpperCase(Locale.ROOT);
    }
}
