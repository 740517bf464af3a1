package auditpress.oscal;

import auditpress.model.Factor;
import auditpress.model.Item;
import auditpress.model.Level;
import auditpress.trace.Acceptance;
import auditpress.trace.Control;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Risks of the register as OSCAL's risks, with their ratings before and after treatment and what answers them. */
final class RiskNodes {
    private static final String SYSTEM = Ids.NAMESPACE + "/risk-method";

    private final Trace trace;
    private final Draft draft;
    private final Remediations remediations;
    private final Set<String> said = new HashSet<>(Set.of("title", "description", "threat", "vulnerability"));

    RiskNodes(Trace trace, Draft draft) {
        this.trace = trace;
        this.draft = draft;
        this.remediations = new Remediations(trace, draft);
        trace.method().factors().map(Factor::name).forEach(n -> said.addAll(List.of(n, "residual_" + n)));
    }

    Node node(Item item) {
        Risk risk = new Risk(trace, item);
        String description = Prose.of(item, "description");
        String statement = Prose.labelled(item, "threat", "vulnerability");
        List<Node> links = draft.resources().links(item, "evidence");
        return new Node()
                .text("uuid", draft.ids().of(item))
                .text("title", Prose.title(item))
                .text("description", description.isEmpty() ? "The register does not describe it." : description)
                .text(
                        "statement",
                        statement.isEmpty() ? "The register states no threat and no vulnerability." : statement)
                .list("props", Props.of(trace, item, said))
                .list("links", links)
                .text("status", status(risk))
                .list("origins", List.of(draft.parties().origin(item, "owner")))
                .list("characterizations", characterizations(risk))
                .list(
                        "mitigating-factors",
                        risk.controls().stream().map(c -> factor(item, c)).toList())
                .text("deadline", remediations.deadline(item))
                .list("remediations", remediations.of(risk));
    }

    private static String status(Risk risk) {
        if (risk.isClosed()) {
            return "closed";
        }
        boolean accepted = risk.acceptances().stream().anyMatch(Acceptance::isInForce);
        return accepted ? "deviation-approved" : risk.hasOpenAction() ? "remediating" : "open";
    }

    private List<Node> characterizations(Risk risk) {
        Node origin = draft.parties().origin(risk.item(), "owner");
        List<Node> all = new ArrayList<>();
        for (String state : List.of("initial", "adjusted")) {
            boolean initial = state.equals("initial");
            UnaryOperator<String> scores = initial ? risk.item()::text : risk::residualScore;
            List<Node> facets = facets(state, scores, initial ? risk.inherent() : risk.residual());
            if (!facets.isEmpty()) {
                all.add(new Node().with("origin", origin).list("facets", facets));
            }
        }
        return all;
    }

    /** The factors of the method as they were scored, and the level that it makes of them. */
    private List<Node> facets(String state, UnaryOperator<String> scores, Optional<Level> level) {
        Stream<Node> scored = trace.method()
                .factors()
                .filter(f -> !f.name().isEmpty())
                .flatMap(f -> value(f, scores).stream().map(v -> facet(f.name(), v, state)));
        return Stream.concat(scored, level.stream().map(l -> facet("level", l.text(), state)))
                .toList();
    }

    /** As on its scale; as it was written where it is on none. */
    private static Optional<String> value(Factor factor, UnaryOperator<String> scores) {
        Optional<BigDecimal> value = factor.value(scores);
        String written = Prose.line(scores.apply(factor.name()));
        return value.map(factor::text).or(() -> written.isEmpty() ? Optional.empty() : Optional.of(written));
    }

    private static Node facet(String name, String value, String state) {
        return new Node()
                .text("name", Token.of(name.replace('_', '-')))
                .text("system", SYSTEM)
                .text("value", Prose.line(value))
                .list("props", List.of(Props.known("state", state)));
    }

    private Node factor(Item risk, Control control) {
        String title = control.title();
        String state = control.isExcluded() ? "excluded" : control.item().text("status");
        return new Node()
                .text("uuid", draft.ids().of("factor " + draft.ids().of(risk), control.item()))
                .text("implementation-uuid", draft.ids().of(control.item()))
                .text(
                        "description",
                        Prose.title(control.item().id()
                                + (title.isEmpty() ? "" : " " + title)
                                + (state.isEmpty() ? "" : ": " + state)));
    }
}
