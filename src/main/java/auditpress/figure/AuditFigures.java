package auditpress.figure;

import auditpress.figure.Figure.Group;
import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.trace.Audit;
import auditpress.trace.Review;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How long ago management and auditors looked, and what auditors found (9.2, 9.3). */
final class AuditFigures {
    private AuditFigures() {}

    static List<Figure> of(Trace trace) {
        List<Figure> figures = new ArrayList<>();
        List<Review> reviews = Review.held(trace);
        if (!reviews.isEmpty()) {
            Review last = reviews.get(reviews.size() - 1);
            figures.add(days(trace, "review-days", "Days since the last management review", last.item(), last.date()));
        }
        List<Audit> audits = Audit.held(trace);
        if (!audits.isEmpty()) {
            Audit last = audits.get(audits.size() - 1);
            LocalDate day = last.lastDay().orElseThrow();
            figures.add(days(trace, "audit-days", "Days since the last internal audit", last.item(), day));
        }
        figures.addAll(grades(trace));
        return figures;
    }

    private static Figure days(Trace trace, String key, String label, Item item, LocalDate day) {
        Amount days = new Amount.Days(ChronoUnit.DAYS.between(day, trace.auditDate()));
        return Figure.of(Group.AUDIT, key, label, days, List.of(item))
                .showing("date")
                .noting("since " + day);
    }

    private static List<Figure> grades(Trace trace) {
        List<Item> findings = trace.items("finding");
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Choice> grades =
                findings.get(0).register().field("grade").map(Field::choices).orElse(List.of());
        return grades.stream()
                .map(g -> Figure.count(
                                Group.AUDIT,
                                "audit-findings-" + g.value(),
                                "Audit findings: " + g.label(),
                                findings.stream()
                                        .filter(f -> f.is("grade", g.value()))
                                        .toList())
                        .showing("raised"))
                .toList();
    }
}
