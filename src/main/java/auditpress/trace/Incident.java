package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that went wrong (A.5.24 to A.5.28), and what came of it. */
public record Incident(Trace trace, Item item) {
    /** One that has only just happened may still be looked into. */
    private static final int DAYS_OF_GRACE = 30;

    public static Stream<Incident> all(Trace trace) {
        return trace.items("incident").stream().map(i -> new Incident(trace, i));
    }

    public Optional<LocalDate> date() {
        return item.date("date");
    }

    public boolean isClosed() {
        return item.is("status", "closed") || item.has("closed");
    }

    /** Whether it was low, or nobody said how bad it was. */
    public boolean isMinor() {
        return item.is("severity", "low") || !item.has("severity");
    }

    public boolean isSignificant() {
        return item.is("severity", "high") || item.is("severity", "critical");
    }

    public List<Improvement> improvements() {
        return trace.joined(item, "improvement").stream()
                .map(i -> new Improvement(trace, i))
                .toList();
    }

    /** Whether it was significant, yet led to no entry of the improvement log, and there was time for one (rule N1). */
    public boolean lacksImprovement() {
        return isSignificant() && !isFresh() && lacks("improvement");
    }

    /** Whether it was closed though nothing was learnt from it (rule N2). */
    public boolean lacksLessons() {
        return isClosed() && !item.has("lessons");
    }

    /** Whether it touched no risk that somebody had thought of (rule N3). */
    public boolean lacksRisk() {
        return lacks("risk");
    }

    /** Whether it is joined with none of that kind, though some are kept. */
    private boolean lacks(String kind) {
        return !trace.items(kind).isEmpty() && !trace.isJoined(item, kind) && trace.withheld(item, kind) == 0;
    }

    private boolean isFresh() {
        LocalDate limit = trace.auditDate().minusDays(DAYS_OF_GRACE);
        return !isClosed() && date().filter(d -> d.isAfter(limit)).isPresent();
    }
}
