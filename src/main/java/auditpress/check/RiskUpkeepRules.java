package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Acceptance;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about the upkeep of the risk register: looked at, closed and accepted as it stands today (6.1.3, 8.2). */
final class RiskUpkeepRules {
    private static final int MONTHS_UNTOUCHED = 12;

    static final List<Rule> RULES = List.of(
            new Rule(
                    "R12",
                    WARNING,
                    "8.2",
                    Need.RISKS,
                    "Every open risk was reviewed, scored or accepted within the last twelve months.",
                    "A risk that nobody has looked at for a year may be another one by now, whatever its next review"
                            + " says.",
                    "Look at the risk again, and write the day in 'reviewed'.",
                    RiskUpkeepRules::untouched),
            new Rule(
                    "R14",
                    WARNING,
                    "8.2",
                    Need.some("risk", "closed risks", r -> r.is("status", "closed")),
                    "Every closed risk says why it was closed.",
                    "A risk that vanished without a reason looks like one that was hidden.",
                    "Write in 'closure_reason' what has gone: the asset, the threat, or the activity.",
                    RiskUpkeepRules::closed),
            new Rule(
                    "R15",
                    ERROR,
                    "6.1.3 f",
                    Need.RISKS.and(Need.SCORED),
                    "No acceptance is older than the score of the risk that it accepts.",
                    "What was approved was another level; the risk of today has been accepted by nobody.",
                    "Have the risk accepted anew at its level of today.",
                    RiskUpkeepRules::outdated));

    private RiskUpkeepRules() {}

    /** A risk whose next review has passed is left to rule R10. */
    private static Stream<Hit> untouched(Trace trace) {
        LocalDate limit = trace.auditDate().minusMonths(MONTHS_UNTOUCHED);
        return open(trace)
                .filter(r -> r.item()
                        .date("next_review")
                        .filter(d -> d.isBefore(trace.auditDate()))
                        .isEmpty())
                .flatMap(r -> lastTouch(r).filter(d -> d.isBefore(limit)).stream()
                        .map(d -> Hit.at(
                                r.item(),
                                "reviewed",
                                Phrase.name(r.item()) + " was last touched on " + d + ", more than " + MONTHS_UNTOUCHED
                                        + " months before the audit date " + trace.auditDate() + ".")));
    }

    private static Optional<LocalDate> lastTouch(Risk risk) {
        Stream<LocalDate> own =
                Stream.of("reviewed", "scored", "identified").flatMap(f -> risk.item().date(f).stream());
        return Stream.concat(own, risk.acceptances().stream().flatMap(a -> a.on().stream()))
                .max(Comparator.naturalOrder());
    }

    private static Stream<Hit> closed(Trace trace) {
        return Risk.all(trace)
                .filter(Risk::isClosed)
                .map(Risk::item)
                .filter(i -> !i.has("closure_reason"))
                .map(i -> Hit.at(i, "status", Phrase.name(i) + " is closed without a reason."));
    }

    /** A level that needs no acceptance any more is not asked for a new one. */
    private static Stream<Hit> outdated(Trace trace) {
        return open(trace)
                .filter(r -> r.isAboveCriterion() || r.isToBeAccepted())
                .flatMap(r -> latest(r)
                        .flatMap(a -> r.item()
                                .date("scored")
                                .filter(d -> a.on().orElse(d).isBefore(d))
                                .map(d -> outdated(r.item(), a, d)))
                        .stream());
    }

    private static Optional<Acceptance> latest(Risk risk) {
        return risk.acceptances().stream()
                .filter(a -> a.on().isPresent())
                .max(Comparator.comparing(a -> a.on().orElseThrow()));
    }

    private static Hit outdated(Item risk, Acceptance acceptance, LocalDate scored) {
        String record =
                acceptance.item() == risk ? "" : " (" + acceptance.item().id() + ")";
        return Hit.at(
                risk,
                "scored",
                Phrase.name(risk) + " was accepted on " + acceptance.item().text("accepted") + record
                        + ", before its score changed on " + scored + ".");
    }

    private static Stream<Risk> open(Trace trace) {
        return Risk.all(trace).filter(r -> !r.isClosed());
    }
}
