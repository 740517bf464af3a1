package auditpress.figure;

import auditpress.figure.Figure.Group;
import auditpress.model.Item;
import auditpress.model.Tone;
import auditpress.trace.Deadlines;
import auditpress.trace.Settled;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** What is open, and what of it is overdue, by kind. */
final class DueFigures {
    private static final List<Asked> ASKED = List.of(
            new Asked("risk", "risks", "Open risks", "reviews of risks", "next_review"),
            new Asked("control", "controls", "Controls not wholly implemented", "controls", "due"),
            new Asked("improvement", "improvements", "Open improvements", "improvements", "due"),
            new Asked("action", "actions", "Open actions", "actions", "due"),
            new Asked("opportunity", "opportunities", "Open opportunities", "opportunities", "due"),
            new Asked("incident", "incidents", "Open incidents", "", ""),
            new Asked("finding", "audit-findings", "Open audit findings", "audit findings", "due"),
            new Asked("document", "documents", "", "reviews of documents", "next_review"),
            new Asked("audit", "audits", "", "internal audits", "date"));

    /**
     * What is asked of one kind.
     *
     * @param open label of the figure of what is open, or empty for none
     * @param overdue what the figure of what is overdue counts, or empty for none
     * @param date that is past where something is overdue
     */
    private record Asked(String kind, String key, String open, String overdue, String date) {}

    private DueFigures() {}

    static List<Figure> of(Trace trace) {
        List<Figure> figures = new ArrayList<>();
        ASKED.stream().filter(a -> Counting.isKept(trace, a.kind())).forEach(a -> add(trace, a, figures));
        return figures;
    }

    /** What has no date cannot be overdue, so it is not counted among what is not. */
    private static void overdue(Trace trace, Asked asked, List<Item> open, List<Figure> figures) {
        List<Item> dated =
                open.stream().filter(i -> i.date(asked.date()).isPresent()).toList();
        if (!dated.isEmpty() || open.isEmpty()) {
            List<Item> late = dated.stream()
                    .filter(i -> Deadlines.isOverdue(
                            trace, i, i.register().field(asked.date()).orElseThrow()))
                    .toList();
            figures.add(
                    Figure.share(Group.DUE, asked.key() + "-overdue", "Overdue " + asked.overdue(), late, dated.size())
                            .showing(asked.date())
                            .badly(Tone.WARN)
                            .noting("of the open ones with a date"));
        }
    }

    private static void add(Trace trace, Asked asked, List<Figure> figures) {
        List<Item> all = trace.items(asked.kind());
        List<Item> open = all.stream().filter(i -> !Settled.is(trace, i)).toList();
        boolean counted = !asked.open().isEmpty();
        if (counted) {
            figures.add(Figure.share(Group.DUE, asked.key() + "-open", asked.open(), open, all.size())
                    .showing(asked.date())
                    .noting("of all that are kept"));
        }
        if (!asked.overdue().isEmpty()) {
            overdue(trace, asked, open, figures);
        }
    }
}
