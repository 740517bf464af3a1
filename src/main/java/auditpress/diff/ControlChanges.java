package auditpress.diff;

import java.util.List;
import java.util.Optional;

/** What can change of a control's row in the Statement of Applicability (6.1.3 d). */
final class ControlChanges {
    private static final List<String> RISING = List.of("not implemented", "planned", "partial", "implemented");

    private ControlChanges() {}

    static Optional<Difference> decision(Pair pair) {
        if (!pair.takes("applicable")) {
            return Optional.empty();
        }
        What what = switch (pair.now().text("applicable")) {
            case "yes" -> What.APPLICABLE;
            case "no" -> What.EXCLUDED;
            default -> What.UNDECIDED;
        };
        pair.take("reasons", "justification", "status", "due");
        String reason = Reflow.words(pair.now().text("justification"));
        return Optional.of(pair.says(what, decided(pair.then()), decided(pair.now()), reason));
    }

    private static String decided(Seen seen) {
        String decision = seen.words("applicable");
        String status = seen.words("status");
        return decision.isEmpty() ? "Not decided" : status.isEmpty() ? decision : decision + ", " + status;
    }

    static Optional<Difference> status(Pair pair) {
        int was = RISING.indexOf(pair.then().text("status"));
        int is = RISING.indexOf(pair.now().text("status"));
        if (was < 0 || is < 0 || was == is || !pair.takes("status")) {
            return Optional.empty();
        }
        return Optional.of(pair.take("due").difference(is > was ? What.STATUS_UP : What.STATUS_DOWN, "status", "due"));
    }

    static Optional<Difference> justification(Pair pair) {
        return pair.takes("reasons", "justification")
                ? Optional.of(pair.difference(What.JUSTIFICATION, "reasons", "justification"))
                : Optional.empty();
    }
}
