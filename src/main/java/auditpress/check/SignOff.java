package auditpress.check;

import auditpress.model.Item;
import auditpress.trace.Person;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * That somebody put their name to something: the approval of a document, an entry of the register of approvals, or the
 * acceptance of a risk.
 *
 * @param item where it is written, in that field
 * @param of what was signed
 * @param by who signed, so that two spellings of one person are the same
 */
record SignOff(Item item, String field, Item of, String by, LocalDate day) {

    /** Those that say who and when, each place where one is written. */
    static Stream<SignOff> all(Trace trace) {
        return Stream.of(
                        own(trace, "document", "approver", "approved"),
                        own(trace, "risk", "accepted_by", "accepted"),
                        registered(trace, "approval", "record", "approver", "date"),
                        registered(trace, "acceptance", "of", "accepted_by", "accepted"))
                .flatMap(s -> s);
    }

    private static Stream<SignOff> own(Trace trace, String kind, String by, String day) {
        return trace.items(kind).stream().flatMap(i -> of(trace, i, i, by, day));
    }

    private static Stream<SignOff> registered(Trace trace, String kind, String of, String by, String day) {
        return trace.items(kind).stream()
                .flatMap(i -> trace.out(i, of).stream().flatMap(signed -> of(trace, i, signed, by, day)));
    }

    private static Stream<SignOff> of(Trace trace, Item item, Item signed, String by, String day) {
        return item.has(by)
                ? item.date(day).stream().map(d -> new SignOff(item, by, signed, Person.key(trace, item, by), d))
                : Stream.empty();
    }
}
