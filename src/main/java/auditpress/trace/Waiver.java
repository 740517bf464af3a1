package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody answers for a rule's finding on a record until a day. */
public record Waiver(Trace trace, Item item) {

    public static Stream<Waiver> all(Trace trace) {
        return trace.items("waiver").stream().map(i -> new Waiver(trace, i));
    }

    /** As in the rulebook, whatever the case it was written in. */
    public String rule() {
        return item.text("rule").toUpperCase(java.util.Locale.ROOT);
    }

    /** The id of the record that it is about; empty when it is about findings that name none. */
    public String record() {
        return trace.out(item, "record").stream().findFirst().map(Item::id).orElse(item.text("record"));
    }

    public Optional<LocalDate> until() {
        return item.date("until");
    }

    /** Whether somebody answers for it, and says why and until when. */
    public boolean isComplete() {
        return item.has("approver") && item.has("reason") && until().isPresent();
    }

    public boolean isLapsed() {
        return until().filter(d -> d.isBefore(trace.auditDate())).isPresent();
    }
}
