package auditpress.notation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the ways people write the number of an Annex A control. */
public final class ControlIds {
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:annex\\s*)?(?:control\\s*)?(a?)[\\s.\\-]*([5-8])\\.(\\d{1,2})\\.?");

    /** Clauses of the standard itself whose numbers Annex A uses as well. */
    private static final Set<String> CLAUSES =
            Set.of("5.1", "5.2", "5.3", "6.1", "6.2", "6.3", "7.1", "7.2", "7.3", "7.4", "7.5", "8.1", "8.2", "8.3");

    private ControlIds() {}

    /** {@code A.5.15} for A.5.15, a5.15, A 5.15 or 5.15; nothing when the text is no such number. */
    public static Optional<String> canonical(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of("A." + matcher.group(2) + "." + Integer.parseInt(matcher.group(3)))
                : Optional.empty();
    }

    /** Whether the number could as well be a clause, there being no A before it. */
    public static boolean isAmbiguous(String text) {
        return CLAUSES.contains(text.toLowerCase(Locale.ROOT));
    }
}
