package auditpress.notation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the one record whose id ends with a number that stands alone: 20 for R-020. */
final class NumberLinks {
    private static final Pattern NUMBERED = Pattern.compile("\\D*?0*(\\d{1,9})");

    private final Map<String, String> byNumber = new HashMap<>();

    NumberLinks(Set<String> ids) {
        Set<String> several = new HashSet<>();
        for (String id : ids) {
            number(id).ifPresent(n -> {
                if (byNumber.putIfAbsent(n, id) != null) {
                    several.add(n);
                }
            });
        }
        byNumber.keySet().removeAll(several);
    }

    private static Optional<String> number(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Nothing for what is no number, and where several records have it. */
    Optional<String> id(String word) {
        return word.chars().allMatch(Character::isDigit) ? number(word).map(byNumber::get) : Optional.empty();
    }
}
