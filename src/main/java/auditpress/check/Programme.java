package auditpress.check;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.trace.Audit;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rule A1: what the internal audits of one cycle look at. A cycle is the three years before the audit date; what is planned
 * for after it counts as well.
 */
final class Programme {
    private static final int YEARS = 3;
    private static final List<String> CLAUSES = List.of(
            "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.2", "6.3", "7.1", "7.2",
            "7.3", "7.4", "7.5", "8.1", "8.2", "8.3", "9.1", "9.2", "9.3", "10.1", "10.2");

    private Programme() {}

    /** The first day of the cycle. */
    static LocalDate firstDay(Trace trace) {
        return trace.auditDate().minusYears(YEARS);
    }

    static Stream<Hit> hits(Trace trace) {
        LocalDate start = firstDay(trace);
        List<Item> audits = Audit.all(trace)
                .filter(a -> a.lastDay().filter(d -> !d.isBefore(start)).isPresent())
                .map(Audit::item)
                .toList();
        AuditScope scope = AuditScope.of(audits, trace);
        Origin place = Origin.of(trace.items("audit").get(0).origin().file());
        List<String> clauses =
                CLAUSES.stream().filter(c -> !scope.holdsClause(c)).toList();
        List<Item> controls = Control.all(trace)
                .filter(Control::isApplicable)
                .map(Control::item)
                .filter(c -> !scope.holdsControl(c))
                .toList();
        return Stream.of(
                        missing(place, start, clauses.size() == 1 ? "clause " : "clauses ", clauses),
                        missing(place, start, controls.size() == 1 ? "control " : "controls ", runs(trace, controls)))
                .flatMap(s -> s);
    }

    private static Stream<Hit> missing(Origin place, LocalDate start, String what, List<String> numbers) {
        return numbers.isEmpty()
                ? Stream.empty()
                : Stream.of(Hit.at(
                        place,
                        "No internal audit since " + start + ", done or planned, looks at " + what + Phrase.and(numbers)
                                + ".",
                        ""));
    }

    /** Neighbours in the Statement of Applicability as one: "A.5.1 to A.5.4". */
    private static List<String> runs(Trace trace, List<Item> controls) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= controls.size(); i++) {
            boolean goesOn =
                    i < controls.size() && trace.position(controls.get(i)) == trace.position(controls.get(i - 1)) + 1;
            if (!goesOn) {
                add(runs, controls.subList(from, i));
                from = i;
            }
        }
        return runs;
    }

    private static void add(List<String> runs, List<Item> run) {
        if (run.size() > 2) {
            runs.add(run.get(0).id() + " to " + run.get(run.size() - 1).id());
        } else {
            run.forEach(c -> runs.add(c.id()));
        }
    }
}
