package auditpress.check;

import static auditpress.model.Severity.WARNING;

import auditpress.model.Change;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules that see how records changed over time. */
final class HistoryRules {
    /** Once may well be a review that found nothing to change. */
    private static final int TELLING = 2;

    static final List<Rule> RULES = List.of(new Rule(
            "B1",
            WARNING,
            "8.2, 7.5.2",
            Need.HISTORY,
            "A record that is reviewed again and again changes in more than its dates at some time.",
            "Dates moved on without any other change, year after year, look like a review that never took place.",
            "Look at the record again, and write what the review found.",
            trace -> trace.items().stream().flatMap(i -> stamped(trace, i).stream())));

    private HistoryRules() {}

    private static Optional<Hit> stamped(Trace trace, Item item) {
        List<Change> latest = new ArrayList<>();
        for (Change change : trace.changes(item)) {
            if (change.date().isAfter(trace.auditDate())) {
                continue;
            }
            if (isOfDates(item.register(), change)) {
                latest.add(change);
            } else {
                latest.clear();
            }
        }
        if (latest.size() < TELLING) {
            return Optional.empty();
        }
        String fields = Phrase.and(latest.stream()
                .flatMap(c -> c.fields().stream())
                .distinct()
                .sorted()
                .map(f -> "'" + f + "'")
                .toList());
        return Optional.of(Hit.at(
                item,
                "reviewed",
                "In the last " + latest.size() + " changes of " + Phrase.inline(item) + ", since "
                        + latest.get(0).date() + ", only " + fields + " moved on."));
    }

    private static boolean isOfDates(Register register, Change change) {
        return change.what() == Change.What.CHANGED
                && change.fields().stream()
                        .allMatch(f -> register.field(f)
                                .filter(d -> d.type() == Type.DATE)
                                .isPresent());
    }
}
