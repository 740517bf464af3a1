package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A change to the management system, planned before it is made (6.3). */
public record PlannedChange(Trace trace, Item item) {

    public static Stream<PlannedChange> all(Trace trace) {
        return trace.items("change").stream().map(i -> new PlannedChange(trace, i));
    }

    public boolean isDropped() {
        return item.is("status", "dropped");
    }

    public boolean isDone() {
        return !isDropped() && (item.is("status", "done") || item.has("done"));
    }

    /** The day on which it was made, where it was. */
    public Optional<LocalDate> done() {
        return isDone() ? item.date("done") : Optional.empty();
    }

    public boolean isOfScope() {
        return item.is("scope", "yes");
    }
}
