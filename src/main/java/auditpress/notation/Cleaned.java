package auditpress.notation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without what stands around its value: odd blanks, guards against formulas, Markdown.
 *
 * @param changes what was taken away, as sentences; empty where that was blanks alone
 */
record Cleaned(String text, String changes) {
    private static final String GUARD = "The apostrophe that guards against formulas was left out.";
    private static final String MARKDOWN = "Markdown was left out.";
    private static final String HYPHEN = "Hyphens that only look like one were replaced.";
    private static final Pattern BLANKS = Pattern.compile("[\\u00A0\\u2007\\u202F\\u2009\\u2000-\\u2006\\u3000]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\uFEFF\\u2060\\u00AD\\uFE0F]");
    private static final Pattern GUARDED = Pattern.compile("^'+(?=[=+\\-@\\t\\r])");
    /** A value may begin with a digit too; a word may begin with an apostrophe of its own. */
    private static final Pattern GUARDED_VALUE = Pattern.compile("^'+(?=[=+\\-@\\t\\r\\d])");

    private static final Pattern BREAK = Pattern.compile("(?i)\\s{0,9}<br\\s{0,9}/?>\\s{0,9}");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\[\\]|]*)(?:\\|[^\\[\\]]*)?\\]\\]");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__|`)(?=\\S)([^`\\n]*?\\S)\\1");
    private static final Pattern ITALIC = Pattern.compile("^([*_])([^*_]+)\\1$");
    private static final Pattern BRACKETS = Pattern.compile("^\\[([^\\[\\]]*)\\]$");

    /** Without all of it. */
    static Cleaned of(String written) {
        return cleaned(written, true);
    }

    /** An address, whose Markdown tells where the link leads. */
    static Cleaned address(String written) {
        return cleaned(written, false);
    }

    private static Cleaned cleaned(String written, boolean markdown) {
        Set<String> changes = new TreeSet<>();
        String text = blanks(written);
        text = replaced(text, text.replace('\u2011', '-').replace('\u2010', '-'), HYPHEN, changes);
        String before;
        do {
            before = text;
            text = replaced(text, GUARDED_VALUE.matcher(text).replaceAll(""), GUARD, changes)
                    .strip();
            if (markdown) {
                text = replaced(text, plain(text), MARKDOWN, changes).strip();
            }
        } while (!text.equals(before));
        return new Cleaned(text, String.join(" ", changes));
    }

    /** Each kind of blank as a plain one, invisible characters left out. */
    static String blanks(String written) {
        String text = BLANKS.matcher(written).replaceAll(" ");
        return INVISIBLE
                .matcher(text)
                .replaceAll("")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** Without guards against formulas. */
    static String unguarded(String text) {
        return GUARDED.matcher(text).replaceAll("");
    }

    private static String replaced(String before, String after, String change, Set<String> changes) {
        if (!after.equals(before)) {
            changes.add(change);
        }
        return after;
    }

    private static String plain(String text) {
        String plain = BREAK.matcher(text).replaceAll("\n");
        plain = LINK.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        plain = WIKI.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        plain = BOLD.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(m.group(2)));
        plain = ITALIC.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(m.group(2)));
        return BRACKETS.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    }
}
