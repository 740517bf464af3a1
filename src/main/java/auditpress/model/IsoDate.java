package auditpress.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the one notation of days that records use, YYYY-MM-DD. By hand, since every page asks several times. */
public final class IsoDate {
    private static final int LENGTH = 10;

    private IsoDate() {}

    /** The day, or nothing when the text is not one of the calendar in that notation. */
    public static Optional<LocalDate> of(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, LENGTH);
        try {
            return year < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The digits as a number, or -1 where one is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
