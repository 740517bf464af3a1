package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Improvement;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the improvement log (10.1, 10.2). */
final class ImprovementRules {
    private static final int MONTHS_UNTOUCHED = 12;

    static final List<Rule> RULES = List.of(
            new Rule(
                    "I1",
                    ERROR,
                    "10.2, 5.3",
                    Need.IMPROVEMENTS,
                    "Every improvement is owned by a named person who is in service.",
                    "What belongs to a team, or to somebody who has left, is not being done.",
                    "Name in 'owner' one person of the people register.",
                    Owners.IMPROVEMENTS::hits),
            new Rule(
                    "I2",
                    ERROR,
                    "10.2",
                    Need.IMPROVEMENTS,
                    "Every open improvement has a real due date.",
                    "\"As soon as possible\" cannot be late, so nobody will ever ask for it.",
                    "Write a day as YYYY-MM-DD in 'due'.",
                    ImprovementRules::due),
            new Rule(
                    "I3",
                    WARNING,
                    "10.2",
                    Need.IMPROVEMENTS,
                    "An open improvement past its due date gives the reason for the delay.",
                    "Being late is common; being late without having noticed is a finding.",
                    "Write in 'delay_reason' why it is late, and agree on a new date.",
                    ImprovementRules::overdue),
            new Rule(
                    "I4",
                    WARNING,
                    "10.1",
                    Need.filled("improvement", "raised", "the days on which improvements were raised"),
                    "No improvement stays open for more than twelve months after it was raised.",
                    "An entry of that age shows a log that is kept but not worked through.",
                    "Finish it, split it, or reject it with a reason.",
                    ImprovementRules::old),
            new Rule(
                    "I5",
                    ERROR,
                    "10.2 b",
                    Need.some("improvement", "corrective actions", i -> i.is("type", "corrective action")),
                    "Every corrective action states the root cause.",
                    "Without the cause only the symptom was corrected, and the nonconformity will come back.",
                    "Write in 'root_cause' why it could happen and why nobody noticed.",
                    ImprovementRules::causeless),
            new Rule(
                    "I7",
                    ERROR,
                    "10.2 d",
                    new Need(
                            "improvements that are done",
                            t -> Improvement.all(t).anyMatch(Improvement::isClosed)),
                    "Every improvement that is done was checked for its effect: by whom, when and how.",
                    "The standard asks for a review of the effectiveness of each corrective action; done is not"
                            + " effective.",
                    "Fill 'verified_by', 'verified' and 'verification', or set the status back to open.",
                    ImprovementRules::unverified));

    private ImprovementRules() {}

    private static Stream<Hit> due(Trace trace) {
        return Improvement.all(trace).flatMap(i -> {
            Item item = i.item();
            if (!item.has("due")) {
                return i.isOpen()
                        ? Stream.of(Hit.at(item, "", Phrase.name(item) + " has no due date."))
                        : Stream.empty();
            }
            String message = "The due date of " + Phrase.inline(item) + ", " + Phrase.quoted(item.text("due"))
                    + ", is not a date.";
            return item.date("due").isPresent() ? Stream.empty() : Stream.of(Hit.at(item, "due", message));
        });
    }

    private static Stream<Hit> overdue(Trace trace) {
        return Improvement.all(trace)
                .filter(Improvement::isOverdue)
                .map(Improvement::item)
                .filter(i -> !i.has("delay_reason"))
                .map(i -> Hit.at(
                        i,
                        "due",
                        Phrase.name(i) + " was due on " + i.text("due")
                                + " and is still open, without a reason for the delay."));
    }

    private static Stream<Hit> old(Trace trace) {
        LocalDate limit = trace.auditDate().minusMonths(MONTHS_UNTOUCHED);
        return Improvement.all(trace)
                .filter(Improvement::isOpen)
                .map(Improvement::item)
                .filter(i -> i.date("raised").filter(d -> d.isBefore(limit)).isPresent())
                .map(i -> Hit.at(
                        i,
                        "raised",
                        Phrase.name(i) + " was raised on " + i.text("raised") + " and is still open more than "
                                + MONTHS_UNTOUCHED + " months later."));
    }

    private static Stream<Hit> causeless(Trace trace) {
        return Improvement.all(trace)
                .filter(Improvement::lacksCause)
                .map(Improvement::item)
                .map(i -> Hit.at(i, "type", Phrase.name(i) + " is a corrective action without a root cause."));
    }

    private static Stream<Hit> unverified(Trace trace) {
        Wanted[] check = {
            new Wanted("verified_by", "verifying person"),
            new Wanted("verified", "date of verification"),
            new Wanted("verification", "result of verification")
        };
        return Improvement.all(trace)
                .filter(Improvement::isClosed)
                .flatMap(i -> Stream.concat(
                        Wanted.missing(i.item(), check),
                        Dates.done(i.item(), "verified", "verified", trace.auditDate())));
    }
}
