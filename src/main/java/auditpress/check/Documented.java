package auditpress.check;

import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.trace.Document;
import auditpress.trace.DocumentedInformation;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rule D1: the documented information that a certification body asks for is there. */
final class Documented {
    /** Where no document says what it answers, rule D1 alone speaks of it. */
    static final Need CLAUSES = new Need("documents that say which clauses they answer", t -> !isSilent(t));

    private Documented() {}

    /** Where documents stand, for a finding about one that is missing. */
    static Origin documents(Trace trace) {
        return Origin.of(trace.pack().register("document").orElseThrow().files().get(0));
    }

    static Stream<Hit> hits(Trace trace) {
        List<Catalogue.Documented> missing = DocumentedInformation.of(trace).stream()
                .filter(d -> !d.isAnswered())
                .map(DocumentedInformation::asked)
                .filter(d -> !leftToOthers(trace).contains(d.clause()))
                .toList();
        return isSilent(trace) && !missing.isEmpty()
                ? Stream.of(silent(trace, missing))
                : missing.stream().map(d -> missing(trace, d));
    }

    /** Whether no document says what it answers. */
    static boolean isSilent(Trace trace) {
        return Document.all(trace).allMatch(d -> d.clauses().isEmpty());
    }

    /** Rule X3 reports a missing scope, rule T1 a missing risk method. */
    private static Set<String> leftToOthers(Trace trace) {
        if (isSilent(trace)) {
            return Set.of();
        }
        return Need.RISKS.isMet(trace) ? Set.of("4.3", "6.1.2") : Set.of("4.3");
    }

    private static Hit missing(Trace trace, Catalogue.Documented asked) {
        boolean kept = !asked.records().isEmpty();
        return Hit.at(
                documents(trace),
                "Nothing answers clause " + asked.clause() + ": " + asked.title() + ".",
                kept
                        ? "Keep the records, or write '" + asked.clause()
                                + "' in 'clauses' of the document that holds them."
                        : "Write '" + asked.clause() + "' in 'clauses' of the document that answers it.");
    }

    /** Where no document says what it answers, that is one thing to mend; the documents may well be there. */
    private static Hit silent(Trace trace, List<Catalogue.Documented> missing) {
        List<Item> documents = trace.items("document");
        String none = documents.size() == 1
                ? "The only document does not say which clauses it answers"
                : "None of the " + documents.size() + " documents says which clauses it answers";
        return Hit.at(
                        documents(trace),
                        none + "; nothing is known to answer "
                                + Phrase.and(missing.stream()
                                        .map(Catalogue.Documented::clause)
                                        .toList()) + ".",
                        "List the clauses in 'clauses' of each document, such as [\"5.2\", \"6.1.2\"].")
                .asWarning();
    }
}
