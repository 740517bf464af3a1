package auditpress.diff;

import auditpress.trace.Objective;
import java.util.Optional;

/** What can change of an objective (6.2): its target, and whether it is reached. */
final class ObjectiveChanges {
    private ObjectiveChanges() {}

    static Optional<Difference> target(Pair pair) {
        return pair.takes("target", "unit", "direction")
                ? Optional.of(pair.difference(What.TARGET, "target", "unit", "direction"))
                : Optional.empty();
    }

    static Optional<Difference> reached(Pair pair) {
        Optional<Boolean> was = isMet(pair.then());
        Optional<Boolean> is = isMet(pair.now());
        return is.isEmpty() || is.equals(was)
                ? Optional.empty()
                : Optional.of(
                        pair.says(is.get() ? What.MET : What.MISSED, latest(pair.then()), latest(pair.now()), ""));
    }

    /** Nothing where it has no target or was not measured. */
    private static Optional<Boolean> isMet(Seen seen) {
        Objective objective = new Objective(seen.trace(), seen.item());
        return objective.target().isEmpty()
                ? Optional.empty()
                : objective.latest().map(m -> !objective.isMissedBy(m));
    }

    private static String latest(Seen seen) {
        return new Objective(seen.trace(), seen.item())
                .latest()
                .map(m -> m.value().toPlainString() + " on " + m.date())
                .orElse("");
    }
}
