package auditpress.figure;

import auditpress.figure.Figure.Group;
import auditpress.model.Item;
import auditpress.model.Tone;
import auditpress.trace.Action;
import auditpress.trace.Audit;
import auditpress.trace.AuditFinding;
import auditpress.trace.Control;
import auditpress.trace.Improvement;
import auditpress.trace.Incident;
import auditpress.trace.Opportunity;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What is open, and what of it is overdue, by kind. */
final class DueFigures {
    private static final List<Asked> ASKED = List.of(
            new Asked(
                    "risk",
                    "risks",
                    "Open risks",
                    "reviews of risks",
                    "next_review",
                    (t, i) -> !new Risk(t, i).isClosed()),
            new Asked(
                    "control",
                    "controls",
                    "Controls not wholly implemented",
                    "controls",
                    "due",
                    (t, i) -> new Control(t, i).isUnfinished()),
            new Asked(
                    "improvement",
                    "improvements",
                    "Open improvements",
                    "improvements",
                    "due",
                    (t, i) -> new Improvement(t, i).isOpen()),
            new Asked("action", "actions", "Open actions", "actions", "due", (t, i) -> new Action(t, i).isOpen()),
            new Asked(
                    "opportunity",
                    "opportunities",
                    "Open opportunities",
                    "opportunities",
                    "due",
                    (t, i) -> new Opportunity(i).isOpen()),
            new Asked("incident", "incidents", "Open incidents", "", "", (t, i) -> !new Incident(t, i).isClosed()),
            new Asked(
                    "finding",
                    "audit-findings",
                    "Open audit findings",
                    "audit findings",
                    "due",
                    (t, i) -> new AuditFinding(t, i).isOpen()),
            new Asked("document", "documents", "", "reviews of documents", "next_review", (t, i) -> true),
            new Asked("audit", "audits", "", "internal audits", "date", (t, i) -> new Audit(t, i).isOverdue()));

    /**
     * What is asked of one kind.
     *
     * @param open label of the figure of what is open, or empty for none
     * @param overdue what the figure of what is overdue counts, or empty for none
     * @param date that is past where something is overdue
     * @param isOpen what may be overdue at all
     */
    private record Asked(
            String kind, String key, String open, String overdue, String date, BiPredicate<Trace, Item> isOpen) {}

    private DueFigures() {}

    static List<Figure> of(Trace trace) {
        List<Figure> figures = new ArrayList<>();
        ASKED.stream().filter(a -> Counting.isKept(trace, a.kind())).forEach(a -> add(trace, a, figures));
        return figures;
    }

    private static void add(Trace trace, Asked asked, List<Figure> figures) {
        List<Item> all = trace.items(asked.kind());
        List<Item> open =
                all.stream().filter(i -> asked.isOpen().test(trace, i)).toList();
        boolean counted = !asked.open().isEmpty();
        if (counted) {
            figures.add(Figure.share(Group.DUE, asked.key() + "-open", asked.open(), open, all.size())
                    .showing(asked.date())
                    .noting("of all that are kept"));
        }
        if (!asked.overdue().isEmpty()) {
            List<Item> late = open.stream()
                    .filter(i -> Counting.isPast(trace, i, asked.date()))
                    .toList();
            int of = counted ? open.size() : all.size();
            figures.add(Figure.share(Group.DUE, asked.key() + "-overdue", "Overdue " + asked.overdue(), late, of)
                    .showing(asked.date())
                    .badly(Tone.WARN)
                    .noting(counted ? "of the open ones" : "of all that are kept"));
        }
    }
}
