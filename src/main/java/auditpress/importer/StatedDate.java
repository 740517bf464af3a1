package auditpress.importer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a date in a statement. */
final class StatedDate {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?\\d{4}"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\.?[ -]\\p{L}{3,12}\\.?,?[ -]\\d{4}"
            + "|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}");

    private StatedDate() {}

    /** The first date, as it is written. */
    static Optional<String> in(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? Optional.of(date.group().replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")) : Optional.empty();
    }

    /** What is left without dates and the commas before them. */
    static String without(String text) {
        return DATE.matcher(text).replaceAll("").replaceAll("[\\s,;]+$", "");
    }
}
