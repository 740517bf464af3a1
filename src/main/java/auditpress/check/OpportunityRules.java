package auditpress.check;

import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Settled;
import auditpress.trace.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about opportunities (6.1.1). */
final class OpportunityRules {
    /** Words that fit every organisation. */
    private static final Set<String> VAGUE = Arrays.stream(
                    ("increase improve improvement improved enhance enhancement raise strengthen better more higher greater"
                                    + " good best further promote ensure foster support continuous continual general overall"
                                    + " awareness security information cyber cybersecurity safety quality culture efficiency"
                                    + " effectiveness processes process maturity posture level protection compliance resilience"
                                    + " performance management system isms organisation organization company staff employee"
                                    + " people user team stakeholder training train trained communication reduce reduced"
                                    + " lower risk threat measure practice implement use satisfaction transparency")
                            .split(" "))
            .map(w -> Wording.of(w).words().get(0))
            .collect(Collectors.toUnmodifiableSet());

    static final List<Rule> RULES = List.of(
            new Rule(
                    "P1",
                    WARNING,
                    "6.1.1",
                    Need.OPPORTUNITIES,
                    "Every open opportunity has an owner, an action, a due date and a sign of success.",
                    "An opportunity without these is a wish; the standard asks for planned actions and for their effect.",
                    "Fill 'owner', 'action', 'due' and 'signal'.",
                    OpportunityRules::unplanned),
            new Rule(
                    "P2",
                    WARNING,
                    "6.1.1",
                    Need.OPPORTUNITIES,
                    "Every open opportunity says what will be different, in words that fit this organisation.",
                    "\"Increase awareness\" can neither be done nor be missed, and stands in every register.",
                    "Name the thing that changes, and a number or event by which it will be seen.",
                    OpportunityRules::vague),
            new Rule(
                    "P3",
                    WARNING,
                    "6.1.1 e",
                    new Need(
                            "opportunities that were realised or dropped",
                            t -> t.items("opportunity").stream().anyMatch(i -> Settled.is(t, i))),
                    "Every opportunity that was realised or dropped says what came of it.",
                    "The standard asks for an evaluation of the actions; a status alone is none.",
                    "Write in 'outcome' what was gained, or why it was dropped.",
                    OpportunityRules::withoutOutcome));

    private OpportunityRules() {}

    private static Stream<Hit> unplanned(Trace trace) {
        Stream<Hit> missing = trace.items("opportunity").stream()
                .filter(i -> !Settled.is(trace, i))
                .flatMap(i -> Wanted.missing(
                        i,
                        new Wanted("action", "action"),
                        new Wanted("due", "due date"),
                        new Wanted("signal", "sign of success")));
        return Stream.concat(missing, Owners.OPPORTUNITIES.hits(trace));
    }

    private static Stream<Hit> vague(Trace trace) {
        return trace.items("opportunity").stream()
                .filter(i -> !Settled.is(trace, i))
                .filter(i -> Stream.of("title", "action", "signal").allMatch(f -> isVague(i.text(f))))
                .map(i -> Hit.at(
                        i,
                        "title",
                        Phrase.name(i) + ", " + Phrase.quoted(i.title())
                                + ", names nothing in its title, action and sign of success that could be seen to"
                                + " happen."));
    }

    /** Whether no number and no word stands there but those that fit everywhere; an empty text says no more. */
    private static boolean isVague(String text) {
        return VAGUE.containsAll(Wording.of(text).meaning());
    }

    private static Stream<Hit> withoutOutcome(Trace trace) {
        return trace.items("opportunity").stream()
                .filter(i -> Settled.is(trace, i) && !i.has("outcome"))
                .map(OpportunityRules::withoutOutcome);
    }

    private static Hit withoutOutcome(Item item) {
        boolean realised = !item.is("status", "dropped");
        return Hit.at(
                item,
                "status",
                Phrase.name(item) + (realised ? " was realised, but its outcome" : " was dropped, but the reason")
                        + " is not stated.");
    }
}
