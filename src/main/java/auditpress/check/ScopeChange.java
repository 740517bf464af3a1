package auditpress.check;

import auditpress.model.Item;
import auditpress.trace.Control;
import auditpress.trace.Evidence;
import auditpress.trace.PlannedChange;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rule E6: controls that are proved only by evidence from before the last change of the scope. One finding for the change,
 * since one round of collecting mends all of it.
 */
final class ScopeChange {
    static final Need NEED = new Need("a change of the scope that was made", t -> last(t).isPresent());

    private ScopeChange() {}

    static Stream<Hit> hits(Trace trace) {
        return last(trace).stream().flatMap(change -> {
            LocalDate day = change.done().orElseThrow();
            List<Item> stale = concerned(trace, change)
                    .filter(c -> isStale(c, day))
                    .map(Control::item)
                    .toList();
            return stale.isEmpty() ? Stream.empty() : Stream.of(hit(change.item(), day, stale));
        });
    }

    private static Hit hit(Item change, LocalDate day, List<Item> stale) {
        return Hit.at(
                change,
                "done",
                Phrase.name(change) + " changed the scope on " + day + "; all evidence for " + Phrase.ids(stale)
                        + " was collected before.");
    }

    private static Optional<PlannedChange> last(Trace trace) {
        return PlannedChange.all(trace)
                .filter(c -> c.isOfScope()
                        && c.done().filter(d -> !d.isAfter(trace.auditDate())).isPresent())
                .max(Comparator.comparing(c -> c.done().orElseThrow()));
    }

    /** The controls that the change names; a change that names none concerns all that are implemented. */
    private static Stream<Control> concerned(Trace trace, PlannedChange change) {
        List<Item> named = trace.joined(change.item(), "control");
        return named.isEmpty()
                ? Control.all(trace).filter(Control::isImplemented)
                : named.stream().map(c -> new Control(trace, c)).filter(Control::isApplicable);
    }

    /** Evidence without a date of collection is left to rule E4. */
    private static boolean isStale(Control control, LocalDate day) {
        List<Evidence> evidence = control.evidence();
        return !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(
                                e -> e.collected().filter(d -> d.isBefore(day)).isPresent());
    }
}
