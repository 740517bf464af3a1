package auditpress.notation;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the choice that words name, whatever their case, hyphens and signs around them. */
final class ChoiceWords {
    private static final Pattern BETWEEN = Pattern.compile("[\\s_\\p{Pd}.]+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final Pattern UMLAUT = Pattern.compile("([aou])e");

    private ChoiceWords() {}

    /** The choice whose value, label or alias the words are; nothing where several are meant. */
    static Optional<Choice> exact(Field field, String words) {
        String wanted = plain(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> found = field.choices().stream()
                .filter(c -> Stream.concat(Stream.of(c.value(), c.label()), c.aliases().stream())
                        .anyMatch(n -> plain(n).equals(wanted)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** In small letters without accents, ä and ae as a, ß as ss, a blank for each hyphen and underscore, nothing but letters and digits at the ends. */
    static String plain(String words) {
        String lower = AROUND.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        String bare = Spelling.withoutAccents(lower);
        String one = BETWEEN.matcher(bare.replace('’', '\'').replace("ß", "ss")).replaceAll(" ");
        return UMLAUT.matcher(one).replaceAll("$1").strip();
    }
}
