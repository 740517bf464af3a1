package auditpress.command;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of time as people type it: {@code 30d}, {@code 6w}, {@code 3m}, {@code 1y}; days where no unit is given. */
record TimeSpan(Period period) {
    private static final Pattern WRITTEN = Pattern.compile("(?i)(\\d{1,4})([dwmy]?)");
    private static final Pattern MEANT = Pattern.compile("(?i)(?<!\\d)(\\d{1,4})\\s*([dwmy])");

    /** Reads the value of that option, or fails with what was probably meant. */
    static TimeSpan of(String option, String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            Matcher meant = MEANT.matcher(text);
            String hint = meant.find()
                    ? "did you mean '" + meant.group(1) + meant.group(2).toLowerCase(Locale.ROOT) + "'?"
                    : "write for example 30d, 6w, 3m or 1y.";
            throw new Verbs.Unusable(option + " '" + text + "' is not a span of time; " + hint);
        }
        int number = Integer.parseInt(matcher.group(1));
        return new TimeSpan(
                switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                    case "w" -> Period.ofWeeks(number);
                    case "m" -> Period.ofMonths(number);
                    case "y" -> Period.ofYears(number);
                    default -> Period.ofDays(number);
                });
    }

    LocalDate after(LocalDate day) {
        return day.plus(period);
    }
}
