package auditpress.notation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads running text: what only a table or a spreadsheet needs is taken out of it, words and signs stay. */
enum TextNotation implements Notation {
    /** Shown as it is. */
    PLAIN,
    /** Shown as Markdown. */
    MARKDOWN;

    private static final Pattern BREAK = Pattern.compile("(?i)[ \\t]{0,9}<br\\s{0,9}/?>[ \\t]{0,9}");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]*)\\]\\(\\s*<?([^()\\s>]*)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|`)(?=\\S)([^`\\n]*?\\S)\\1");
    private static final Pattern BAR = Pattern.compile("\\\\\\|");

    @Override
    public Meant read(String text) {
        Set<String> changes = new TreeSet<>();
        String blanks = Cleaned.blanks(text);
        String clean = replaced(
                blanks,
                Cleaned.unguarded(blanks),
                "The apostrophe that guards against formulas was left out.",
                changes);
        String breaks = "Line breaks of HTML became line breaks.";
        String markdown = "Markdown was left out.";
        String before;
        do {
            before = clean;
            clean = replaced(clean, lines(clean), breaks, changes);
            if (this == PLAIN) {
                clean = replaced(clean, plain(clean), markdown, changes);
            }
            clean = Cleaned.unguarded(clean.strip());
        } while (!clean.equals(before));
        return changes.isEmpty() ? Meant.kept(clean) : Meant.changed(clean, String.join(" ", changes));
    }

    /** In Markdown a line break alone is none, but before an entry of a list. */
    private String lines(String text) {
        return this == PLAIN
                ? BREAK.matcher(text).replaceAll("\n")
                : BREAK.matcher(text.replaceAll("(?i)[ \\t]{0,9}<br\\s{0,9}/?>[ \\t]{0,9}(?=[-*+] |\\d+[.)] )", "\n"))
                        .replaceAll("\n\n");
    }

    private static String plain(String text) {
        String links = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(link(m.group(1), m.group(2))));
        String bold = BOLD.matcher(links).replaceAll(m -> Matcher.quoteReplacement(m.group(2)));
        return BAR.matcher(bold).replaceAll("|");
    }

    private static String link(String words, String target) {
        return words.isEmpty() || words.equals(target) || target.isEmpty()
                ? words + (words.isEmpty() ? target : "")
                : words + " (" + target + ")";
    }

    private static String replaced(String before, String after, String change, Set<String> changes) {
        if (!after.equals(before)) {
            changes.add(change);
        }
        return after;
    }
}
