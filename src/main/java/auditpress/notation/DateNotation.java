package auditpress.notation;

import auditpress.notation.DateText.Order;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a column of dates: whether 02/03/2026 writes the day first is decided by the others. */
final class DateNotation implements Notation {
    private static final String OPEN = "Day or month first? No date of the column tells.";
    private static final String TORN = "Day or month first? Some dates of the column write the one, some the other.";
    private static final Pattern PERIOD =
            Pattern.compile("(?iu)\\d{1,4}\\s*" + Words.either("periods") + "(?!\\p{L}).*");
    private static final Pattern AGAIN = Pattern.compile("(?iu)" + Words.either("recurring") + "(?!\\p{L}).*");

    private final Optional<Order> order;
    private final String whyOpen;

    private DateNotation(Optional<Order> order, String whyOpen) {
        this.order = order;
        this.whyOpen = whyOpen;
    }

    static DateNotation of(List<String> texts) {
        Set<Order> told = EnumSet.noneOf(Order.class);
        Set<Order> hinted = EnumSet.noneOf(Order.class);
        for (String text : texts) {
            DateText.day(text).ifPresent(d -> d.order().ifPresent(told::add));
            DateText.day(text).ifPresent(d -> d.habit().ifPresent(hinted::add));
        }
        Set<Order> evidence = told.isEmpty() ? hinted : told;
        return new DateNotation(
                evidence.size() == 1 ? Optional.of(evidence.iterator().next()) : Optional.empty(),
                evidence.isEmpty() ? OPEN : TORN);
    }

    @Override
    public Meant read(String text) {
        if (Dates.isIso(text)) {
            return Meant.kept(text);
        }
        DateText written = DateText.day(text).orElse(null);
        if (written == null) {
            return Meant.unplaced(text, whyNone(text));
        }
        if (written.isOpen() && order.isEmpty()) {
            return Meant.unplaced(text, whyOpen);
        }
        return written.date(order.orElse(Order.DAY_FIRST))
                .map(day -> Meant.changed(day.toString(), "Dates were written YYYY-MM-DD" + told(written) + "."))
                .orElseGet(() -> Meant.unplaced(text, "The calendar has no such day."));
    }

    private String told(DateText written) {
        if (!written.isOpen()) {
            return written.isSerial() ? ", from a spreadsheet's count of days" : "";
        }
        return order.equals(Optional.of(Order.DAY_FIRST))
                ? ", read day first as the column's other dates are"
                : ", read month first as the column's other dates are";
    }

    private static String whyNone(String text) {
        if (PERIOD.matcher(text).matches()) {
            return "It is a period, not a day.";
        }
        if (AGAIN.matcher(text).matches()) {
            return "It says how often or how soon, not on which day.";
        }
        Matcher month = DateText.MONTH_ONLY.matcher(text);
        boolean named = month.matches() && month.group("name") != null;
        boolean isMonth = named && MonthNames.of(month.group("name")).isPresent();
        if (isMonth) {
            return month.group("year").length() == 4 || month.group("short") != null
                    ? "It names a month; the day is missing."
                    : "It names a month and a day or a month and a year; one of the two is missing.";
        }
        if (month.matches() && !named) {
            return "It names a month; the day is missing.";
        }
        return DateText.PART_OF_YEAR.matcher(text).matches()
                ? "It names a year or a part of one; month and day are missing."
                : DateText.NO_YEAR.matcher(text).matches() ? "The year is missing." : "It is no date.";
    }
}
