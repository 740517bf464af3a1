package auditpress.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A score or level as people write it: {@code 4}, {@code Likely}, {@code 4 - Likely} or {@code Likely (4)}.
 *
 * @param number the number in it, or null
 * @param word the rest, or empty
 */
public record Written(String text, @Nullable BigDecimal number, String word) {
    private static final int LONGEST = 100;
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)(?:\\s*[-–—:=/.)]\\s*|\\s+)(\\D.*)");
    private static final Pattern WORD_FIRST =
            Pattern.compile("(.*?[^\\s\\d(\\[:=/–—-])\\s*[-–—:=/(\\[]?\\s*(\\d+(?:[.,]\\d+)?)[)\\]]?");

    public static Written of(String written) {
        String text = written.strip();
        BigDecimal alone = Numbers.of(text).orElse(null);
        if (alone != null || text.length() > LONGEST) {
            return new Written(text, alone, alone == null ? text : "");
        }
        Matcher first = NUMBER_FIRST.matcher(text);
        if (first.matches()) {
            return both(text, first.group(1), first.group(2));
        }
        Matcher last = WORD_FIRST.matcher(text);
        return last.matches() ? both(text, last.group(2), last.group(1)) : new Written(text, null, text);
    }

    private static Written both(String text, String digits, String word) {
        BigDecimal number = Numbers.of(digits).orElse(null);
        return new Written(text, number, number == null ? text : word.strip());
    }

    /** Whether it means the step or level of this number and name: by either, or by both when they agree. */
    public boolean means(BigDecimal wanted, String name) {
        if (!name.isEmpty() && name.equalsIgnoreCase(text)) {
            return true;
        }
        boolean named = word.isEmpty() || name.equalsIgnoreCase(word);
        return number != null && number.compareTo(wanted) == 0 && named;
    }
}
