package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry of the improvement log (10.1, 10.2). */
public record Improvement(Trace trace, Item item) {

    public static Stream<Improvement> all(Trace trace) {
        return trace.items("improvement").stream().map(i -> new Improvement(trace, i));
    }

    /** Whether it is yet to be done; an entry without a status is. */
    public boolean isOpen() {
        return !Settled.is(trace, item);
    }

    public boolean isRejected() {
        return item.is("status", "rejected");
    }

    /** Whether it is said to be done, verified or not. */
    public boolean isClosed() {
        return !isRejected() && (item.is("status", "done") || item.is("status", "verified") || item.has("closed"));
    }

    public boolean isCorrective() {
        return item.is("type", "corrective action");
    }

    /** Whether it is done and somebody found that it worked. */
    public boolean isVerified() {
        return isClosed() && item.has("verified_by") && item.has("verified") && item.has("verification");
    }

    /** The day from which it counts as done. */
    public Optional<LocalDate> doneOn() {
        return isClosed() ? item.date("closed").or(() -> item.date("verified")) : Optional.empty();
    }

    /** Whether it is a corrective action that does not say why the thing could happen (rule I5). */
    public boolean lacksCause() {
        return isCorrective() && !isRejected() && !item.has("root_cause");
    }

    /** Whether its owner said that it worked (rule I8). */
    public boolean isVerifiedByOwner() {
        return !isRejected() && Person.isSame(trace, item, "owner", item, "verified_by");
    }

    /** Open risks it was to lower whose residual level is the inherent one, and which nobody has looked at since it was verified. */
    public List<Item> risksLeftAsTheyWere() {
        Optional<LocalDate> verified = item.date("verified");
        return trace.joined(item, "risk").stream()
                .filter(r -> verified.isPresent() && new Risk(trace, r).isUnmovedSince(verified.get()))
                .toList();
    }

    public boolean isFromStaff() {
        return item.is("source", "staff suggestion");
    }

    /** Whether it was raised in the twelve months up to the audit date. */
    public boolean isRecent() {
        LocalDate today = trace.auditDate();
        return item.date("raised")
                .filter(d -> d.isAfter(today.minusMonths(12)) && !d.isAfter(today))
                .isPresent();
    }

    /** Whether it is open though its due date lies before the audit date. */
    public boolean isOverdue() {
        return Settled.isOverdue(trace, item, "due");
    }
}
