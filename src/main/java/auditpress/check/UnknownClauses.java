package auditpress.check;

import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.trace.CitedClauses;
import auditpress.trace.Trace;
import java.util.stream.Stream;

/** The part of rule L4 that needs the standard's numbers: clauses that people list and that there are not. */
final class UnknownClauses {
    private static final String FIELD = "clauses";

    private UnknownClauses() {}

    static Stream<Hit> hits(Trace trace) {
        return trace.pack().registers().stream()
                .filter(UnknownClauses::listsClauses)
                .flatMap(r -> trace.items(r.kind()).stream())
                .filter(i -> i.has(FIELD))
                .flatMap(i -> CitedClauses.in(i.text(FIELD), trace.pack().catalogue()).unknown().stream()
                        .map(text -> hit(trace, i, text)));
    }

    private static boolean listsClauses(Register register) {
        return register.field(FIELD).filter(f -> f.type() == Type.LIST).isPresent();
    }

    private static Hit hit(Trace trace, Item item, String text) {
        String control = text.startsWith("A.") ? text : "A." + text;
        boolean isControl = !trace.pack().catalogue().title(control).isEmpty();
        return Hit.at(
                item,
                FIELD,
                Phrase.name(item) + ": 'Clauses' names " + Phrase.quoted(text)
                        + ", which is no clause of ISO/IEC 27001.",
                isControl
                        ? control + " is a control; name it in 'controls'."
                        : "Clauses run from 4.1 to 10.2; write '6.1.3' or '6.1.3 d'.");
    }
}
