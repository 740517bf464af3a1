package auditpress.read;

import auditpress.model.Catalogue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells by a row's title which of two controls its number is: 5.2 beside "Supplier agreements" is A.5.20. */
final class ControlTitles {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What stands in the titles of many controls. */
    private static final Set<String> COMMON = Set.of(
            "a",
            "an",
            "and",
            "or",
            "of",
            "for",
            "in",
            "on",
            "the",
            "to",
            "other",
            "information",
            "security",
            "control",
            "controls",
            "access",
            "management",
            "use");

    /** Read when the first number asks. */
    private @Nullable Catalogue catalogue;

    /**
     * The number as it was meant, with or without its zero; nothing where the title is of neither or of both.
     *
     * @param number such as 5.2
     * @param title as the row has it
     */
    Optional<String> told(String number, String title) {
        Set<String> given = words(title);
        boolean one = isLike(number, given);
        boolean ten = isLike(number + "0", given);
        return one == ten ? Optional.empty() : Optional.of(ten ? number + "0" : number);
    }

    /** Whether half of what the control's short title says stands among the words, or the other way round. */
    private boolean isLike(String number, Set<String> given) {
        if (given.isEmpty()) {
            return false;
        }
        Catalogue read = catalogue == null ? Registers.catalogue() : catalogue;
        catalogue = read;
        Set<String> wanted = words(read.title("A." + number));
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(given);
        return !both.isEmpty() && both.size() * 2 >= Math.min(wanted.size(), given.size());
    }

    /** In small letters, one and many the same. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(BETWEEN.split(text.toLowerCase(Locale.ROOT))));
        words.removeAll(COMMON);
        words.remove("");
        return words.stream()
                .map(w -> w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .collect(Collectors.toSet());
    }
}
