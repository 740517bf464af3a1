package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Control;
import auditpress.trace.Improvement;
import auditpress.trace.Mentions;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules about the decisions of the Statement of Applicability: included or excluded, and why (6.1.3 d). */
final class StatementRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "C1",
                    ERROR,
                    "6.1.3 c-d",
                    Need.NOTHING,
                    "Each control of Annex A is decided on exactly once.",
                    "The Statement of Applicability is the first thing an auditor reads; a control that is missing or"
                            + " decided on twice means the comparison with Annex A was not made.",
                    "Keep one row for each control, with yes or no in 'applicable'.",
                    Decisions::hits),
            new Rule(
                    "C2",
                    ERROR,
                    "6.1.3 d",
                    Need.STATEMENT,
                    "Every applicable control says why it is included.",
                    "The standard asks for the justification of each inclusion, not of exclusions alone.",
                    "Write risk, law, contract or practice in 'reasons', and the particulars in 'justification'.",
                    StatementRules::included),
            new Rule(
                    "C3",
                    ERROR,
                    "6.1.3 d",
                    Need.some("control", "excluded controls", c -> c.is("applicable", "no")),
                    "Every excluded control says why it is excluded.",
                    "An exclusion without a justification counts as a control that was forgotten.",
                    "Write in 'justification' what makes the control unnecessary here.",
                    StatementRules::excluded),
            new Rule(
                    "C4",
                    WARNING,
                    "6.1.3 b-d",
                    Need.RISKS.and(new Need(
                            "controls included because of risk",
                            t -> Control.all(t).anyMatch(c -> c.hasReason("risk")))),
                    "A control included because of risk is named by at least one open risk.",
                    "The reason given cannot be followed back to the risk assessment.",
                    "Name the control in the risks that it treats, or correct 'reasons'.",
                    StatementRules::riskless),
            new Rule(
                    "C7",
                    ERROR,
                    "6.1.3 d",
                    Need.STATEMENT,
                    "Nothing in the pack relies on an excluded control.",
                    "A control that treats a risk, leaves evidence or failed in an incident evidently applies.",
                    "Make the control applicable, or remove the references to it.",
                    StatementRules::reliedOn),
            new Rule(
                    "C13",
                    WARNING,
                    "6.1.3 d",
                    Need.STATEMENT.and(Need.RISKS),
                    "Every applicable control is asked for by a risk, a law, a contract or a stated practice.",
                    "A control that nothing asks for was copied, not chosen.",
                    "Name it in a risk or requirement, or give law, contract or practice as its reason.",
                    StatementRules::unasked));

    private StatementRules() {}

    private static Stream<Hit> included(Trace trace) {
        return Control.all(trace)
                .filter(StatementRules::lacksWords)
                .map(Control::item)
                .map(i -> Hit.at(
                        i, "applicable", Phrase.name(i) + " is applicable, but no reason for including it is given."));
    }

    /** A justification in running text is a reason too, though it counts nowhere. */
    private static boolean lacksWords(Control control) {
        return control.isApplicable()
                && !control.item().has("reasons")
                && !control.item().has("justification");
    }

    private static Stream<Hit> excluded(Trace trace) {
        return Control.all(trace)
                .filter(Control::isExcluded)
                .map(Control::item)
                .filter(i -> !i.has("justification"))
                .map(i -> Hit.at(i, "applicable", Phrase.name(i) + " is excluded without a justification."));
    }

    private static Stream<Hit> riskless(Trace trace) {
        return Control.all(trace)
                .filter(c -> c.isApplicable() && c.hasReason("risk") && !c.hasOpenRisk())
                .map(Control::item)
                .map(i -> Hit.at(
                        i, "reasons", Phrase.name(i) + " is included because of risk, but no open risk names it."));
    }

    private static Stream<Hit> reliedOn(Trace trace) {
        Map<Item, List<Item>> findings = findings(trace);
        return Control.all(trace).filter(Control::isExcluded).flatMap(c -> {
            List<Item> users = new ArrayList<>(c.openRisks());
            Stream.of("evidence", "incident")
                    .map(k -> trace.joined(c.item(), k))
                    .forEach(users::addAll);
            users.addAll(findings.getOrDefault(c.item(), List.of()));
            trace.joined(c.item(), "improvement").stream()
                    .filter(i -> !new Improvement(trace, i).isRejected())
                    .forEach(users::add);
            return users.isEmpty() ? Stream.empty() : Stream.of(reliedOn(c.item(), users));
        });
    }

    private static Hit reliedOn(Item control, List<Item> users) {
        String name = users.size() > 1 ? " name it." : " names it.";
        return Hit.at(control, "applicable", Phrase.name(control) + " is excluded, yet " + Phrase.ids(users) + name);
    }

    /** Audit findings by the controls that their requirement cites; that field is text, as a requirement may be anything. */
    private static Map<Item, List<Item>> findings(Trace trace) {
        Map<Item, List<Item>> byControl = new HashMap<>();
        for (Item finding : trace.items("finding")) {
            Mentions.in(finding.text("requirement")).stream()
                    .flatMap(m -> trace.item(m.id()).stream())
                    .distinct()
                    .forEach(c ->
                            byControl.computeIfAbsent(c, i -> new ArrayList<>()).add(finding));
        }
        return byControl;
    }

    /** Leaves out what C2 and C4 say already. */
    private static Stream<Hit> unasked(Trace trace) {
        return Control.all(trace)
                .filter(c -> c.lacksReason() && !c.hasReason("risk") && !lacksWords(c))
                .map(Control::item)
                .map(i -> Hit.at(
                        i,
                        "reasons",
                        "No risk, law, contract or practice asks for " + Phrase.inline(i) + ", which is applicable."));
    }
}
