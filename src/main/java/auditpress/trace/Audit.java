package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An internal audit of the programme (9.2). */
public record Audit(Trace trace, Item item) {

    public static Stream<Audit> all(Trace trace) {
        return trace.items("audit").stream().map(i -> new Audit(trace, i));
    }

    /** Those done by the audit date whose days are known, in the order in which they ended. */
    public static List<Audit> held(Trace trace) {
        return all(trace)
                .filter(a -> a.isDone() && a.lastDay().isPresent())
                .sorted(Comparator.comparing(a -> a.lastDay().orElseThrow()))
                .toList();
    }

    public Optional<LocalDate> firstDay() {
        return item.date("date").or(() -> item.date("until"));
    }

    public Optional<LocalDate> lastDay() {
        return item.date("until").or(() -> item.date("date"));
    }

    /** Whether it was carried out; one without a status was, when its last day has passed. */
    public boolean isDone() {
        return item.is("status", "done") || (!item.has("status") && isPast());
    }

    /** Whether it is planned though its last day has passed. */
    public boolean isOverdue() {
        return item.is("status", "planned") && isPast();
    }

    /** Whether the audit date is one of its days. */
    public boolean isUnderWay() {
        return firstDay().filter(d -> !d.isAfter(trace.auditDate())).isPresent() && !isPast();
    }

    private boolean isPast() {
        return lastDay().filter(d -> d.isBefore(trace.auditDate())).isPresent();
    }
}
