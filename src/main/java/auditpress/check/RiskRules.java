package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
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
                    "Likelihood and impact of every risk are steps of the declared scales.",
                    "A score that the method does not know makes the results neither consistent nor comparable.",
                    "Give each score a step of its scale, and residual scores both or neither.",
                    RiskRules::scores),
            new Rule(
                    "R3",
                    ERROR,
                    "6.1.2 d",
                    Need.RISKS,
                    "A stated risk level is the one that the method computes from likelihood and impact.",
                    "Two levels for one risk mean that at least one of them was not produced by the method.",
                    "Correct the score, or leave the stated level out; it is computed anyway.",
                    RiskRules::levels),
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

    private static Stream<Hit> scores(Trace trace) {
        return Risk.all(trace)
                .map(Risk::item)
                .flatMap(i -> Stream.of(
                                score(trace, i, "likelihood", "", true),
                                score(trace, i, "impact", "", true),
                                score(trace, i, "likelihood", "residual_", i.has("residual_impact")),
                                score(trace, i, "impact", "residual_", i.has("residual_likelihood")))
                        .flatMap(s -> s));
    }

    private static Stream<Hit> score(Trace trace, Item risk, String name, String stage, boolean required) {
        Scale scale = trace.method().scale(name);
        String words = stage.replace('_', ' ') + name;
        if (!risk.has(stage + name)) {
            String other = stage.isEmpty() ? "" : ", though the other residual score is there";
            return required
                    ? Stream.of(
                            Hit.at(risk, "", Phrase.name(risk) + " has no " + words + other + ".", Phrase.steps(scale)))
                    : Stream.empty();
        }
        String text = risk.text(stage + name);
        if (scale.step(text).isPresent()) {
            return Stream.empty();
        }
        String message = "The " + words + " " + Phrase.quoted(text) + " of " + Phrase.inline(risk)
                + " is not on the scale " + scale.range() + ".";
        return Stream.of(Hit.at(risk, stage + name, message, Phrase.steps(scale)));
    }

    private static Stream<Hit> levels(Trace trace) {
        return Risk.all(trace)
                .flatMap(r -> Stream.concat(
                        level(r, "level", "", r.inherent()), level(r, "residual_level", "residual_", r.residual())));
    }

    private static Stream<Hit> level(Risk risk, String field, String stage, OptionalInt computed) {
        Item item = risk.item();
        String stated = item.text(field);
        if (computed.isEmpty() || !stated.matches("-?\\d+([.]\\d+)?") || same(stated, computed.getAsInt())) {
            return Stream.empty();
        }
        RiskMethod method = risk.trace().method();
        String scores = stage.replace('_', ' ') + "likelihood " + item.text(stage + "likelihood") + " and impact "
                + item.text(stage + "impact");
        return Stream.of(Hit.at(
                item,
                field,
                Phrase.name(item) + " states the " + stage.replace('_', ' ') + "level " + stated + ", but " + scores
                        + " give " + computed.getAsInt() + ".",
                "The level is " + method.formula().words() + ": write " + computed.getAsInt() + ", or leave '" + field
                        + "' empty."));
    }

    private static boolean same(String stated, int computed) {
        return new BigDecimal(stated).compareTo(BigDecimal.valueOf(computed)) == 0;
    }

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
