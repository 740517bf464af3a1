package auditpress.trace;

import java.util.ArrayList;
import java.util.List;

/** Finds what may be references in running text: {@code [[R-012]]}, and words that are shaped like an id. */
public final class Mentions {
    private Mentions() {}

    /**
     * A possible reference.
     *
     * @param start of the text to replace, {@code end} after it
     * @param id what it names
     * @param bracketed whether it stands in double brackets, so that it must lead somewhere
     */
    public record Mention(int start, int end, String id, boolean bracketed) {}

    /** In the order of the text. A bare word counts when it begins with a letter and holds a digit, hyphen or point. */
    public static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' && text.startsWith("[[", at)) {
                at = bracketed(text, at, found);
            } else if (isLetter(c)) {
                at = bare(text, at, found);
            } else {
                at += isPart(c) ? wordLength(text, at) : 1;
            }
        }
        return found;
    }

    /** As {@link #in}, but passes over code: indented by a fence, or between back-ticks in a line. */
    static List<Mention> outsideCode(String markdown) {
        return in(withoutCode(markdown));
    }

    private static int bracketed(String text, int at, List<Mention> found) {
        int end = text.indexOf("]]", at);
        if (end < 0 || end - at > 80 || text.substring(at + 2, end).indexOf('\n') >= 0) {
            return at + 2;
        }
        found.add(new Mention(at, end + 2, text.substring(at + 2, end).strip(), true));
        return end + 2;
    }

    private static int bare(String text, int at, List<Mention> found) {
        int length = wordLength(text, at);
        int end = at + length;
        while (end > at && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (hasShape(text, at, end)) {
            found.add(new Mention(at, end, text.substring(at, end), false));
        }
        return at + length;
    }

    private static boolean hasShape(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '.' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    private static int wordLength(String text, int at) {
        int end = at;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private static boolean isPart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The text with code blanked out, each place kept. */
    public static String withoutCode(String markdown) {
        if (markdown.indexOf('`') < 0) {
            return markdown;
        }
        StringBuilder text = new StringBuilder(markdown);
        boolean code = false;
        boolean fenced = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '`') {
                int run = runOfTicks(text, i);
                fenced = run >= 3 ? !fenced : fenced;
                code = run < 3 ? !code && !fenced : fenced;
                i += run - 1;
            } else if (text.charAt(i) == '\n' && !fenced) {
                code = false;
            } else if (code || fenced) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    private static int runOfTicks(StringBuilder text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }
}
