package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;

/** A named person with a time of service. */
public record Person(Item item) {

    /** Whether the person is there on that day. */
    public boolean isCurrent(LocalDate day) {
        return item.date("from").map(d -> !d.isAfter(day)).orElse(true)
                && item.date("until").map(d -> !d.isBefore(day)).orElse(true);
    }

    public boolean mayAcceptRisk() {
        return item.is("can_accept_risk", "yes");
    }
}
