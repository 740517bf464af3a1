package auditpress.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the inline Markdown of a table's cell what its field needs. */
public final class MarkdownText {
    private static final Pattern BREAK = Pattern.compile("[ \\t]*<br[ \\t]*/?>[ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([ \\t]*"
            + "<?([^()<>\\s]*(?:\\([^()\\s]*\\)[^()<>\\s]*)?)>?(?:[ \\t]+\"[^\"]*\")?[ \\t]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]+)>");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`)(.{1,2000}?)(?<!`)\\1(?!`)");
    private static final Pattern STARS = Pattern.compile("(\\*{1,3}|~~)(?=\\S)(.{1,2000}?)(?<=\\S)\\1");
    private static final Pattern SCORES =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(_{1,3})(?=\\S)(.{1,2000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}_])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    /** Stand for characters that are no markup while markup is taken away. */
    private static final char KEPT = '\uE000';

    private MarkdownText() {}

    /** Markdown with line ends in place of {@code <br>}, which a table's cell cannot have. */
    public static String lines(String markdown) {
        return BREAK.matcher(markdown).replaceAll("  \n").strip();
    }

    /** What a reader sees: no emphasis, the text of links, what is escaped as it is. */
    public static String plain(String markdown) {
        String text = BREAK.matcher(markdown).replaceAll("\n");
        if (hasNoMarkup(text) || text.chars().anyMatch(c -> c >= KEPT && c < KEPT + 0x80)) {
            return text.strip();
        }
        text = CODE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(kept(m.group(2).strip())));
        text = ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(kept(m.group(1))));
        for (int depth = 0; depth < 4; depth++) {
            text = LINK.matcher(text).replaceAll("$1");
            text = STARS.matcher(text).replaceAll("$2");
            text = SCORES.matcher(text).replaceAll("$2");
        }
        return entities(shown(ADDRESS.matcher(text).replaceAll("$1"))).strip();
    }

    /** Where the cell's first link leads; the plain text where it has none. */
    public static String target(String markdown) {
        Matcher link = LINK.matcher(markdown);
        return link.find() ? link.group(2) : plain(markdown);
    }

    private static boolean hasNoMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*_`[]\\<&~".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Moves ASCII into a range that no pattern knows. */
    private static String kept(String text) {
        return moved(text, (char) 0, (char) 0x80, KEPT);
    }

    private static String shown(String text) {
        return moved(text, KEPT, (char) (KEPT + 0x80), -KEPT);
    }

    private static String moved(String text, char from, char to, int by) {
        StringBuilder moved = new StringBuilder(text);
        for (int i = 0; i < moved.length(); i++) {
            char c = moved.charAt(i);
            if (c >= from && c < to && c != '\n') {
                moved.setCharAt(i, (char) (c + by));
            }
        }
        return moved.toString();
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&nbsp;", " ")
                        .replace("&#124;", "|")
                        .replace("&amp;", "&");
    }
}
