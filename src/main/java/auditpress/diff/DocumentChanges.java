package auditpress.diff;

import java.time.LocalDate;
import java.util.Optional;

/** What can change of a document (7.5). */
final class DocumentChanges {
    private DocumentChanges() {}

    static Optional<Difference> version(Pair pair) {
        if (!pair.takes("version")) {
            return Optional.empty();
        }
        pair.take("approved", "approver", "next_review", "body");
        return Optional.of(pair.difference(What.VERSION, "version", "approved"));
    }

    /** The same version, approved on a later day. */
    static Optional<Difference> approved(Pair pair) {
        Optional<LocalDate> is = pair.now().date("approved");
        boolean later = pair.changed("approved")
                && is.isPresent()
                && pair.then()
                        .date("approved")
                        .filter(d -> !d.isBefore(is.get()))
                        .isEmpty();
        return later
                ? Optional.of(pair.take("approved", "approver", "next_review")
                        .difference(What.APPROVED, "approved", "approver"))
                : Optional.empty();
    }
}
