package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A management review (9.3). */
public record Review(Trace trace, Item item, LocalDate date) {

    /** Those held by the audit date, in order of their dates; planned ones and ones without a date are left out. */
    public static List<Review> held(Trace trace) {
        return trace.items("review").stream()
                .flatMap(i -> i.date("date").map(d -> new Review(trace, i, d)).stream())
                .filter(r -> !r.date().isAfter(trace.auditDate()))
                .sorted(Comparator.comparing(Review::date))
                .toList();
    }

    /** What it asked people to do. */
    public List<Action> actions() {
        return trace.in(item).stream()
                .filter(l ->
                        l.field().name().equals("source") && l.from().kind().equals("action"))
                .map(l -> new Action(trace, l.from()))
                .toList();
    }

    /** Whether its minutes or fields name that record. */
    public boolean names(Item other) {
        return trace.out(item).stream().anyMatch(l -> l.to() == other);
    }
}
