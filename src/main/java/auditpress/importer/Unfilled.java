package auditpress.importer;

import java.util.regex.Pattern;

/** Tells what only holds the place of a value. */
final class Unfilled {
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern BRACKETS =
            Pattern.compile("\\[ ?\\].*|[\\[<{(]+[^\\[\\]<>{}]*[\\]>})]+(\\s*[\\[<{][^\\[\\]<>{}]*[\\]>}])*");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(tbd|tbc|tba|todo|fixme|n/?a|none|pending|to be \\p{L}+( \\p{L}+)?"
                    + "|y{2,4}[-./]?m{1,2}[-./]?d{1,2}|d{1,2}[-./]m{1,2}[-./]y{2,4}|t{1,2}[-./]m{1,2}[-./]j{2,4}|x+(\\.x+)*|date|name)\\W*");

    private Unfilled() {}

    /** Whether the text is a dash, a line to write on, a word in brackets, a pattern of a date. */
    static boolean is(String text) {
        String words = text.strip();
        return NOTHING.matcher(words).matches()
                || BRACKETS.matcher(words).matches()
                || WORDS.matcher(words).matches();
    }
}
