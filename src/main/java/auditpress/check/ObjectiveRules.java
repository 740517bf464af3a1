package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.Settings;
import auditpress.trace.Objective;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rules about objectives and how they are measured (6.2, 9.1). */
final class ObjectiveRules {
    private static final int MONTHS = 12;

    static final List<Rule> RULES = List.of(
            new Rule(
                    "O1",
                    ERROR,
                    "6.2",
                    Need.OBJECTIVES,
                    "Every objective has a target that can be measured, an owner and a due date.",
                    "An objective that cannot be measured cannot be reached either.",
                    "Fill 'target' with a number, 'owner' and 'due'.",
                    ObjectiveRules::unmeasurable),
            new Rule(
                    "O2",
                    WARNING,
                    "9.1",
                    Need.OBJECTIVES.and(Need.MEASUREMENTS),
                    "Every objective was measured in the audit period.",
                    "An objective that nobody measures is neither reached nor missed.",
                    "Measure it, and enter date and value in the register of measurements.",
                    ObjectiveRules::unmeasured),
            new Rule(
                    "O3",
                    WARNING,
                    "6.2, 9.1",
                    Need.OBJECTIVES.and(Need.MEASUREMENTS),
                    "Somebody works on every objective that is off its target.",
                    "A miss that changes nothing shows that the figure is collected and not used.",
                    "Name an open action or improvement in 'actions' of the objective, or change the target with a reason.",
                    ObjectiveRules::missed));

    private ObjectiveRules() {}

    private static Stream<Hit> unmeasurable(Trace trace) {
        Stream<Hit> missing = trace.items("objective").stream()
                .flatMap(i ->
                        Wanted.missing(i, new Wanted("target", "target to measure"), new Wanted("due", "due date")));
        return Stream.concat(missing, Owners.OBJECTIVES.hits(trace));
    }

    /** Of the audit period, or of the twelve months before the audit date; an objective that was due before is left out. */
    private static Stream<Hit> unmeasured(Trace trace) {
        Settings.Audit audit = trace.pack().settings().audit();
        LocalDate today = trace.auditDate();
        LocalDate from = audit.from() == null ? today.minusMonths(MONTHS) : audit.from();
        LocalDate to = audit.to() == null ? today : audit.to();
        return Objective.all(trace)
                .filter(o -> o.item().date("due").filter(d -> d.isBefore(from)).isEmpty())
                .filter(o -> o.measured().stream()
                        .noneMatch(m -> !m.date().isBefore(from) && !m.date().isAfter(to)))
                .map(Objective::item)
                .map(i -> Hit.at(i, "", Phrase.name(i) + " was not measured from " + from + " to " + to + "."));
    }

    private static Stream<Hit> missed(Trace trace) {
        return Objective.all(trace)
                .filter(o -> !o.isWorkedOn())
                .flatMap(o -> o.latest().filter(o::isMissedBy).map(m -> missed(o, m)).stream());
    }

    /** Before its due date an objective may still be reached. */
    private static Hit missed(Objective objective, Objective.Measured latest) {
        Item item = objective.item();
        boolean due = item.date("due")
                .filter(d -> d.isBefore(objective.trace().auditDate()))
                .isPresent();
        String unit = item.has("unit") ? " " + item.text("unit") : "";
        String message = Phrase.name(item) + " stood at " + latest.value().toPlainString() + unit + " on "
                + latest.date() + ", its target" + (due ? " by " + item.text("due") : "") + " is "
                + item.text("target") + unit + ", and no open action or improvement works on it.";
        Hit hit = Hit.at(item, "target", message);
        return due ? hit : hit.asNote();
    }
}
