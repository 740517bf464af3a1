package auditpress.notation;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Spelling;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the choice that words name, whatever their case, hyphens and signs around them. */
final class ChoiceWords {
    private static final Pattern BETWEEN = Pattern.compile("[\\s_\\p{Pd}.]+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final Pattern UMLAUT = Pattern.compile("([aou])e");

    /** The choices that each name may mean, by the name as it is compared. */
    private final Map<String, Set<Choice>> choices = new HashMap<>();

    ChoiceWords(Field field) {
        for (Choice choice : field.choices()) {
            Stream.concat(Stream.of(choice.value(), choice.label()), choice.aliases().stream())
                    .forEach(n -> choices.computeIfAbsent(plain(n), p -> new LinkedHashSet<>())
                            .add(choice));
        }
    }

    /** The choice whose value, label or alias the words are; nothing where several are meant. */
    Optional<Choice> exact(String words) {
        String wanted = plain(words);
        Set<Choice> found = wanted.isEmpty() ? Set.of() : choices.getOrDefault(wanted, Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** In small letters without accents, ä and ae as a, ß as ss, a blank for each hyphen and underscore, nothing but letters and digits at the ends. */
    static String plain(String words) {
        String lower = AROUND.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        String bare = Spelling.withoutAccents(lower);
        String one = BETWEEN.matcher(bare.replace('’', '\'').replace("ß", "ss")).replaceAll(" ");
        return UMLAUT.matcher(one).replaceAll("$1").strip();
    }
}
