package auditpress.trace;

import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Register;
import java.util.List;

/**
 * A piece of the documented information that a certification body asks for (7.5.1 a), and what of the pack answers it.
 *
 * @param documents that name its clause
 * @param evidence that supports its clause
 * @param records registers that are the information themselves
 * @param withheld how many further answers this edition withholds
 */
public record DocumentedInformation(
        Catalogue.Documented asked, List<Item> documents, List<Item> evidence, List<Records> records, int withheld) {

    /** A register, and how many of its records are this information. */
    public record Records(Register register, int count) {}

    public static List<DocumentedInformation> of(Trace trace) {
        return Coverage.of(trace).documented();
    }

    public boolean isAnswered() {
        return !documents.isEmpty() || !evidence.isEmpty() || !records.isEmpty();
    }

    /** Whether there should be records of it, and there are none, whatever a document says. */
    public boolean lacksRecords() {
        return !asked.records().isEmpty() && records.isEmpty() && withheld == 0;
    }

    static List<Records> records(Trace trace, Catalogue.Documented asked) {
        return trace.pack().registers().stream()
                .filter(r -> asked.records().contains(r.kind()))
                .map(r -> new Records(r, (int) trace.items(r.kind()).stream()
                        .filter(i -> isRecord(trace, i, asked.clause()))
                        .count()))
                .filter(r -> r.count() > 0)
                .toList();
    }

    private static boolean isRecord(Trace trace, Item item, String clause) {
        return switch (item.kind()) {
            case "control" -> new Control(trace, item).isWritten();
            case "risk" ->
                clause.equals("8.2") ? new Risk(trace, item).inherent().isPresent() : item.has("treatment");
            case "review" -> Review.isHeld(trace, item);
            case "audit" ->
                item.date("date").filter(d -> !d.isAfter(trace.auditDate())).isPresent();
            default -> true;
        };
    }
}
