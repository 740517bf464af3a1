package auditpress.figure;

import static auditpress.figure.Counting.those;

import auditpress.figure.Figure.Group;
import auditpress.model.Item;
import auditpress.model.Tone;
import auditpress.trace.Improvement;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether what is to become better does (10.1, 10.2, 6.1.1). */
final class ImprovementFigures {
    private static final int TARGET = 80;

    private ImprovementFigures() {}

    static List<Figure> of(Trace trace) {
        List<Figure> figures = new ArrayList<>();
        if (Counting.isKept(trace, "improvement")) {
            figures.addAll(log(trace));
        }
        if (Counting.isKept(trace, "incident")) {
            figures.add(Figure.count(
                            Group.IMPROVEMENT,
                            "incidents-repeated",
                            "Incidents repeated after a fix",
                            new Repeats(trace).incidents())
                    .showing("date")
                    .badly(Tone.BAD)
                    .noting("the same risk and control as an incident before, whose improvement was done"));
        }
        if (Counting.isKept(trace, "opportunity")) {
            List<Item> realised = those(trace, "opportunity", i -> i.is("status", "realised"));
            figures.add(Figure.share(
                            Group.IMPROVEMENT,
                            "opportunities-realised",
                            "Opportunities realised",
                            realised,
                            trace.items("opportunity").size())
                    .showing("outcome")
                    .noting("of all opportunities"));
        }
        return figures;
    }

    private static List<Figure> log(Trace trace) {
        List<Item> unverified = entries(trace, i -> i.isClosed() && !i.isVerified());
        return List.of(
                completed(trace),
                ofLog(trace, "verified", "Improvements verified", Improvement::isVerified)
                        .showing("verified"),
                Figure.count(
                                Group.IMPROVEMENT,
                                "improvements-unverified",
                                "Improvements done but not verified",
                                unverified)
                        .showing("closed")
                        .badly(Tone.WARN),
                ofLog(trace, "rejected", "Improvements rejected", Improvement::isRejected)
                        .showing("rejection_reason"),
                ofLog(trace, "staff", "Improvements suggested by staff", Improvement::isFromStaff)
                        .showing("raised"));
    }

    private static Figure ofLog(Trace trace, String key, String label, Predicate<Improvement> test) {
        int all = trace.items("improvement").size();
        return Figure.share(Group.IMPROVEMENT, "improvements-" + key, label, entries(trace, test), all)
                .noting("of the log");
    }

    /** Done entries out of those that should be: done, or due by the audit date. */
    private static Figure completed(Trace trace) {
        List<Item> done = entries(trace, Improvement::isClosed);
        int asked = done.size() + entries(trace, Improvement::isOverdue).size();
        Amount.Share share = new Amount.Share(done.size(), asked);
        return Figure.of(Group.IMPROVEMENT, "improvements-completed", "Improvements completed", share, done)
                .showing("closed")
                .in(asked == 0 ? Tone.NEUTRAL : share.percent() > TARGET ? Tone.GOOD : Tone.WARN)
                .noting("of those done or overdue; target above " + TARGET + "\u00a0%");
    }

    private static List<Item> entries(Trace trace, Predicate<Improvement> test) {
        return those(trace, "improvement", i -> test.test(new Improvement(trace, i)));
    }
}
