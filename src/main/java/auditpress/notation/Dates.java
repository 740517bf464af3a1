package auditpress.notation;

import auditpress.model.IsoDate;

/** Tells whether a text is a date and, where it is one in another notation, what it would be in ours. */
public final class Dates {
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
                : DateText.day(text)
                        .filter(d -> !d.isOpen() && !d.isSerial())
                        .flatMap(d -> d.date(DateText.Order.DAY_FIRST))
                        .map(d -> "Write " + d + ".")
                        .orElse("Write it as YYYY-MM-DD.");
    }
}
