package auditpress.check;

import static auditpress.model.Severity.ERROR;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.trace.Document;
import auditpress.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the risk method itself (6.1.2). */
final class MethodRules {
    /** A method that the settings lack is told in any case. */
    private static final Need STATED = new Need(
            Documented.CLAUSES.words(),
            t -> Documented.CLAUSES.isMet(t) || !t.method().declared());

    static final List<Rule> RULES = List.of(new Rule(
            "T1",
            ERROR,
            "6.1.2 a",
            Need.RISKS.and(STATED),
            "The scales and the acceptance criterion are declared, and a document that states the method is approved.",
            "Scores without a declared method cannot be compared, and a criterion that nobody approved is nobody's.",
            "Write 'risk_method' in auditpress.yaml, and '6.1.2' in 'clauses' of the document that states it.",
            MethodRules::method));

    private MethodRules() {}

    private static Stream<Hit> method(Trace trace) {
        Stream<Hit> declared = trace.method().declared()
                ? Stream.empty()
                : Stream.of(Hit.at(
                        Origin.of(ContextRules.SETTINGS),
                        "The settings declare no risk method; levels are computed by the usual 1-5 scales and a criterion"
                                + " of " + trace.method().acceptance() + ".",
                        "Write 'risk_method' with 'likelihood', 'impact' and 'acceptance'."));
        return Stream.concat(declared, Documented.isSilent(trace) ? Stream.empty() : approved(trace));
    }

    private static Stream<Hit> approved(Trace trace) {
        List<Item> documents = Document.answering(trace, "6.1.2");
        if (documents.isEmpty()) {
            return Stream.of(Hit.at(
                    Documented.documents(trace),
                    "No document answers clause 6.1.2, the process of risk assessment.",
                    "Write '6.1.2' in 'clauses' of the document that states the risk method."));
        }
        return documents.stream().anyMatch(d -> new Document(trace, d).isApproved())
                ? Stream.empty()
                : Stream.of(Hit.at(
                                documents.get(0),
                                "clauses",
                                "The risk method, " + Phrase.ids(documents)
                                        + ", is not approved: it lacks an approver or a date of approval by "
                                        + trace.auditDate() + ".",
                                "Fill 'approver' and 'approved'.")
                        .asWarning());
    }
}
