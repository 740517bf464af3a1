package auditpress.diff;

import auditpress.model.Item;
import auditpress.trace.AuditFinding;
import auditpress.trace.Improvement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can change of a finding and of what answers it (10.1, 10.2). */
final class FindingChanges {
    private FindingChanges() {}

    /** Verified, else closed or open again. */
    static Optional<Difference> found(Pair pair) {
        return verified(pair).or(() -> Lives.FINDING.ended(pair));
    }

    /** Found to work, else done, rejected or open again. */
    static Optional<Difference> improved(Pair pair) {
        return proved(pair).or(() -> Lives.IMPROVEMENT.ended(pair));
    }

    /** Closed, and every improvement that answers it was found to work. */
    private static Optional<Difference> verified(Pair pair) {
        if (!isVerified(pair.now()) || isVerified(pair.then())) {
            return Optional.empty();
        }
        String by = answers(pair.now()).stream().map(Item::id).collect(Collectors.joining(", "));
        return Optional.of(pair.take("status", "closed")
                .says(
                        What.VERIFIED,
                        pair.then().words("status"),
                        pair.now().words("status"),
                        "It was answered by " + by + "."));
    }

    private static boolean isVerified(Seen finding) {
        List<Item> answers = answers(finding);
        return !new AuditFinding(finding.trace(), finding.item()).isOpen()
                && !answers.isEmpty()
                && answers.stream().allMatch(i -> new Improvement(finding.trace(), i).isVerified());
    }

    private static List<Item> answers(Seen finding) {
        return finding.trace().joined(finding.item(), "improvement");
    }

    private static Optional<Difference> proved(Pair pair) {
        if (!improvement(pair.now()).isVerified() || improvement(pair.then()).isVerified()) {
            return Optional.empty();
        }
        pair.take("status", "closed", "verified_by", "verified", "verification");
        return Optional.of(pair.difference(What.VERIFIED, "status", "verified", "verified_by"));
    }

    private static Improvement improvement(Seen seen) {
        return new Improvement(seen.trace(), seen.item());
    }
}
