package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.Severity;
import auditpress.trace.Trace;
import java.util.stream.Stream;

/**
 * One rule of the rulebook.
 *
 * @param clause of ISO/IEC 27001, or other source, that it rests on
 * @param needs what the pack must hold for the rule to be assessed
 * @param sentence what holds when the rule is kept
 * @param why what an auditor makes of a breach
 * @param mend what to do about one
 */
public record Rule(
        String id,
        Severity severity,
        String clause,
        Need needs,
        String sentence,
        String why,
        String mend,
        Check check) {

    /** Finds the breaches of one rule; the same ones for the same trace. */
    public interface Check {
        Stream<Hit> hits(Trace trace);
    }

    public Family family() {
        return Family.valueOf(id.substring(0, 1));
    }

    boolean isAssessed(Trace trace) {
        return needs.isMet(trace);
    }

    Stream<Finding> findings(Trace trace) {
        return check.hits(trace).map(h -> h.finding(this));
    }
}
