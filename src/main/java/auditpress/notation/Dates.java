package auditpress.notation;

import auditpress.model.IsoDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a text is a date and, where it is one in another notation, what it would be in ours. */
public final class Dates {
    /** Notations with one meaning only; 02/03/2026 is not among them. */
    private static final List<DateTimeFormatter> OTHERS = Stream.of(
                    "d.M.uuuu",
                    "uuuu/M/d",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "d-MMM-uuuu",
                    "MMMM d, uuuu",
                    "MMM d, uuuu",
                    "uuuu-M-d",
                    "uuuuMMdd")
            .map(p -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(p)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Dates() {}

    public static boolean isIso(String text) {
        return IsoDate.of(text).isPresent();
    }

    /** How to write this text as a date, as a sentence. */
    public static String hint(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "The calendar has no such day.";
        }
        String day = text.length() > 10 && isIso(text.substring(0, 10)) ? text.substring(0, 10) : text;
        return isIso(day)
                ? "Write the day alone: " + day + "."
                : OTHERS.stream()
                        .flatMap(f -> parsed(text, f).stream())
                        .filter(d -> d.getYear() < 10_000)
                        .findFirst()
                        .map(d -> "Write " + d + ".")
                        .orElse("Write it as YYYY-MM-DD.");
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
