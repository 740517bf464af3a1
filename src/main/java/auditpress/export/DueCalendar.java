package auditpress.export;

import auditpress.trace.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deadlines as an iCalendar (RFC 5545): one event that lasts a day for each. Its stamp is the audit date, so that the same input gives the same bytes. */
public final class DueCalendar {
    private static final int LONGEST = 75;

    private final String stamp;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> names = new HashMap<>();

    private DueCalendar(LocalDate auditDate) {
        this.stamp = day(auditDate) + "T000000Z";
    }

    /** The calendar's bytes in UTF-8, lines ended as the format wants it. */
    public static byte[] of(LocalDate auditDate, List<Deadline> deadlines) {
        DueCalendar calendar = new DueCalendar(auditDate);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Auditpress//Auditpress//EN");
        deadlines.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Deadline deadline) {
        String id = deadline.item().id();
        String title = deadline.title().equals(id) ? "" : " " + deadline.title();
        String owner = deadline.ownerName().isEmpty() ? "nobody named" : deadline.ownerName();
        line("BEGIN", "VEVENT");
        line("UID", escaped(name(deadline)));
        line("DTSTAMP", stamp);
        line("DTSTART;VALUE=DATE", day(deadline.day()));
        line("SUMMARY", escaped(id + title + ": " + deadline.words()));
        line(
                "DESCRIPTION",
                escaped("Owner: " + owner) + "\\n"
                        + escaped("Place: " + deadline.origin().text()));
        line("CATEGORIES", escaped(deadline.item().register().title()));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** Stays the same for the same field of the same record; a calendar refuses two events of one name. */
    private String name(Deadline deadline) {
        String name = deadline.item().id() + "." + deadline.field().name();
        int count = names.merge(name, 1, Integer::sum);
        return name + (count == 1 ? "" : "." + count) + "@auditpress";
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return OneLine.of(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Folds after {@value #LONGEST} bytes, never within a character; a line that goes on begins with a blank. */
    private void line(String name, String value) {
        int length = 0;
        for (int c : (name + ":" + value).codePoints().toArray()) {
            int bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                text.append("\r\n ");
                length = 1;
            }
            text.appendCodePoint(c);
            length += bytes;
        }
        text.append("\r\n");
    }
}
