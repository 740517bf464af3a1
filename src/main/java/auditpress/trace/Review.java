package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A management review (9.3). */
public record Review(Trace trace, Item item, LocalDate date) {

    /** What the status of one says whose minutes nobody has agreed on. */
    private static final Set<String> BEFORE = Set.of("draft", "planned");

    /** Those held by the audit date, in order of their dates; planned ones, drafts and ones without a date are left out. */
    public static List<Review> held(Trace trace) {
        return trace.items("review").stream()
                .filter(i -> isHeld(trace, i))
                .flatMap(i -> i.date("date").map(d -> new Review(trace, i, d)).stream())
                .sorted(Comparator.comparing(Review::date))
                .toList();
    }

    /** Whether that review was held by the audit date; one whose status is 'draft' or 'planned' was not. */
    public static boolean isHeld(Trace trace, Item review) {
        return review.date("date").filter(d -> !d.isAfter(trace.auditDate())).isPresent()
                && !BEFORE.contains(review.text("status").strip().toLowerCase(Locale.ROOT));
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
