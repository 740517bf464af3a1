package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The acceptance of a risk by its owner (6.1.3 f): who, when, until when and why.
 *
 * @param item the risk in whose row it stands, or an acceptance record of its own
 */
public record Acceptance(Trace trace, Item item) {

    /** The field that holds its last day. */
    public String untilField() {
        return isOwnRecord() ? "until" : "accepted_until";
    }

    /** The field that says why. */
    public String reasonField() {
        return isOwnRecord() ? "reason" : "acceptance_reason";
    }

    private boolean isOwnRecord() {
        return item.kind().equals("acceptance");
    }

    /** Whether anything at all is stated of one. */
    public boolean isStated() {
        return Stream.of("accepted_by", "accepted", untilField(), reasonField()).anyMatch(item::has);
    }

    /** The person who accepted, where the pack knows them. */
    public Optional<Person> by() {
        return trace.person(item, "accepted_by").map(Person::new);
    }

    public Optional<LocalDate> on() {
        return item.date("accepted");
    }

    public Optional<LocalDate> until() {
        return item.date(untilField());
    }

    public boolean isLapsed() {
        return until().filter(d -> d.isBefore(trace.auditDate())).isPresent();
    }

    /** Whether somebody accepted the risk, and it holds at the audit date. */
    public boolean isInForce() {
        return item.has("accepted_by")
                && !isLapsed()
                && on().filter(d -> d.isAfter(trace.auditDate())).isEmpty();
    }
}
