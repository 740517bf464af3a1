package auditpress.notation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and signs that stand in a cell in place of a value. */
final class Placeholders {
    static final String FAULT = "A formula of the workbook has failed there.";

    private static final Set<String> NONE = Words.of("none");
    private static final Set<String> UNDECIDED = Words.of("undecided");

    /** Where they are no choice themselves, these say that none is made; as {@link ChoiceWords} compares words. */
    private static final Set<String> UNCHOSEN = Words.of("unchosen");

    private static final Set<String> BLANKS = Words.of("blanks");
    private static final Pattern BRACKETS =
            Pattern.compile("(?:\\[|<|\\{{1,2})\\s*([^\\[\\]<>{}]*?)[\\s.…]*(?:\\]|>|\\}{1,2})");

    private static final Pattern DASHES = Pattern.compile("[-–—‒―_.\\s]+");
    private static final Pattern MARKS = Pattern.compile("[?\\s]+");
    private static final Pattern FAILED = Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");

    private Placeholders() {}

    /** What it says of the value, or nothing when it may be one. */
    static Optional<Meant> of(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (NONE.contains(word) || DASHES.matcher(text).matches()) {
            return Optional.of(Meant.changed("", "'" + text + "' means none."));
        }
        if (UNDECIDED.contains(word) || MARKS.matcher(text).matches()) {
            return Optional.of(Meant.unplaced(text, "Nothing is decided there yet."));
        }
        return isFault(text) ? Optional.of(Meant.unplaced(text, FAULT)) : Optional.empty();
    }

    /** Whether it is a word in brackets that a form has where a value belongs. */
    static boolean isBlank(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.matches() && BLANKS.contains(brackets.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether it says of a choice that it is still to be made. */
    static boolean isUndecided(String text) {
        return UNCHOSEN.contains(ChoiceWords.plain(text));
    }

    /** Whether it is what a spreadsheet shows in place of a result. */
    static boolean isFault(String text) {
        return FAILED.matcher(text).matches();
    }
}
