package auditpress.diff;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.Optional;

/** A record as one side of the comparison sees it. */
record Seen(Trace trace, Item item) {

    String text(String field) {
        return item.text(field);
    }

    /** The field's value for people, or empty. */
    String words(String field) {
        return item.has(field) ? Shown.of(trace, item, field) : "";
    }

    Optional<LocalDate> date(String field) {
        return item.date(field);
    }

    boolean is(String field, String value) {
        return item.is(field, value);
    }

    String title() {
        return Shown.title(trace, item);
    }

    /** A difference of a record that stands on this side alone. */
    Difference alone(What what, Presence presence, String note) {
        String brief = Brief.of(this);
        boolean gone = presence == Presence.BEFORE;
        return new Difference(
                what, presence, item.kind(), item.id(), title(), gone ? brief : "", gone ? "" : brief, note);
    }
}
