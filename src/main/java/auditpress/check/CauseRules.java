package auditpress.check;

import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Improvement;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about the causes of nonconformities, and whether they are gone (10.2 b, d). */
final class CauseRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "I6",
                    WARNING,
                    "10.2 b",
                    Need.filled("improvement", "root_cause", "root causes"),
                    "No root cause only repeats what was found.",
                    "\"The review was late because it was not done in time\" explains nothing, so nothing keeps it from"
                            + " coming back.",
                    "Ask why until the answer is something that can be changed, and write that in 'root_cause'.",
                    CauseRules::repeated),
            new Rule(
                    "I10",
                    WARNING,
                    "10.2 d, g",
                    Need.filled("improvement", "closed", "improvements that were closed"),
                    "No cause comes back after its corrective action was closed.",
                    "A second action for one cause shows that the first was closed without having worked.",
                    "Say in 'root_cause' why the earlier action did not hold; name the earlier entry where its cause was"
                            + " another.",
                    trace -> new Comebacks(trace).hits()),
            new Rule(
                    "I11",
                    WARNING,
                    "8.2, 10.2 d",
                    Need.RISKS.and(Need.filled("improvement", "verified", "improvements that were verified")),
                    "A risk that a verified improvement was to lower is looked at again.",
                    "Either the improvement did not work or the risk assessment was not kept up; both are asked.",
                    "Rate the risk anew; where its level stays, say so by the date in 'reviewed'.",
                    CauseRules::unmoved));

    private CauseRules() {}

    private static Stream<Hit> repeated(Trace trace) {
        return Improvement.all(trace)
                .filter(i -> !i.isRejected() && i.item().has("root_cause"))
                .flatMap(i -> repeated(trace, i.item()).stream());
    }

    /** The first text that the cause repeats: all of its words stand in a title, or it is a description word for word. */
    private static Optional<Hit> repeated(Trace trace, Item improvement) {
        Wording cause = Wording.of(improvement.text("root_cause"));
        Stream<Item> found = Stream.of("finding", "incident").flatMap(k -> trace.joined(improvement, k).stream());
        return Stream.concat(Stream.of(improvement), found)
                .flatMap(i -> repeated(cause, i).stream())
                .findFirst()
                .map(what -> Hit.at(
                        improvement,
                        "root_cause",
                        "The root cause of " + Phrase.inline(improvement) + " only repeats " + what + "."));
    }

    private static Optional<String> repeated(Wording cause, Item said) {
        String of = " of " + Phrase.inline(said);
        if (cause.saysNoMoreThan(Wording.of(said.title()))) {
            return Optional.of("the title" + of);
        }
        return cause.isSameAs(Wording.of(said.text("description")))
                ? Optional.of("the description" + of)
                : Optional.empty();
    }

    private static Stream<Hit> unmoved(Trace trace) {
        return Improvement.all(trace).filter(Improvement::isVerified).flatMap(i -> {
            List<Item> unmoved = i.risksLeftAsTheyWere();
            String rated = unmoved.size() == 1
                    ? ", which it was to lower, has kept its inherent level and was not reviewed since."
                    : ", which it was to lower, have kept their inherent levels and were not reviewed since.";
            return unmoved.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Hit.at(
                            i.item(),
                            "verified",
                            Phrase.name(i.item()) + " was verified on "
                                    + i.item().text("verified") + ", but "
                                    + (unmoved.size() == 1 ? "risk " : "risks ") + Phrase.ids(unmoved) + rated));
        });
    }
}
