package auditpress.page;

import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.model.Withheld;
import auditpress.trace.AuditFinding;
import auditpress.trace.Improvement;
import auditpress.trace.Incident;
import auditpress.trace.Trace;
import java.util.List;

/**
 * Where the loop of improvement stands at one of its entries: how far it has come, or where it stops. The rules I5, I7, I8,
 * I9, N1, N2, N3 and A3 see the same stops.
 *
 * @param stop whether somebody has to mend it before it goes on
 */
record Standing(Tone tone, String words, boolean stop) {

    static Standing of(Improvement improvement) {
        if (improvement.isRejected()) {
            return improvement.item().has("rejection_reason")
                    ? new Standing(Tone.NEUTRAL, "rejected", false)
                    : stops("no reason for rejection");
        }
        if (improvement.lacksCause()) {
            return stops("no root cause");
        }
        return improvement.isClosed() ? done(improvement) : open(improvement);
    }

    private static Standing done(Improvement improvement) {
        if (!improvement.isVerified()) {
            return stops("not verified");
        }
        if (improvement.item().is("verified_by", Withheld.MARK)) {
            return new Standing(Tone.NEUTRAL, "verified; by whom is withheld", false);
        }
        return improvement.isVerifiedByOwner()
                ? new Standing(Tone.WARN, "verified by its owner", false)
                : new Standing(Tone.GOOD, "verified", false);
    }

    private static Standing open(Improvement improvement) {
        if (!improvement.item().has("due")) {
            return stops("no due date");
        }
        String due = improvement.item().text("due");
        if (improvement.item().date("due").isEmpty()) {
            return due.equals(Withheld.MARK)
                    ? new Standing(Tone.INFO, "open", false)
                    : stops("no due date: '" + due + "'");
        }
        return improvement.isOverdue()
                ? new Standing(Tone.WARN, "overdue since " + due, false)
                : new Standing(Tone.INFO, "open until " + due, false);
    }

    static Standing of(Incident incident) {
        if (incident.lacksRisk()) {
            return stops("no risk");
        }
        if (incident.lacksImprovement()) {
            return stops("no improvement");
        }
        if (incident.lacksLessons()) {
            return stops("no lesson");
        }
        int withheld = incident.trace().withheld(incident.item(), "improvement");
        if (withheld > 0) {
            return withheld(withheld);
        }
        String without = incident.isClosed() ? "closed without improvement" : "open";
        Tone tone = incident.isClosed() ? Tone.NEUTRAL : Tone.INFO;
        return answered(incident.improvements(), new Standing(tone, without, false));
    }

    static Standing of(AuditFinding finding) {
        if (finding.isUnanswered()) {
            return stops("no corrective action");
        }
        Trace trace = finding.trace();
        int withheld = trace.withheld(finding.item(), "improvement");
        if (withheld > 0) {
            return withheld(withheld);
        }
        List<Improvement> answers = trace.joined(finding.item(), "improvement").stream()
                .map(i -> new Improvement(trace, i))
                .toList();
        return answered(
                answers,
                finding.isOpen()
                        ? new Standing(Tone.INFO, "open", false)
                        : new Standing(Tone.NEUTRAL, "closed without improvement", false));
    }

    /** As far as the improvement that has come least far. */
    private static Standing answered(List<Improvement> improvements, Standing without) {
        if (improvements.isEmpty()) {
            return without;
        }
        boolean stopped = improvements.stream().anyMatch(i -> of(i).stop());
        boolean open = improvements.stream().anyMatch(Improvement::isOpen);
        return stopped
                ? new Standing(Tone.BAD, "its improvement stops", false)
                : open
                        ? new Standing(Tone.INFO, "improvement under way", false)
                        : new Standing(Tone.GOOD, "improvement settled", false);
    }

    private static Standing withheld(int improvements) {
        return new Standing(Tone.NEUTRAL, "improvement: " + WithheldText.words(improvements), false);
    }

    private static Standing stops(String why) {
        return new Standing(Tone.BAD, "stops here: " + why, true);
    }

    Text text() {
        return Text.badge(tone, words);
    }
}
