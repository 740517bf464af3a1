package auditpress.oscal;

import java.time.LocalDate;
import java.util.Optional;

/** Days as OSCAL writes them: with a time and a zone, of which we know neither, so midnight in UTC stands for the day. */
final class Day {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Day() {}

    /** Nothing for a day that OSCAL has no notation for. */
    static Optional<String> of(Optional<LocalDate> day) {
        return day.filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR)
                .map(d -> d + "T00:00:00Z");
    }

    /** A day that has to stand in a document. */
    static String required(LocalDate day) {
        return of(Optional.of(day))
                .orElseThrow(() -> new IllegalArgumentException(
                        "OSCAL knows the years 1900 to 2999; the audit date " + day + " cannot be exported."));
    }
}
