package auditpress.trace;

import auditpress.model.Item;
import auditpress.model.Withheld;
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

    public boolean isTopManagement() {
        return item.is("top_management", "yes");
    }

    /** Who that field names, so that two spellings of one person are the same: the person's id, or else the text. */
    public static String key(Trace trace, Item item, String field) {
        return trace.person(item, field)
                .map(Item::id)
                .orElse(Trace.key(item.text(field).strip()));
    }

    /** Whether these two fields name one person. */
    public static boolean isSame(Trace trace, Item one, String field, Item other, String otherField) {
        boolean named = one.has(field) && other.has(otherField) && !one.is(field, Withheld.MARK);
        return named && key(trace, one, field).equals(key(trace, other, otherField));
    }
}
