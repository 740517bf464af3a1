package auditpress.notation;

import auditpress.model.Choice;
import auditpress.model.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the one choice that a text names among other words, as a word of its own: the audit in 'Internal audit 2026-Q1'. */
final class ChoiceWithin {
    /** So long may a text be that does not begin with the choice; in a longer one the word may stand by chance. */
    private static final int SHORT = 8;
    /** Names of fewer letters are abbreviations, and those are words of other languages, too. */
    private static final int FEWEST = 3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** With one of these a text may say something else than the choice. */
    private static final Set<String> TURNS = Words.of("turning");

    private final Map<String, Set<String>> values = new HashMap<>();
    private int longest;

    ChoiceWithin(Field field) {
        for (Choice choice : field.choices()) {
            Stream.concat(Stream.of(choice.value(), choice.label()), choice.aliases().stream())
                    .map(ChoiceWithin::words)
                    .filter(w -> String.join("", w).length() >= FEWEST)
                    .forEach(w -> {
                        longest = Math.max(longest, w.size());
                        values.computeIfAbsent(String.join(" ", w), n -> new HashSet<>())
                                .add(choice.value());
                    });
        }
    }

    private static List<String> words(String text) {
        String plain = ChoiceWords.plain(text).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain).filter(w -> !w.isEmpty()).toList();
    }

    /** The choice, unless there are several or the words around it may turn what it says. */
    Optional<String> value(String text) {
        List<String> words = words(text);
        Set<String> found = new HashSet<>();
        List<String> rest = new ArrayList<>();
        boolean first = false;
        for (int at = 0; at < words.size(); ) {
            int length = length(words, at);
            if (length > 0) {
                found.addAll(values.getOrDefault(String.join(" ", words.subList(at, at + length)), Set.of()));
                first |= at == 0;
            } else {
                rest.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        boolean sure = found.size() == 1 && rest.stream().noneMatch(TURNS::contains);
        return sure && (first || words.size() <= SHORT) ? found.stream().findFirst() : Optional.empty();
    }

    /** Of how many words the longest name is that begins there. */
    private int length(List<String> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (values.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }
}
