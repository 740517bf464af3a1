package auditpress.trace;

import auditpress.model.Item;
import java.util.stream.Stream;

/** What an audit found (9.2, 10.2); not to be confused with a finding of the rulebook. */
public record AuditFinding(Trace trace, Item item) {

    public static Stream<AuditFinding> all(Trace trace) {
        return trace.items("finding").stream().map(i -> new AuditFinding(trace, i));
    }

    public boolean isNonconformity() {
        return item.is("grade", "major") || item.is("grade", "minor");
    }

    public boolean isOpen() {
        return !Settled.is(trace, item);
    }

    /** Whether it is a nonconformity that no corrective action answers (rule A3). */
    public boolean isUnanswered() {
        return isNonconformity() && !trace.isJoined(item, "improvement") && trace.withheld(item, "improvement") == 0;
    }
}
