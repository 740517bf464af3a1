package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Control;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Rules about controls at work: their evidence, plans and owners (6.1.3, 8.1). */
final class ControlRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "C5",
                    ERROR,
                    "8.1",
                    Need.STATEMENT.and(Need.EVIDENCE),
                    "Every control said to be implemented has evidence.",
                    "What cannot be shown to work is audited as not working.",
                    "Name the control in 'supports' of an evidence record, or correct its status.",
                    ControlRules::unproved),
            new Rule(
                    "C6",
                    WARNING,
                    "8.1",
                    Need.STATEMENT.and(Need.EVIDENCE),
                    "Some of a control's evidence is still valid at the audit date.",
                    "Evidence that has run out shows that the control worked once.",
                    "Collect the evidence anew.",
                    ControlRules::runOut),
            new Rule(
                    "C8",
                    WARNING,
                    "6.1.3 d-e",
                    Need.STATEMENT,
                    "Every applicable control states how far it is implemented; one that is not fully so has an owner and a due date that is not past.",
                    "A plan without a name and a day is not a plan; one whose day has passed is a late one.",
                    "Fill 'owner' and 'due', or correct the status.",
                    ControlRules::unfinished),
            new Rule(
                    "C9",
                    ERROR,
                    "5.3",
                    Need.STATEMENT,
                    "Every applicable control is owned by a named person who is in service at the audit date.",
                    "The auditor will ask to speak to the owner; a team or a leaver cannot answer.",
                    "Name in 'owner' one person of the people register.",
                    Owners.CONTROLS::hits));

    private ControlRules() {}

    private static Stream<Hit> unproved(Trace trace) {
        return Control.all(trace)
                .filter(Control::lacksEvidence)
                .map(Control::item)
                .filter(i -> trace.dangling(i, "evidence").isEmpty())
                .map(i ->
                        Hit.at(i, "status", Phrase.name(i) + " is said to be implemented, but no evidence shows it."));
    }

    private static Stream<Hit> runOut(Trace trace) {
        return Control.all(trace)
                .filter(Control::isApplicable)
                .filter(Control::hasOnlyExpiredEvidence)
                .map(ControlRules::runOut);
    }

    private static Hit runOut(Control control) {
        List<Item> evidence = control.evidence().stream().map(Evidence::item).toList();
        Item last = evidence.stream()
                .max(Comparator.comparing(i -> i.text("valid_until")))
                .orElseThrow();
        String name = Phrase.inline(control.item());
        String message = evidence.size() == 1
                ? "The only evidence for " + name + ", " + last.id() + ", ran out on " + last.text("valid_until") + "."
                : "All " + evidence.size() + " pieces of evidence for " + name + " have run out, the last (" + last.id()
                        + ") on " + last.text("valid_until") + ".";
        return Hit.at(
                control.item(),
                "evidence",
                message,
                "Collect evidence that is valid on " + control.trace().auditDate() + ".");
    }

    private static Stream<Hit> unfinished(Trace trace) {
        return Stream.concat(stateless(trace), started(trace));
    }

    /** Each control without a status; where the whole statement has none, one hit for all. */
    private static Stream<Hit> stateless(Trace trace) {
        List<Item> applicable = Control.all(trace)
                .filter(Control::isApplicable)
                .map(Control::item)
                .toList();
        List<Item> silent = applicable.stream().filter(i -> !i.has("status")).toList();
        String hint = "Write implemented, partial, planned or not implemented in 'status'.";
        if (silent.size() > 1 && silent.size() == applicable.size()) {
            return Stream.of(Hit.at(silent.get(0), "", "No row of the Statement of Applicability has a status.", hint));
        }
        return silent.stream()
                .map(i -> Hit.at(
                        i, "applicable", Phrase.name(i) + " is applicable, but its status is not stated.", hint));
    }

    private static Stream<Hit> started(Trace trace) {
        return Control.all(trace)
                .filter(Control::isUnfinished)
                .map(Control::item)
                .flatMap(i -> {
                    String state = Phrase.name(i) + " is "
                            + (i.is("status", "partial") ? "partly implemented" : i.text("status"));
                    List<String> missing =
                            Stream.of("due", "owner").filter(f -> !i.has(f)).toList();
                    if (missing.isEmpty()) {
                        return late(trace, i, state);
                    }
                    String none = Phrase.and(missing.stream()
                            .map(f -> f.equals("due") ? "no due date" : "no owner")
                            .toList());
                    return Stream.of(Hit.at(i, "status", state + " but has " + none + "."));
                });
    }

    private static Stream<Hit> late(Trace trace, Item control, String state) {
        return control.date("due").filter(d -> d.isBefore(trace.auditDate())).stream()
                .map(d -> Hit.at(
                        control,
                        "due",
                        state + ", though it was due on " + d + ".",
                        "Finish it, or write a due date after " + trace.auditDate() + "."));
    }
}
