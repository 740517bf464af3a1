package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the assessment of risks (6.1.2, 8.2). */
final class RiskRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "R1",
                    ERROR,
                    "6.1.2 c",
                    Need.RISKS,
                    "Every open risk is owned by a named person who is in service at the audit date.",
                    "A risk that belongs to a team, or to somebody who has left, belongs to nobody; its treatment and"
                            + " acceptance cannot have been approved.",
                    "Name in 'owner' one person of the people register.",
                    Owners.RISKS::hits),
            new Rule(
                    "R2",
                    ERROR,
                    "6.1.2 d",
                    Need.RISKS,
                    "Every score of a risk, likelihood and impact as a rule, is a step of its declared scale.",
                    "A score that the method does not know makes the results neither consistent nor comparable.",
                    "Give each score a step of its scale, and residual scores all or none.",
                    Scores::hits),
            new Rule(
                    "R3",
                    ERROR,
                    "6.1.2 d",
                    StatedLevels.NEED,
                    "A stated risk level, as a number or a band, is the one that the method computes from the scores.",
                    "Two levels for one risk mean that at least one of them was not produced by the method.",
                    "Correct the score, or leave the stated level out; it is computed anyway.",
                    StatedLevels::hits),
            new Rule(
                    "R4",
                    ERROR,
                    "6.1.3 a",
                    Need.RISKS,
                    "Every risk has one of the four treatment options chosen.",
                    "Without a choice there is no treatment to approve and none to follow.",
                    "Write modify, avoid, share or accept in 'treatment'.",
                    RiskRules::treatment),
            new Rule(
                    "R10",
                    WARNING,
                    "8.2",
                    Need.RISKS,
                    "Every open risk has a next review that is not past.",
                    "Risks are assessed again at planned intervals; a date that has passed shows that the plan is not"
                            + " followed.",
                    "Review the risk, and write the date of the next review in 'next_review'.",
                    RiskRules::reviews),
            new Rule(
                    "R11",
                    WARNING,
                    "6.1.2 c",
                    Need.RISKS,
                    "Every open risk names the assets it concerns, the threat and the vulnerability.",
                    "An auditor starts from what could happen to what and why; with a part missing the score cannot be"
                            + " followed.",
                    "Fill 'assets', 'threat' and 'vulnerability'.",
                    RiskRules::parts));

    private RiskRules() {}

    private static Stream<Hit> treatment(Trace trace) {
        return trace.items("risk").stream()
                .filter(i -> !i.has("treatment"))
                .map(i -> Hit.at(i, "", Phrase.name(i) + " has no treatment option."));
    }

    private static Stream<Hit> reviews(Trace trace) {
        return open(trace).flatMap(i -> Dates.comingUp(i, "next_review", "next review", trace.auditDate()));
    }

    private static Stream<Hit> parts(Trace trace) {
        List<Item> open = open(trace).toList();
        List<Wanted> wanted = List.of(
                new Wanted("assets", "asset"),
                new Wanted("threat", "threat"),
                new Wanted("vulnerability", "vulnerability"));
        List<Wanted> unknown = open.size() < 2
                ? List.of()
                : wanted.stream()
                        .filter(w -> open.stream().noneMatch(i -> i.has(w.field())))
                        .toList();
        Wanted[] kept = wanted.stream().filter(w -> !unknown.contains(w)).toArray(Wanted[]::new);
        return Stream.concat(
                unknown.stream().map(w -> neverStated(open, w)), open.stream().flatMap(i -> Wanted.missing(i, kept)));
    }

    /** A column that nobody fills is one thing to decide on, not one fault a row. */
    private static Hit neverStated(List<Item> risks, Wanted wanted) {
        return Hit.at(
                        Origin.of(risks.get(0).origin().file()),
                        "None of the " + risks.size() + " open risks names its " + wanted.words() + ".",
                        "Fill '" + wanted.field() + "' if your method works with it.")
                .asNote();
    }

    private static Stream<Item> open(Trace trace) {
        return Risk.all(trace).filter(r -> !r.isClosed()).map(Risk::item);
    }
}
