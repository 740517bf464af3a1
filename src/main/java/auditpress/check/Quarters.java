package auditpress.check;

import auditpress.model.Item;
import auditpress.model.Settings;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Stretches of three months of the audit period, or, where none is stated, of the twelve months up to the audit date. */
final class Quarters {
    private static final int MONTHS = 3;

    private Quarters() {}

    /** The whole quarters, by now over, in which that field of no item has a day: as in "from 2026-01-01 to 2026-03-31". */
    static List<String> without(List<Item> items, String field, Trace trace) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        items.forEach(i -> i.date(field).ifPresent(days::add));
        Settings.Audit audit = trace.pack().settings().audit();
        LocalDate today = trace.auditDate();
        LocalDate start = audit.from() == null ? today.minusMonths(12).plusDays(1) : audit.from();
        LocalDate end = audit.to() == null || audit.to().isAfter(today) ? today : audit.to();
        List<String> silent = new ArrayList<>();
        LocalDate first = start;
        for (int months = MONTHS; !start.plusMonths(months).minusDays(1).isAfter(end); months += MONTHS) {
            LocalDate next = start.plusMonths(months);
            if (days.subSet(first, next).isEmpty()) {
                silent.add("from " + first + " to " + next.minusDays(1));
            }
            first = next;
        }
        return silent;
    }
}
