package auditpress.diff;

import java.util.regex.Pattern;

/** Markdown without what its layout alone changes: where lines break inside a paragraph, blanks, and empty lines. */
final class Reflow {
    /** A line that begins something of its own: a list item, heading, quote, table row, fence or indented code. */
    private static final Pattern OWN = Pattern.compile("(\\s{4,}|\\t).*|\\s*([-*+>|#]|\\d+[.)]\\s|```|~~~).*");

    private Reflow() {}

    static String of(String markdown) {
        StringBuilder text = new StringBuilder();
        boolean fenced = false;
        boolean open = false;
        for (String line : markdown.lines().toList()) {
            String plain = line.strip();
            boolean fence = plain.startsWith("```") || plain.startsWith("~~~");
            if (fenced || fence) {
                text.append('\n').append(line.stripTrailing());
                fenced = fenced != fence;
                open = false;
            } else if (plain.isEmpty()) {
                open = false;
            } else {
                text.append(open && !OWN.matcher(line).matches() ? " " : open || text.isEmpty() ? "\n" : "\n\n");
                text.append(words(plain));
                open = true;
            }
        }
        return text.toString().strip();
    }

    /** With one blank for each run of white space. */
    static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
