package auditpress.trace;

import auditpress.model.Item;
import java.util.stream.Stream;

/** An entry of the improvement log (10.1, 10.2). */
public record Improvement(Trace trace, Item item) {

    public static Stream<Improvement> all(Trace trace) {
        return trace.items("improvement").stream().map(i -> new Improvement(trace, i));
    }

    /** Whether it is yet to be done; an entry without a status is. */
    public boolean isOpen() {
        return !isClosed() && !isRejected();
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

    /** Whether it is open though its due date lies before the audit date. */
    public boolean isOverdue() {
        return isOpen()
                && item.date("due").filter(d -> d.isBefore(trace.auditDate())).isPresent();
    }
}
