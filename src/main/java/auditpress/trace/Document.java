package auditpress.trace;

import auditpress.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** A document in force (7.5), with the clauses that it answers and its approval. */
public record Document(Trace trace, Item item) {

    public static Stream<Document> all(Trace trace) {
        return trace.items("document").stream().map(i -> new Document(trace, i));
    }

    /** The documents that answer this clause. */
    public static List<Item> answering(Trace trace, String clause) {
        return all(trace)
                .filter(d -> d.clauses().stream().anyMatch(r -> r.covers(clause)))
                .map(Document::item)
                .toList();
    }

    public List<ClauseReference> clauses() {
        return CitedClauses.in(item.text("clauses"), trace.pack().catalogue()).known();
    }

    /** Whether somebody has approved it by the audit date. */
    public boolean isApproved() {
        return item.has("approver")
                && item.date("approved")
                        .filter(d -> !d.isAfter(trace.auditDate()))
                        .isPresent();
    }

    /** Whether its next review lies before the audit date. */
    public boolean isReviewOverdue() {
        return item.date("next_review")
                .filter(d -> d.isBefore(trace.auditDate()))
                .isPresent();
    }
}
