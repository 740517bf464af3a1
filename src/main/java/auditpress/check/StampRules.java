package auditpress.check;

import static auditpress.model.Severity.NOTE;

import auditpress.model.Item;
import auditpress.trace.Person;
import auditpress.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that look for rubber stamps: signatures that cost no thought (7.5.2). */
final class StampRules {
    private static final int MANY = 10;

    static final List<Rule> RULES = List.of(
            new Rule(
                    "B2",
                    NOTE,
                    "7.5.2 c",
                    Need.SIGN_OFFS,
                    "Nobody approves most of what they approve on one day, and more than ten records on it.",
                    "So many signatures on one day look like a stack that was signed, not read.",
                    "Approve records when they change; spread their yearly reviews over the year.",
                    StampRules::onOneDay),
            new Rule(
                    "B3",
                    NOTE,
                    "7.5.2 c, A.5.3",
                    Need.SIGN_OFFS,
                    "Nobody but top management approves what they own.",
                    "An approval is a second look; the owner's own is the first one again.",
                    "Have it approved by somebody who answers for more than its owner does.",
                    StampRules::ofTheirOwn));

    private StampRules() {}

    /** A record that somebody signed in two places counts once. */
    private static Stream<Hit> onOneDay(Trace trace) {
        Map<String, Map<Item, SignOff>> byPerson = new LinkedHashMap<>();
        SignOff.all(trace)
                .forEach(s -> byPerson.computeIfAbsent(s.by(), p -> new LinkedHashMap<>())
                        .merge(s.of(), s, (a, b) -> b.day().isAfter(a.day()) ? b : a));
        return byPerson.values().stream()
                .flatMap(signed -> signed.values().stream()
                        .collect(Collectors.groupingBy(SignOff::day, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .filter(day -> day.size() > MANY && 2 * day.size() > signed.size())
                        .map(day -> onOneDay(trace, day, signed.size())));
    }

    private static Hit onOneDay(Trace trace, List<SignOff> day, int all) {
        SignOff first = day.get(0);
        String name = trace.personName(first.item(), first.field());
        String message = name + " approved or accepted " + day.size() + " of " + all + " records on one day, "
                + first.day() + ": " + Phrase.ids(day.stream().map(SignOff::of).toList()) + ".";
        return Hit.at(first.item(), first.field(), message);
    }

    /** That the owner of a risk accepts it is what 6.1.3 f asks for. */
    private static Stream<Hit> ofTheirOwn(Trace trace) {
        Map<Item, SignOff> first = new LinkedHashMap<>();
        SignOff.all(trace)
                .filter(s -> !s.of().kind().equals("risk") && !s.item().kind().equals("acceptance"))
                .filter(s -> Person.isSame(trace, s.item(), s.field(), s.of(), "owner"))
                .filter(s -> trace.person(s.item(), s.field())
                        .filter(p -> new Person(p).isTopManagement())
                        .isEmpty())
                .forEach(s -> first.putIfAbsent(s.of(), s));
        return first.values().stream()
                .map(s -> Hit.at(
                        s.item(),
                        s.field(),
                        Phrase.name(s.of()) + " was approved by its owner, "
                                + trace.personName(s.item(), s.field())
                                + "."));
    }
}
