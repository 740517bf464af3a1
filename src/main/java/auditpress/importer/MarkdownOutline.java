package auditpress.importer;

import auditpress.model.Value;
import auditpress.table.MarkdownTable;
import auditpress.table.MarkdownText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The headings, tables and runs of lines of a Markdown text, as plain words: enough to find what it states of itself. A run of
 * lines is one paragraph, each line of its own, whether it is quoted, listed or neither; code and comments are left out.
 */
final class MarkdownOutline {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    /** Meant as a heading where it begins a text. */
    private static final Pattern UNSPACED = Pattern.compile("#(\\p{L}.*?)\\s*#*");

    private static final Pattern UNDERLINE = Pattern.compile("={2,}\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    /** What stands before the words of a line: signs of quotes and lists, boxes to tick. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:\\s*+(?:>|[-*+]\\s++(?:\\[[ xX]\\]\\s++)?|\\d{1,3}[.)]\\s++))++\\s*");

    private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private final Map<Integer, MarkdownTable> tables = new HashMap<>();
    private final Element root = new Element("body");
    private Element run = new Element("p");

    private MarkdownOutline(String text) {
        String shown = COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", ""));
        MarkdownTable.all(shown).forEach(t -> tables.put(t.header().get(0).line(), t));
        String[] lines = shown.split("\n", -1);
        boolean code = false;
        for (int i = 0; i < lines.length; i++) {
            MarkdownTable table = tables.get(i + 1);
            if (FENCE.matcher(lines[i]).matches()) {
                code = !code;
                end();
            } else if (table != null && !code) {
                end();
                add(table);
                i += table.rows().size() + 1;
            } else if (!code) {
                line(lines[i], i + 1 < lines.length ? lines[i + 1] : "");
            }
        }
        end();
    }

    /** Its elements h1 to h6, p and table, one after the other. */
    static Element of(String markdown) {
        return new MarkdownOutline(markdown).root;
    }

    private void line(String line, String next) {
        Matcher heading = HEADING.matcher(line.strip());
        if (heading.matches()) {
            end();
            heading(heading.group(1).length(), heading.group(2));
        } else if (isFirst() && UNSPACED.matcher(line).matches()) {
            heading(1, UNSPACED.matcher(line).replaceAll("$1"));
        } else if (UNDERLINE.matcher(next).matches() && !line.isBlank()) {
            end();
            heading(1, line);
        } else if (line.isBlank()
                || RULE.matcher(line).matches()
                || UNDERLINE.matcher(line).matches()) {
            end();
        } else {
            String words =
                    MarkdownText.plain(LEAD.matcher(line).replaceFirst("").replaceFirst("\\\\$", ""));
            run.appendText(words).appendElement("br");
        }
    }

    private boolean isFirst() {
        return root.childNodeSize() == 0 && run.childNodeSize() == 0;
    }

    private void heading(int level, String words) {
        root.appendElement("h" + level).text(MarkdownText.plain(words));
    }

    private void end() {
        if (run.childNodeSize() > 0) {
            root.appendChild(run);
            run = new Element("p");
        }
    }

    private void add(MarkdownTable table) {
        Element made = root.appendElement("table");
        row(made, table.header());
        table.rows().forEach(r -> row(made, r));
    }

    private static void row(Element table, List<Value> cells) {
        Element row = table.appendElement("tr");
        for (Value cell : cells) {
            row.appendElement("td").appendText(MarkdownText.plain(cell.text()).replace('\n', ' '));
        }
    }
}
