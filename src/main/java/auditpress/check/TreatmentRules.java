package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.RiskMethod;
import auditpress.trace.Acceptance;
import auditpress.trace.Control;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about the treatment of risks and their acceptance (6.1.3, 8.3). */
final class TreatmentRules {
    private static final Need LOWERED = new Need(
            "open risks with a level after treatment",
            t -> open(t).anyMatch(r -> r.residual().isPresent()));

    static final List<Rule> RULES = List.of(
            new Rule(
                    "R5",
                    ERROR,
                    "6.1.3 b",
                    Need.RISKS,
                    "A risk that is to be modified names the controls that do it.",
                    "Treatment without a control is an intention; there is nothing to look at.",
                    "Name the controls in 'controls', or choose another treatment.",
                    TreatmentRules::modified),
            new Rule(
                    "R6",
                    ERROR,
                    "6.1.3 c",
                    Need.RISKS.and(Need.STATEMENT),
                    "No open risk is treated by a control that the Statement of Applicability excludes.",
                    "Either the treatment does not exist or the exclusion is wrong; the two documents contradict each"
                            + " other.",
                    "Make the control applicable, or treat the risk by another one.",
                    TreatmentRules::excluded),
            new Rule(
                    "R7",
                    ERROR,
                    "6.1.3 e-f",
                    Need.RISKS,
                    "An open risk above the acceptance criterion is accepted by name or has an open action.",
                    "A risk above the organisation's own limit that nobody accepts or works on shows a plan that is not"
                            + " run.",
                    "Plan an action for it, or have it accepted: by whom, when, until when and why.",
                    TreatmentRules::aboveCriterion),
            new Rule(
                    "R8",
                    ERROR,
                    "6.1.3 f",
                    Acceptances.NEED,
                    "An acceptance says who, when, until when and why; the person may accept a risk of that level, and it has"
                            + " not lapsed.",
                    "An acceptance without these is not an approval by the risk owner and will not be taken as one.",
                    "Fill 'accepted_by', 'accepted', 'accepted_until' and 'acceptance_reason'.",
                    Acceptances::hits),
            new Rule(
                    "R9",
                    ERROR,
                    "6.1.3 b, 8.3",
                    Need.CONTROL_STATUS.and(LOWERED),
                    "A residual level below the inherent one rests on a control that works at least in part.",
                    "Planned controls lower no risk yet; the residual level is a hope.",
                    "Keep the residual level at the inherent one until a control works.",
                    TreatmentRules::residual),
            new Rule(
                    "R13",
                    WARNING,
                    "6.1.3 e, 8.3",
                    TreatmentActions.NEED,
                    "Every open action that treats a risk has an owner and a due date.",
                    "A treatment plan without names and dates cannot be followed.",
                    "Fill 'owner' and 'due' of the action.",
                    TreatmentActions::hits));

    private TreatmentRules() {}

    private static Stream<Hit> modified(Trace trace) {
        return Risk.all(trace)
                .filter(Risk::lacksControl)
                .map(Risk::item)
                .filter(i -> trace.dangling(i, "controls").isEmpty())
                .map(i -> Hit.at(i, "treatment", Phrase.name(i) + " is to be modified but names no control."));
    }

    private static Stream<Hit> excluded(Trace trace) {
        return open(trace)
                .flatMap(r -> trace.out(r.item(), "controls").stream()
                        .filter(c -> new Control(trace, c).isExcluded())
                        .map(c -> Hit.at(
                                r.item(),
                                "controls",
                                Phrase.name(r.item()) + " is treated by " + c.id()
                                        + ", which the Statement of Applicability excludes ("
                                        + c.origin("applicable").text() + ").")));
    }

    private static Stream<Hit> aboveCriterion(Trace trace) {
        return open(trace)
                .filter(Risk::isAboveCriterion)
                .filter(r -> r.acceptances().stream().noneMatch(Acceptance::isInForce) && !r.hasOpenAction())
                .map(TreatmentRules::aboveCriterion);
    }

    private static Hit aboveCriterion(Risk risk) {
        Item item = risk.item();
        RiskMethod method = risk.trace().method();
        String stage = risk.residual().isPresent() ? "residual" : "inherent";
        String lapsed = risk.acceptances().stream()
                .filter(Acceptance::isLapsed)
                .flatMap(a -> a.until().stream())
                .max(Comparator.naturalOrder())
                .map(d -> "its acceptance ran out on " + d + " and no action on it is open.")
                .orElse("it has neither an acceptance in force nor an open action.");
        return Hit.at(
                item,
                (stage.equals("residual") ? "residual_" : "")
                        + method.scales().get(0).name(),
                Phrase.name(item) + " has the " + stage + " level "
                        + risk.current().orElseThrow().figure() + ", above the acceptance criterion "
                        + method.level(method.acceptance()).figure() + "; " + lapsed);
    }

    private static Stream<Hit> residual(Trace trace) {
        Set<String> atWork = Control.all(trace)
                .filter(Control::isAtWork)
                .map(c -> c.item().id())
                .collect(Collectors.toSet());
        return open(trace)
                .filter(r -> r.isModified() && !restsOn(r, atWork))
                .filter(TreatmentRules::isLowered)
                .map(TreatmentRules::lowered);
    }

    /** Rule R5 speaks of risks without any control. */
    private static boolean restsOn(Risk risk, Set<String> atWork) {
        List<Item> controls = risk.trace().out(risk.item(), "controls");
        return controls.isEmpty() || controls.stream().anyMatch(c -> atWork.contains(c.id()));
    }

    private static boolean isLowered(Risk risk) {
        return risk.residual()
                .flatMap(residual -> risk.inherent().filter(i -> i.isAbove(residual.number())))
                .isPresent();
    }

    private static Hit lowered(Risk risk) {
        Item item = risk.item();
        return Hit.at(
                item,
                "residual_" + risk.trace().method().scales().get(0).name(),
                Phrase.name(item) + " is said to fall from "
                        + risk.inherent().orElseThrow().figure() + " to "
                        + risk.residual().orElseThrow().figure() + ", but of its controls ("
                        + Phrase.ids(risk.trace().out(item, "controls")) + ") none works yet.");
    }

    private static Stream<Risk> open(Trace trace) {
        return Risk.all(trace).filter(r -> !r.isClosed());
    }
}
