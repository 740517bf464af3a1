package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Rules about documented information (7.5). */
final class DocumentRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "D1",
                    ERROR,
                    "7.5.1",
                    Need.DOCUMENTS,
                    "Each piece of documented information that the standard asks for is answered by a document or a"
                            + " register.",
                    "Stage 1 of a certification audit goes through this list; what is missing is a nonconformity.",
                    "Write it, or name its clause in 'clauses' of the document that answers it.",
                    Documented::hits),
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
                    "D4",
                    WARNING,
                    "7.5.2 c",
                    Need.some(
                            "document",
                            "documents with author and approver",
                            d -> d.has("author") && d.has("approver")),
                    "No document is approved by its own author.",
                    "Approval means that somebody else has looked; alone it is a signature under one's own text.",
                    "Have it approved by another person who answers for its subject.",
                    DocumentRules::selfApproved),
            new Rule(
                    "D5",
                    WARNING,
                    "7.5.2",
                    Need.RECORDS,
                    "No text holds a placeholder for something that is still to be written.",
                    "A placeholder in an approved text shows that nobody read it before approving it.",
                    "Write what belongs there, or take the sentence out.",
                    Placeholders::hits),
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

    /** Where no people are kept, names are compared as they were written. */
    private static Stream<Hit> selfApproved(Trace trace) {
        return trace.items("document").stream()
                .filter(i -> i.has("author") && who(trace, i, "author").equals(who(trace, i, "approver")))
                .map(i -> Hit.at(
                        i,
                        "approver",
                        Phrase.name(i) + " was approved by its author, " + trace.personName(i, "author") + "."));
    }

    private static String who(Trace trace, Item document, String field) {
        return trace.person(document, field)
                .map(Item::id)
                .orElse(document.text(field).toLowerCase(Locale.ROOT));
    }
}
