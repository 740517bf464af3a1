package auditpress.diff;

import auditpress.model.Item;
import auditpress.trace.Action;
import auditpress.trace.AuditFinding;
import auditpress.trace.Improvement;
import auditpress.trace.Incident;
import auditpress.trace.Opportunity;
import auditpress.trace.PlannedChange;
import auditpress.trace.Trace;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Records that are open until they end. */
enum Lives {
    FINDING((trace, item) -> new AuditFinding(trace, item).isOpen(), "status", "closed"),
    IMPROVEMENT((trace, item) -> new Improvement(trace, item).isOpen(), "status", "closed", "rejection_reason"),
    INCIDENT((trace, item) -> !new Incident(trace, item).isClosed(), "status", "closed"),
    ACTION((trace, item) -> new Action(trace, item).isOpen(), "status", "done"),
    OPPORTUNITY((trace, item) -> new Opportunity(item).isOpen(), "status", "realised", "outcome"),
    CHANGE(
            (trace, item) -> {
                PlannedChange change = new PlannedChange(trace, item);
                return !change.isDone() && !change.isDropped();
            },
            "status",
            "done");

    private final BiPredicate<Trace, Item> open;
    private final String[] fields;

    /** @param fields that say how and when it ended */
    Lives(BiPredicate<Trace, Item> open, String... fields) {
        this.open = open;
        this.fields = fields.clone();
    }

    boolean isOpen(Seen seen) {
        return open.test(seen.trace(), seen.item());
    }

    /** Whether it ended, and how, or is open again. */
    Optional<Difference> ended(Pair pair) {
        boolean was = isOpen(pair.then());
        if (was == isOpen(pair.now())) {
            return Optional.empty();
        }
        return Optional.of(pair.take(fields).difference(was ? end(pair.now()) : What.REOPENED, fields));
    }

    private static What end(Seen now) {
        return switch (now.text("status")) {
            case "dropped", "rejected" -> What.DROPPED;
            case "realised" -> What.REALISED;
            default -> What.CLOSED;
        };
    }

    /** Whether its due date has passed between the two audit dates, and it is still open. */
    Optional<Difference> overdue(Pair pair) {
        if (!isOverdue(pair.now()) || isOverdue(pair.then())) {
            return Optional.empty();
        }
        return Optional.of(pair.take("due").difference(What.OVERDUE, "due"));
    }

    private boolean isOverdue(Seen seen) {
        return isOpen(seen)
                && seen.date("due")
                        .filter(d -> d.isBefore(seen.trace().auditDate()))
                        .isPresent();
    }
}
