package auditpress.oscal;

import auditpress.check.Rule;
import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Type;
import auditpress.trace.CitedClauses;
import auditpress.trace.ClauseReference;
import auditpress.trace.Trace;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the other documents refer to by a control's id: controls of Annex A and own ones, clauses, and rules of the rulebook. */
final class Requirements {
    /** Stands where OSCAL asks for a requirement and the records state none. */
    static final String UNSTATED = "requirement-not-stated";

    private final Trace trace;
    private final Map<String, String> controls = new LinkedHashMap<>();

    Requirements(Trace trace) {
        this.trace = trace;
        Set<String> taken = new HashSet<>(Set.of(UNSTATED));
        Stream<String> annex = trace.pack().catalogue().themes().stream()
                .flatMap(t -> t.controls().stream())
                .map(Catalogue.Entry::id);
        Stream<String> rows = trace.items("control").stream().map(Item::id);
        Stream.concat(annex, rows).forEach(id -> controls.computeIfAbsent(key(id), k -> free(id, taken)));
    }

    /** The id of a control of the Statement of Applicability. */
    String control(String id) {
        return controls.getOrDefault(key(id), Token.of(id));
    }

    static String clause(String number) {
        return "clause-" + number;
    }

    static String rule(Rule rule) {
        return "rule-" + rule.id().toLowerCase(Locale.ROOT);
    }

    /** The part of the control that says what it asks. */
    static String statement(String control) {
        return control + "_smt";
    }

    /** The part of a rule that says what holds when it is kept. */
    static String objective(Rule rule) {
        return rule(rule) + "_obj";
    }

    /** The controls and clauses that a record names by its links and by these texts, in that order, each once. */
    List<String> namedBy(Item item, String... texts) {
        Stream<String> linked = trace.joined(item, "control").stream().map(c -> control(c.id()));
        Stream<String> cited = Stream.of(texts).flatMap(t -> citedIn(item.text(t)));
        return Stream.concat(linked, cited).distinct().toList();
    }

    private Stream<String> citedIn(String text) {
        Stream<String> named = Type.LINKS.entries(text).stream()
                .filter(w -> w.toUpperCase(Locale.ROOT).startsWith("A"))
                .flatMap(w -> trace.item(w).stream())
                .filter(i -> i.kind().equals("control"))
                .map(c -> control(c.id()));
        Catalogue catalogue = trace.pack().catalogue();
        Stream<String> clauses = CitedClauses.in(text, catalogue).known().stream()
                .flatMap(reference -> below(reference, catalogue))
                .map(Requirements::clause);
        return Stream.concat(named, clauses);
    }

    private static Stream<String> below(ClauseReference reference, Catalogue catalogue) {
        return catalogue.clauses().stream().map(Catalogue.Clause::number).filter(reference::covers);
    }

    private static String free(String id, Set<String> taken) {
        String token = Token.of(id);
        String free = token;
        // Clauses and rules have names of their own, which no control may take.
        for (int i = 2; free.startsWith("clause-") || free.startsWith("rule-") || !taken.add(free); i++) {
            free = "control-" + token + (i == 2 ? "" : "-" + i);
        }
        return free;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
