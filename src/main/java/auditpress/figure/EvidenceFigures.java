package auditpress.figure;

import auditpress.figure.Figure.Group;
import auditpress.model.Item;
import auditpress.model.Tone;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Evidence by its state at the audit date, and how far it is used (7.5, 8.1). */
final class EvidenceFigures {
    private static final int DAYS = 90;

    private EvidenceFigures() {}

    static List<Figure> of(Trace trace) {
        List<Evidence> all = Evidence.all(trace).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        LocalDate soon = trace.auditDate().plusDays(DAYS);
        return List.of(
                valid(all),
                state("expiring", "Evidence that runs out within " + DAYS + " days", all, e -> runsOutBy(soon, e))
                        .badly(Tone.INFO),
                state("expired", "Evidence that has run out", all, e -> !e.isValid())
                        .badly(Tone.WARN),
                state("missing", "Evidence whose file is missing", all, Evidence::lacksFile)
                        .showing("file")
                        .badly(Tone.BAD),
                reuse(all));
    }

    private static Figure valid(List<Evidence> all) {
        List<Item> valid = items(all, e -> e.isValid() && !e.lacksFile());
        return Figure.share(Group.EVIDENCE, "evidence-valid", "Evidence valid", valid, all.size())
                .showing("valid_until")
                .in(valid.size() == all.size() ? Tone.GOOD : Tone.WARN)
                .noting("of all evidence is there, and valid at the audit date");
    }

    private static boolean runsOutBy(LocalDate day, Evidence evidence) {
        return evidence.isValid()
                && evidence.item()
                        .date("valid_until")
                        .filter(d -> !d.isAfter(day))
                        .isPresent();
    }

    private static Figure state(String key, String label, List<Evidence> all, Predicate<Evidence> test) {
        return Figure.count(Group.EVIDENCE, "evidence-" + key, label, items(all, test))
                .showing("valid_until");
    }

    private static Figure reuse(List<Evidence> all) {
        List<Item> used = new ArrayList<>();
        int needs = 0;
        for (Evidence evidence : all) {
            int own = evidence.needs();
            needs += own;
            if (own > 0) {
                used.add(evidence.item());
            }
        }
        return Figure.of(
                        Group.EVIDENCE,
                        "evidence-reuse",
                        "Needs that one piece of evidence serves",
                        new Amount.Mean(needs, used.size(), "needs per record"),
                        used)
                .showing("supports")
                .noting(used.size() + " pieces serve " + needs + " needs");
    }

    private static List<Item> items(List<Evidence> all, Predicate<Evidence> test) {
        return all.stream().filter(test).map(Evidence::item).toList();
    }
}
