package auditpress.diff;

import auditpress.trace.Approval;
import auditpress.trace.Waiver;
import java.util.Optional;

/** What can change of a signature (7.5.2) or a waiver, though nobody touched it. */
final class ApprovalChanges {
    private ApprovalChanges() {}

    static Optional<Difference> voided(Pair pair) {
        boolean voided = isVoid(pair.now()) && !isVoid(pair.then());
        return voided
                ? Optional.of(pair.says(What.VOID, "", pair.now().words("date"), "What it signed has changed since."))
                : Optional.empty();
    }

    private static boolean isVoid(Seen seen) {
        return new Approval(seen.trace(), seen.item()).standing() == Approval.Standing.VOID;
    }

    static Optional<Difference> waiver(Pair pair) {
        Waiver was = new Waiver(pair.then().trace(), pair.then().item());
        Waiver is = new Waiver(pair.now().trace(), pair.now().item());
        boolean renewed = was.until().isPresent()
                && is.until().filter(d -> d.isAfter(was.until().get())).isPresent();
        if (renewed) {
            return Optional.of(pair.take("until").difference(What.RENEWED, "until"));
        }
        return is.isLapsed() && !was.isLapsed()
                ? Optional.of(pair.take("until").difference(What.LAPSED, "until"))
                : Optional.empty();
    }
}
