package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Rules about documented information (7.5). */
final class DocumentRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "D2",
                    ERROR,
                    "7.5.2",
                    Need.DOCUMENTS,
                    "Every document has a version, an approver and a date of approval.",
                    "Without them nobody can tell whether the text in hand is the one in force.",
                    "Fill 'version', 'approver' and 'approved'.",
                    DocumentRules::approval),
            new Rule(
                    "D3",
                    WARNING,
                    "7.5.2, 7.5.3",
                    Need.DOCUMENTS,
                    "Every document has a next review that is not past.",
                    "A review that was missed leaves open whether the document is still suitable.",
                    "Review the document, and write the date of the next review in 'next_review'.",
                    trace -> trace.items("document").stream()
                            .flatMap(i -> Dates.comingUp(i, "next_review", "next review", trace.auditDate()))),
            new Rule(
                    "D7",
                    ERROR,
                    "7.5.3",
                    Need.NOTHING,
                    "Every link inside a text leads somewhere.",
                    "The auditor follows links; a broken one ends the chain at that point.",
                    "Correct the link, or take it out.",
                    BrokenLinks::hits));

    private DocumentRules() {}

    private static Stream<Hit> approval(Trace trace) {
        return trace.items("document").stream()
                .flatMap(i -> Stream.concat(
                        Wanted.missing(
                                i,
                                new Wanted("version", "version"),
                                new Wanted("approver", "approver"),
                                new Wanted("approved", "date of approval")),
                        Dates.done(i, "approved", "approved", trace.auditDate())));
    }
}
