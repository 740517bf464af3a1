package auditpress.page;

import auditpress.model.Item;
import auditpress.trace.AuditFinding;
import auditpress.trace.Control;
import auditpress.trace.Criterion;
import auditpress.trace.Evidence;
import auditpress.trace.Incident;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a trail breaks: what an auditor would expect to find at a stage, and does not. The rules R5, C5, C6, C13, E2, A3, N1 and N3 see
 * the same.
 */
final class Gaps {
    private Gaps() {}

    /** A break in the chain, in words, and the item at which it breaks. */
    record Gap(String words, Item about) {}

    static List<Gap> of(Trace trace, Item item, String stage) {
        return switch (item.kind()) {
            case "risk" -> risk(trace, item, stage);
            case "control" -> control(new Control(trace, item), stage);
            case "evidence" ->
                when(stage.equals("control") && new Evidence(trace, item).supportsNothing(), "Supports nothing", item);
            case "finding" ->
                when(
                        stage.equals("improvement") && new AuditFinding(trace, item).isUnanswered(),
                        "No corrective action",
                        item);
            case "criterion" ->
                when(stage.equals("control") && new Criterion(trace, item).isUnserved(), "Nothing serves it", item);
            case "incident" -> incident(new Incident(trace, item), stage);
            default -> List.of();
        };
    }

    private static List<Gap> risk(Trace trace, Item risk, String stage) {
        return switch (stage) {
            case "control" -> when(new Risk(trace, risk).lacksControl(), "No control is named", risk);
            case "evidence" -> unproved(trace, risk);
            default -> List.of();
        };
    }

    private static List<Gap> control(Control control, String stage) {
        return switch (stage) {
            case "evidence" -> evidence(control);
            case "risk" -> when(control.lacksReason(), "Nothing asks for it", control.item());
            default -> List.of();
        };
    }

    private static List<Gap> unproved(Trace trace, Item risk) {
        List<Gap> gaps = new ArrayList<>();
        for (Control control : new Risk(trace, risk).controls()) {
            for (Gap gap : evidence(control)) {
                gaps.add(new Gap(control.item().id() + ": " + FindingText.small(gap.words()), control.item()));
            }
        }
        return gaps;
    }

    private static List<Gap> incident(Incident incident, String stage) {
        return switch (stage) {
            case "risk" -> when(incident.lacksRisk(), "No risk is named", incident.item());
            case "improvement" -> when(incident.lacksImprovement(), "No improvement", incident.item());
            default -> List.of();
        };
    }

    private static List<Gap> evidence(Control control) {
        boolean expired = control.isImplemented() && control.hasOnlyExpiredEvidence();
        return control.lacksEvidence()
                ? List.of(new Gap("No evidence", control.item()))
                : when(expired, "All evidence has run out", control.item());
    }

    private static List<Gap> when(boolean broken, String words, Item about) {
        return broken ? List.of(new Gap(words, about)) : List.of();
    }
}
