package auditpress.notation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and signs for yes and no, in many languages. */
final class YesNo {
    static final String OPEN = "A cross may tick a box or strike it out; the column has other ticks.";

    private static final Set<String> YES = Words.of("yes");
    private static final Set<String> NO = Words.of("no");
    private static final Set<String> TICKS = Set.of("✓", "✔", "✅", "☑", "🗸");
    private static final Set<String> CROSSES = Set.of("✗", "✘", "✖", "❌", "❎", "☒", "⛔", "🚫");
    /** Latin, Greek and Cyrillic. */
    private static final Set<String> LETTER_X = Set.of("x", "χ", "х");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final boolean ticks;
    /** Whether O stands for oui: beside N alone. */
    private final boolean oui;

    private YesNo(boolean ticks, boolean oui) {
        this.ticks = ticks;
        this.oui = oui;
    }

    static YesNo of(List<String> texts) {
        Set<String> words = texts.stream().map(YesNo::word).collect(Collectors.toSet());
        return new YesNo(texts.stream().anyMatch(t -> TICKS.contains(t)), words.equals(Set.of("o", "n")));
    }

    /** {@code yes} or {@code no}, or nothing; words in brackets or behind a sign count with it. */
    Optional<String> read(String text) {
        String sign = sign(text);
        String word = word(text);
        Optional<String> said = YES.contains(word) || (oui && word.equals("o")) || (LETTER_X.contains(word) && !ticks)
                ? Optional.of("yes")
                : NO.contains(word) ? Optional.of("no") : Optional.empty();
        Optional<String> shown = TICKS.contains(sign)
                ? Optional.of("yes")
                : CROSSES.contains(sign) ? Optional.of("no") : Optional.empty();
        if (word.isEmpty() || shown.isEmpty()) {
            return word.isEmpty() ? shown : said;
        }
        return said.equals(shown) ? said : Optional.empty();
    }

    /** Whether it is a letter X among ticks. */
    boolean isOpen(String text) {
        return ticks && LETTER_X.contains(word(text));
    }

    /** The text without letters and digits. */
    private static String sign(String text) {
        return text.replaceAll("[\\p{L}\\p{N}\\s\\p{Punct}]", "");
    }

    /** The text in small letters without signs around it. */
    static String word(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
