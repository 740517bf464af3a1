package auditpress.trace;

import auditpress.model.Catalogue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause of the standard as people cite it.
 *
 * @param number {@code 6.1.3}; {@code 6.1} or {@code 6} for all clauses below it
 * @param letter {@code d} where one point of the clause is meant, or empty
 */
public record ClauseReference(String number, String letter) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:clause[-\\s]?)?(\\d{1,2}(?:\\.\\d{1,3}){0,3})\\.?(?:\\s*\\(?([a-z])\\)?)?");

    /** The clause that {@code 6.1.3 d}, {@code clause-6.1.3(d)} or {@code 6.1.3} names, whether or not there is such a one. */
    static Optional<ClauseReference> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new ClauseReference(
                        written.group(1),
                        written.group(2) == null ? "" : written.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether the text names a clause that there is. */
    static boolean isClause(String text, Catalogue catalogue) {
        return of(text).filter(r -> catalogue.hasClause(r.number)).isPresent();
    }

    /** Whether it speaks of that clause: names it, a point of it, or the clause that it is a part of. */
    public boolean covers(String clause) {
        return clause.equals(number) || clause.startsWith(number + ".");
    }

    @Override
    public String toString() {
        return letter.isEmpty() ? number : number + " " + letter;
    }
}
