package auditpress.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text says, apart from how: its words in lower case and without the ending of the plural, and among them those that
 * carry meaning.
 */
record Wording(List<String> words, Set<String> meaning) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            ("a an the of to in on at by for from with and or not no is are was were be been being has have had do does"
                            + " did it its this that these those there their they he she we our who which than then as"
                            + " because since due so too also but into after before when while if any all some every"
                            + " still yet already root cause reason")
                    .split(" "));

    static Wording of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(Wording::singular)
                .toList();
        Set<String> meaning =
                words.stream().filter(w -> !EMPTY.contains(w)).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Wording(words, meaning);
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether it uses no word of meaning that the other does not. A text without such words says nothing at all. */
    boolean saysNoMoreThan(Wording other) {
        return !meaning.isEmpty() && other.meaning.containsAll(meaning);
    }

    boolean isSameAs(Wording other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** The words of meaning in one order, to find texts that say the same; empty where they are fewer than that. */
    String key(int fewest) {
        return meaning.size() < fewest ? "" : meaning.stream().sorted().collect(Collectors.joining(" "));
    }
}
