package auditpress.page;

import auditpress.model.Item;
import auditpress.trace.Control;
import auditpress.trace.Evidence;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.List;

/** Where a trail breaks: what an auditor would expect to find at a stage, and does not. The rules R5, C5, C6, C13, E2 and A3 see the same. */
final class Gaps {
    private Gaps() {}

    /** A break in the chain, in words, and the item at which it breaks. */
    record Gap(String words, Item about) {}

    static List<Gap> of(Trace trace, Item item, String stage) {
        return switch (item.kind() + " " + stage) {
            case "risk control" -> when(new Risk(trace, item).lacksControl(), "No control is named", item);
            case "risk evidence" -> unproved(trace, item);
            case "control evidence" -> evidence(new Control(trace, item));
            case "control risk" -> when(new Control(trace, item).lacksReason(), "Nothing asks for it", item);
            case "evidence control" -> when(new Evidence(trace, item).supportsNothing(), "Supports nothing", item);
            case "finding improvement" -> when(isUnanswered(trace, item), "No corrective action", item);
            default -> List.of();
        };
    }

    private static List<Gap> unproved(Trace trace, Item risk) {
        return trace.joined(risk, "control").stream()
                .filter(c -> new Control(trace, c).lacksEvidence())
                .map(c -> new Gap(c.id() + ": no evidence", c))
                .toList();
    }

    private static boolean isUnanswered(Trace trace, Item finding) {
        boolean nonconformity = finding.is("grade", "major") || finding.is("grade", "minor");
        return nonconformity && !trace.isJoined(finding, "improvement");
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
