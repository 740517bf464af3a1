package auditpress.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Signs of Markdown, in disguise. */
final class HtmlMarks {
    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,32};");
    private static final Pattern TICKS = Pattern.compile("`+");
    /** A heading, a quote, an item, a line or the line below a heading; the number of an item is kept apart. */
    private static final Pattern START = Pattern.compile(
            "^(\\d{0,9}(?=[.)](?: |$))|)(?:(?<=\\d)[.)]|#{1,6}(?: |$)|>|[-+](?: |$)|(?:- ?){3,}$|=+ *$|\\|?:?-+:? *(?:\\||$))");

    private static final int LONGEST_START = 100;

    private HtmlMarks() {}

    /** Those that stand before a text of that style; behind it they stand the other way round. */
    static String around(HtmlRuns.Style style) {
        return (style.struck() ? "~~" : "") + (style.strong() ? "**" : "") + (style.emphasis() ? "*" : "");
    }

    /** A text in which nothing is markup. */
    static String escaped(String text, boolean beforeLink) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean punctuation = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
            boolean escape = punctuation && means(text, i, beforeLink);
            out.append(!punctuation ? c : escape ? HtmlCodes.escaped(c) : HtmlCodes.raw(c));
        }
        return out.toString();
    }

    /** Whether the character there would be markup. */
    private static boolean means(String text, int at, boolean beforeLink) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (text.charAt(at)) {
            case '\\', '`', '*', '[', ']', '~', '|' -> true;
            case '<' -> next == '\n' || next == '/' || next == '!' || next == '?' || Character.isLetter(next);
            case '_' -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(next);
            case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
            case '!' -> next == '\n' && beforeLink;
            default -> false;
        };
    }

    /** Code in a line. */
    static String code(String text, boolean table) {
        int longest = 0;
        Matcher ticks = TICKS.matcher(text);
        while (ticks.find()) {
            longest = Math.max(longest, ticks.end() - ticks.start());
        }
        String fence = HtmlCodes.marks("`".repeat(longest + 1));
        String pad = text.startsWith("`") || text.endsWith("`") ? HtmlCodes.marks(" ") : "";
        StringBuilder code = new StringBuilder(fence + pad);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bar = table && c == '|';
            code.append(bar ? HtmlCodes.escaped(c) : c > ' ' && c < 0x7F ? HtmlCodes.raw(c) : c);
        }
        return code + pad + fence;
    }

    /** The line, its beginning escaped where it would make something else of it than a paragraph. */
    static String lineStart(String line) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < Math.min(line.length(), LONGEST_START); i++) {
            char c = line.charAt(i);
            char meant = HtmlCodes.meant(c);
            seen.append(c == meant || c == HtmlCodes.raw(meant) ? meant : 'x');
        }
        Matcher start = START.matcher(seen);
        if (!start.find()) {
            return line;
        }
        int sign = start.group(1).length();
        return line.substring(0, sign)
                + HtmlCodes.escaped(HtmlCodes.meant(line.charAt(sign)))
                + line.substring(sign + 1);
    }

    /** A number sign at the end of a heading is taken for the heading's own. */
    static void heading(Element heading) {
        for (TextNode text : heading.textNodes()) {
            text.text(text.getWholeText().replace(HtmlCodes.raw('#'), HtmlCodes.escaped('#')));
        }
    }

    /** Code of several lines: as it is; back-ticks are left for the converter to count. */
    static String verbatim(String lines) {
        StringBuilder code = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean sign = c > ' ' && c < 0x7F && c != '`' && !Character.isLetterOrDigit(c);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            code.append(sign ? HtmlCodes.raw(c) : control || HtmlCodes.isCode(c) ? '\uFFFD' : c);
        }
        return code.toString();
    }

    /** Whether the item is a task, and done: {@code [x] }; empty for another item. */
    static String task(Element item) {
        Element list = item.parent();
        boolean task = list != null && (list.hasClass("inline-task-list") || list.hasClass("contains-task-list"));
        boolean done = item.hasClass("checked") || item.selectFirst("> input[checked]") != null;
        return task ? HtmlCodes.marks(done ? "[x] " : "[ ] ") : "";
    }
}
