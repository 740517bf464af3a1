package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.NaturalOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was due and is not settled, and what falls due: the one source for the dashboard, the verb {@code due} and the
 * calendar. Registers declare which dates are deadlines and which values settle a record.
 */
public final class Deadlines {
    private static final Comparator<Deadline> ORDER =
            Comparator.comparing(Deadline::day).thenComparing(d -> d.item().id(), NaturalOrder.IDS);

    private Deadlines() {}

    /** Those up to and including that day, the overdue ones among them, in order of day and id. */
    public static List<Deadline> until(Trace trace, LocalDate last) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Item item : trace.items()) {
            List<Deadline> own = of(trace, item, last);
            if (!own.isEmpty() && isAwaited(trace, item)) {
                deadlines.addAll(own);
            }
        }
        deadlines.sort(ORDER);
        return deadlines;
    }

    /** Whether what falls due of the item on the day that the field holds is overdue. */
    public static boolean isOverdue(Trace trace, Item item, Field field) {
        return item.date(field.name())
                        .filter(d -> d.isBefore(trace.auditDate()))
                        .isPresent()
                && isAwaited(trace, item);
    }

    private static boolean isAwaited(Trace trace, Item item) {
        return !Settled.is(trace, item) && !isSuperseded(trace, item);
    }

    private static List<Deadline> of(Trace trace, Item item, LocalDate last) {
        List<Deadline> deadlines = new ArrayList<>(0);
        for (Field field : item.register().fields()) {
            if (!field.deadline().isEmpty()) {
                item.date(field.name())
                        .filter(d -> !d.isAfter(last))
                        .ifPresent(d -> deadlines.add(new Deadline(trace, d, item, field)));
            }
        }
        return deadlines;
    }

    private static boolean isSuperseded(Trace trace, Item item) {
        return switch (item.kind()) {
            case "review" -> isFollowed(trace, item);
            case "acceptance" -> isMoot(trace, item);
            case "audit" -> isBegun(new Audit(trace, item));
            default -> false;
        };
    }

    /** An audit falls due on its first day, and is late only once its last one has passed. */
    private static boolean isBegun(Audit audit) {
        return audit.isDone() || audit.isUnderWay();
    }

    /** A management review's next date counts only until a later review is held. */
    private static boolean isFollowed(Trace trace, Item review) {
        return review.date("date")
                .filter(d -> Review.held(trace).stream().anyMatch(r -> r.date().isAfter(d)))
                .isPresent();
    }

    /** An acceptance counts no more when all that it accepts is settled or accepted for longer by another one. */
    private static boolean isMoot(Trace trace, Item acceptance) {
        List<Item> accepted = trace.out(acceptance, "of");
        return !accepted.isEmpty()
                && accepted.stream().allMatch(a -> Settled.is(trace, a) || isRenewed(trace, a, acceptance));
    }

    private static boolean isRenewed(Trace trace, Item accepted, Item acceptance) {
        String until = acceptance.text("until");
        return trace.joined(accepted, "acceptance").stream()
                .anyMatch(a -> a.date("until").isPresent() && a.text("until").compareTo(until) > 0);
    }
}
