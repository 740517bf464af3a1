package auditpress.check;

import auditpress.model.Item;
import auditpress.trace.Acceptance;
import auditpress.trace.Person;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Rule R8: an acceptance, in the row of a risk or in a record of its own, is whole, by somebody entitled, and holds. */
final class Acceptances {
    static final Need NEED = new Need(
            "acceptances of risks, or risks to be accepted",
            t -> all(t).findAny().isPresent());

    private Acceptances() {}

    static Stream<Hit> hits(Trace trace) {
        return all(trace).flatMap(Acceptances::hits);
    }

    /** Those that are stated, and those that are owed. */
    private static Stream<Acceptance> all(Trace trace) {
        Stream<Acceptance> rows = Risk.all(trace)
                .filter(r -> !r.isClosed())
                .filter(r -> isStated(r) || (r.isToBeAccepted() && !trace.isJoined(r.item(), "acceptance")))
                .map(r -> new Acceptance(trace, r.item()));
        Stream<Acceptance> records = trace.items("acceptance").stream().map(i -> new Acceptance(trace, i));
        return Stream.concat(rows, records);
    }

    private static boolean isStated(Risk risk) {
        return new Acceptance(risk.trace(), risk.item()).isStated();
    }

    private static Stream<Hit> hits(Acceptance acceptance) {
        Item item = acceptance.item();
        return Stream.of(
                        Wanted.missing(
                                item,
                                new Wanted("accepted_by", "accepting person"),
                                new Wanted("accepted", "date of acceptance"),
                                new Wanted(acceptance.untilField(), "end of acceptance"),
                                new Wanted(acceptance.reasonField(), "reason for acceptance")),
                        by(acceptance),
                        lapsed(acceptance),
                        Dates.readable(item, "accepted", "date of acceptance"),
                        Dates.readable(item, acceptance.untilField(), "end of acceptance"),
                        Dates.done(
                                item, "accepted", "accepted", acceptance.trace().auditDate()))
                .flatMap(s -> s);
    }

    private static Stream<Hit> by(Acceptance acceptance) {
        Item item = acceptance.item();
        Trace trace = acceptance.trace();
        List<Item> accepted = item.kind().equals("risk") ? List.of(item) : trace.out(item, "of");
        List<Risk> risks = accepted.stream()
                .filter(i -> i.kind().equals("risk"))
                .map(i -> new Risk(trace, i))
                .toList();
        if (!risks.isEmpty()) {
            return acceptance.by().stream()
                    .flatMap(p -> risks.stream().flatMap(r -> Entitled.to(r).fault(p, item, "accepted_by").stream()));
        }
        return acceptance.by().filter(p -> !p.mayAcceptRisk()).stream()
                .map(p -> Hit.at(
                        item,
                        "accepted_by",
                        Phrase.name(item) + " was accepted by " + p.item().title() + ", who may not accept risk.",
                        "Have it accepted by " + entitled(acceptance.trace()) + "."));
    }

    private static String entitled(Trace trace) {
        List<String> names = trace.items("person").stream()
                .map(Person::new)
                .filter(p -> p.mayAcceptRisk() && p.isCurrent(trace.auditDate()))
                .map(Person::item)
                .limit(4)
                .map(Item::title)
                .toList();
        return names.isEmpty() ? "a person with 'can_accept_risk: yes'" : String.join(" or ", names);
    }

    private static Stream<Hit> lapsed(Acceptance acceptance) {
        Item item = acceptance.item();
        boolean own = item.kind().equals("acceptance");
        if (own && isPast(acceptance)) {
            return Stream.empty();
        }
        String what = own ? Phrase.name(item) : "The acceptance of " + Phrase.inline(item);
        return acceptance.until().filter(d -> acceptance.isLapsed()).stream()
                .map(d -> Hit.at(
                        item,
                        acceptance.untilField(),
                        what + " ran out on " + d + ".",
                        "Renew it until " + acceptance.trace().auditDate() + " or later, or treat the risk."));
    }

    /** Whether the record is history: all that it accepts is closed, or was accepted anew. */
    private static boolean isPast(Acceptance acceptance) {
        Trace trace = acceptance.trace();
        List<Item> accepted = trace.out(acceptance.item(), "of");
        return !accepted.isEmpty() && accepted.stream().allMatch(i -> isClosed(trace, i) || isInForce(trace, i));
    }

    private static boolean isClosed(Trace trace, Item item) {
        return item.kind().equals("risk") && new Risk(trace, item).isClosed();
    }

    private static boolean isInForce(Trace trace, Item item) {
        return Stream.concat(Stream.of(item), trace.joined(item, "acceptance").stream())
                .anyMatch(i -> new Acceptance(trace, i).isInForce());
    }
}
