package auditpress.command;

import auditpress.export.OneLine;
import auditpress.trace.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deadlines as lines under the names of their owners; who is latest stands first. */
final class DueLines {
    private DueLines() {}

    static List<String> of(LocalDate auditDate, LocalDate until, List<Deadline> due) {
        List<String> lines = new ArrayList<>();
        int[] widths = new int[4];
        due.forEach(d -> widen(widths, cells(d)));
        byOwner(due).forEach((owner, own) -> {
            lines.add(owner);
            own.forEach(d -> lines.add(line(widths, d)));
            lines.add("");
        });
        long overdue = due.stream().filter(Deadline::isOverdue).count();
        String count = due.isEmpty()
                ? "Nothing is overdue or falls due"
                : due.size() + (due.size() == 1 ? " date, " : " dates, ") + overdue + " overdue,";
        lines.add(count + " up to " + until + ", as at " + auditDate + ".");
        return lines;
    }

    private static Map<String, List<Deadline>> byOwner(List<Deadline> due) {
        Map<String, List<Deadline>> groups = new LinkedHashMap<>();
        due.forEach(
                d -> groups.computeIfAbsent(owner(d), o -> new ArrayList<>()).add(d));
        return groups;
    }

    private static String owner(Deadline deadline) {
        String name = OneLine.of(deadline.ownerName());
        return deadline.owner()
                .map(person -> name + " (" + OneLine.of(person.id()) + ")")
                .orElse(name.isEmpty() ? "Nobody named" : name);
    }

    private static String line(int[] widths, Deadline deadline) {
        StringBuilder line = new StringBuilder();
        List<String> cells = cells(deadline);
        for (int i = 0; i < widths.length; i++) {
            line.append("  ").append(cells.get(i)).append(" ".repeat(widths[i] - length(cells.get(i))));
        }
        return line.append("  ").append(OneLine.of(deadline.title())).toString();
    }

    private static List<String> cells(Deadline deadline) {
        return List.of(
                deadline.day().toString(),
                days(deadline.days()),
                OneLine.of(deadline.words()),
                OneLine.of(deadline.item().id()));
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], length(cells.get(i)));
        }
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** {@code 3 days late}, {@code today}, {@code in 12 days}. */
    private static String days(long days) {
        String number = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return days == 0 ? "today" : days < 0 ? number + " late" : "in " + number;
    }
}
