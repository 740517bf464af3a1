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
        switch (item.kind() + " " + stage) {
            case "risk control":
                return when(new Risk(trace, item).lacksControl(), "No control is named", item);
            case "risk evidence":
                return trace.joined(item, "control").stream()
                        .filter(c -> new Control(trace, c).lacksEvidence())
                        .map(c -> new Gap(c.id() + ": no evidence", c))
                        .toList();
            case "control evidence":
                return evidence(new Control(trace, item));
            case "control risk":
                return when(new Control(trace, item).lacksReason(), "Nothing asks for it", item);
            case "evidence control":
                return when(new Evidence(trace, item).supportsNothing(), "Supports nothing", item);
            case "finding improvement":
                boolean nonconformity = item.is("grade", "major") || item.is("grade", "minor");
                return when(nonconformity && trace.joined(item, stage).isEmpty(), "No corrective action", item);
            default:
                return List.of();
        }
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
