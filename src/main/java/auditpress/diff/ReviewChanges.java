package auditpress.diff;

import auditpress.trace.Audit;
import auditpress.trace.Review;
import auditpress.trace.Trace;
import java.util.Optional;

/** What can change of a management review (9.3) and an internal audit (9.2): it is held. */
final class ReviewChanges {
    private ReviewChanges() {}

    static Difference arrival(Seen now, Trace before) {
        return now.alone(isHeld(now) ? What.HELD : What.NEW, Presence.NOW, "");
    }

    static Optional<Difference> held(Pair pair) {
        return isHeld(pair.now()) && !isHeld(pair.then())
                ? Optional.of(pair.take("date", "body").difference(What.HELD, "date"))
                : Optional.empty();
    }

    private static boolean isHeld(Seen review) {
        return Review.isHeld(review.trace(), review.item());
    }

    static Optional<Difference> audited(Pair pair) {
        return isDone(pair.now()) && !isDone(pair.then())
                ? Optional.of(pair.take("status", "date", "until", "body").difference(What.HELD, "status", "until"))
                : Optional.empty();
    }

    private static boolean isDone(Seen audit) {
        return new Audit(audit.trace(), audit.item()).isDone();
    }
}
