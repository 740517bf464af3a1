package auditpress.trace;

import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of the pack speaks to which clause: documents and evidence that name it, registers that it asks for. */
public final class Coverage {
    private final Trace trace;
    private final List<Citation> documents = new ArrayList<>();
    private final List<Citation> evidence = new ArrayList<>();
    private final List<Kept> registers = new ArrayList<>();

    /** A clause, and the item that names it. */
    private record Citation(ClauseReference clause, Item item) {}

    /** A register that holds something, and the clauses that ask for it. */
    private record Kept(Register register, List<ClauseReference> clauses) {}

    /**
     * A clause and what answers it.
     *
     * @param withheld how many further answers this edition withholds
     */
    public record Answers(
            Catalogue.Clause clause,
            List<Item> documents,
            List<Register> registers,
            List<Item> evidence,
            int withheld) {

        public boolean isEmpty() {
            return documents.isEmpty() && registers.isEmpty() && evidence.isEmpty();
        }

        /** Whether nothing answers it, be it shown or withheld. */
        public boolean isGap() {
            return isEmpty() && withheld == 0;
        }
    }

    private Coverage(Trace trace) {
        this.trace = trace;
        Document.all(trace).forEach(d -> d.clauses().forEach(c -> documents.add(new Citation(c, d.item()))));
        Evidence.all(trace).forEach(e -> e.clauses().forEach(c -> evidence.add(new Citation(c, e.item()))));
        Catalogue catalogue = trace.pack().catalogue();
        trace.pack().registers().stream()
                .filter(r -> isKept(trace, r))
                .forEach(r -> registers.add(
                        new Kept(r, CitedClauses.in(r.clause(), catalogue).known())));
    }

    public static Coverage of(Trace trace) {
        return new Coverage(trace);
    }

    /** Controls of Annex A stand in every trace; rows that somebody wrote do not. A review that was not held answers nothing. */
    private static boolean isKept(Trace trace, Register register) {
        return switch (register.kind()) {
            case "control" -> Control.all(trace).anyMatch(Control::isWritten);
            case "review" -> !Review.held(trace).isEmpty();
            default -> !trace.items(register.kind()).isEmpty();
        };
    }

    /** Each clause in its order. */
    public List<Answers> clauses() {
        return trace.pack().catalogue().clauses().stream().map(this::answers).toList();
    }

    private Answers answers(Catalogue.Clause clause) {
        return new Answers(
                clause,
                naming(documents, clause.number()),
                registers.stream()
                        .filter(k -> k.clauses().stream().anyMatch(c -> c.covers(clause.number())))
                        .map(Kept::register)
                        .toList(),
                naming(evidence, clause.number()),
                trace.pack().withheld().clauses().getOrDefault(clause.number(), 0));
    }

    private static List<Item> naming(List<Citation> citations, String clause) {
        return citations.stream()
                .filter(c -> c.clause().covers(clause))
                .map(Citation::item)
                .distinct()
                .toList();
    }

    /** The documented information that is asked for, in its order. */
    public List<DocumentedInformation> documented() {
        return trace.pack().catalogue().documented().stream()
                .map(this::documented)
                .toList();
    }

    private DocumentedInformation documented(Catalogue.Documented asked) {
        return new DocumentedInformation(
                asked,
                answering(documents, asked).toList(),
                answering(evidence, asked).toList(),
                DocumentedInformation.records(trace, asked),
                trace.pack().withheld().documented().getOrDefault(asked.clause(), 0));
    }

    /** A point of a clause that is asked for by itself is answered by those alone who name it, and they answer nothing else. */
    private Stream<Item> answering(List<Citation> citations, Catalogue.Documented asked) {
        List<String> all = trace.pack().catalogue().documented().stream()
                .map(Catalogue.Documented::clause)
                .toList();
        boolean point = asked.clause().contains(" ");
        return citations.stream()
                .filter(c -> (point || all.contains(c.clause().toString()))
                        ? c.clause().toString().equals(asked.clause())
                        : c.clause().covers(asked.clause()))
                .map(Citation::item)
                .distinct();
    }
}
