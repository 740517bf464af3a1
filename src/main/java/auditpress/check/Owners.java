package auditpress.check;

import auditpress.model.Item;
import auditpress.model.OwnerWords;
import auditpress.trace.Action;
import auditpress.trace.Control;
import auditpress.trace.Dangling;
import auditpress.trace.Improvement;
import auditpress.trace.Person;
import auditpress.trace.PlannedChange;
import auditpress.trace.Risk;
import auditpress.trace.Settled;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The one judgement on owners (5.3): named, known, a person, in service.
 *
 * @param rule that asks it of its own records
 * @param kind of those records
 * @param asksOf which of them; a closed risk may have had an owner who has left
 */
record Owners(String rule, String kind, BiPredicate<Trace, Item> asksOf) {
    static final Owners RISKS = new Owners("R1", "risk", (t, i) -> !new Risk(t, i).isClosed());
    static final Owners CONTROLS = new Owners("C9", "control", (t, i) -> new Control(t, i).isApplicable());
    static final Owners IMPROVEMENTS = new Owners("I1", "improvement", (t, i) -> !new Improvement(t, i).isRejected());
    static final Owners ACTIONS =
            new Owners("M3", "action", (t, i) -> new Action(t, i).isFromReview() && !new Action(t, i).isDropped());
    static final Owners OPPORTUNITIES = new Owners("P1", "opportunity", (t, i) -> !Settled.is(t, i));
    static final Owners OBJECTIVES = new Owners("O1", "objective", (t, i) -> true);
    static final Owners CHANGES = new Owners("X4", "change", (t, i) -> !new PlannedChange(t, i).isDropped());
    private static final List<Owners> ALL =
            List.of(RISKS, CONTROLS, IMPROVEMENTS, ACTIONS, OPPORTUNITIES, OBJECTIVES, CHANGES);

    /** Whether this reference is an owner that leads nowhere and that one of these rules reports. */
    static boolean report(Trace trace, Dangling dangling) {
        return ALL.stream()
                .anyMatch(o -> o.rule.equals(dangling.field().checkedBy())
                        && o.kind.equals(dangling.from().kind())
                        && o.asksOf.test(trace, dangling.from()));
    }

    Stream<Hit> hits(Trace trace) {
        return trace.items(kind).stream().filter(i -> asksOf.test(trace, i)).flatMap(i -> fault(trace, i).stream());
    }

    /** Whether the person that the field names, if the pack knows them, is in service at the audit date. */
    static Stream<Hit> inService(Trace trace, Item item, String field) {
        return trace
                .person(item, field)
                .filter(p -> !new Person(p).isCurrent(trace.auditDate()))
                .map(p -> Hit.at(
                        item,
                        field,
                        Phrase.name(item) + " rests on " + p.title() + ", who is not in service at the audit date "
                                + trace.auditDate() + ".",
                        "Have somebody else answer for it."))
                .stream();
    }

    private static Optional<Hit> fault(Trace trace, Item item) {
        if (!item.has("owner")) {
            return Optional.of(
                    Hit.at(item, "owner", Phrase.name(item) + " has no owner.", "Name one person in 'owner'."));
        }
        String owner = item.text("owner");
        if (Placeholders.isOne(owner)) {
            return Optional.of(Hit.at(
                    item,
                    "owner",
                    Phrase.name(item) + " has no owner yet; " + Phrase.quoted(owner) + " holds the place.",
                    "Name one person in 'owner'."));
        }
        Optional<Item> person = trace.person(item, "owner");
        return person.isPresent() ? notInService(trace, item, person.get()) : nobody(trace, item);
    }

    /** A pack without people can still not have a team for an owner. */
    private static Optional<Hit> nobody(Trace trace, Item item) {
        String owner = item.text("owner");
        String start = "The owner of " + Phrase.inline(item) + ", " + Phrase.quoted(owner) + ", ";
        if (OwnerWords.isTeam(owner)) {
            return Optional.of(Hit.at(
                    item,
                    "owner",
                    start + "is a team or function, not a person.",
                    "Name the one person who answers for it."));
        }
        return trace.dangling(item, "owner")
                .map(d -> Hit.at(item, "owner", start + "is not among the people.", d.hint()));
    }

    private static Optional<Hit> notInService(Trace trace, Item item, Item named) {
        LocalDate day = dayOfDuty(trace, item);
        Person person = new Person(named);
        if (person.isCurrent(day)) {
            return Optional.empty();
        }
        boolean left = named.date("until").filter(d -> d.isBefore(day)).isPresent();
        String when = left ? "left on " + named.text("until") : "begins only on " + named.text("from");
        return Optional.of(Hit.at(
                item,
                "owner",
                "The owner of " + Phrase.inline(item) + ", " + named.title() + ", " + when + ".",
                "Name somebody who is in service on " + day + "."));
    }

    /** What is done was owned when it was done; all else is owned on the audit date. */
    private static LocalDate dayOfDuty(Trace trace, Item item) {
        return Stream.of("closed", "done")
                .flatMap(f -> item.date(f).stream())
                .findFirst()
                .orElse(trace.auditDate());
    }
}
