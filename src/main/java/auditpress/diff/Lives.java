package auditpress.diff;

import auditpress.trace.Settled;
import java.util.Optional;
import java.util.stream.Stream;

/** Records that are open until they end. */
enum Lives {
    FINDING("closed"),
    IMPROVEMENT("closed", "rejection_reason"),
    INCIDENT("closed"),
    ACTION("done"),
    OPPORTUNITY("realised", "outcome"),
    CHANGE("done");

    private final String[] fields;

    /** @param fields that say, beside the status, when and why it ended */
    Lives(String... fields) {
        this.fields = Stream.concat(Stream.of("status"), Stream.of(fields)).toArray(String[]::new);
    }

    boolean isOpen(Seen seen) {
        return !Settled.is(seen.trace(), seen.item());
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

    private static boolean isOverdue(Seen seen) {
        return Settled.isOverdue(seen.trace(), seen.item(), "due");
    }
}
