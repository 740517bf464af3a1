package auditpress.notation;

import auditpress.model.Choice;
import auditpress.model.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading says of the letters below it: {@code I = Implemented, P = Planned}, or {@code (I/N)} alone. */
final class Legend {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]{1,4})\\s*[=:–-]\\s*([\\p{L}][\\p{L} _-]*)");
    private static final Pattern LETTERS =
            Pattern.compile("[(\\[]\\s*(\\p{L}{1,4}(?:\\s*[/|,]\\s*\\p{L}{1,4})+)\\s*[)\\]]");

    private final Map<String, String> meant = new HashMap<>();

    Legend(Field field, String heading) {
        Matcher letters = LETTERS.matcher(heading);
        while (letters.find()) {
            for (String letter : letters.group(1).split("\\s*[/|,]\\s*", -1)) {
                initial(field, letter).ifPresent(v -> meant.put(letter.toLowerCase(Locale.ROOT), v));
            }
        }
        ChoiceWords words = new ChoiceWords(field);
        Matcher pair = PAIR.matcher(heading);
        while (pair.find()) {
            String letter = pair.group(1).toLowerCase(Locale.ROOT);
            words.exact(pair.group(2)).ifPresent(c -> meant.put(letter, c.value()));
        }
    }

    Optional<String> value(String text) {
        return Optional.ofNullable(meant.get(text.toLowerCase(Locale.ROOT)));
    }

    /** The one choice whose value or label begins with the letter, or with words of these initials. */
    private static Optional<String> initial(Field field, String letter) {
        String wanted = letter.toLowerCase(Locale.ROOT);
        List<String> found = field.choices().stream()
                .filter(c -> begins(c.value(), wanted) || begins(c.label(), wanted))
                .map(Choice::value)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean begins(String words, String letters) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s_-]+", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return letters.length() == 1
                ? initials.indexOf(letters) == 0
                : initials.toString().equals(letters);
    }
}
