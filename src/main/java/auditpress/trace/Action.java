package auditpress.trace;

import auditpress.model.Item;
import java.util.stream.Stream;

/** What a review or a treatment plan asked somebody to do (9.3.3). */
public record Action(Trace trace, Item item) {

    public static Stream<Action> all(Trace trace) {
        return trace.items("action").stream().map(i -> new Action(trace, i));
    }

    public boolean isOpen() {
        return !Settled.is(trace, item);
    }

    public boolean isDropped() {
        return item.is("status", "dropped");
    }

    public boolean isFromReview() {
        return trace.out(item, "source").stream().anyMatch(i -> i.kind().equals("review"));
    }
}
