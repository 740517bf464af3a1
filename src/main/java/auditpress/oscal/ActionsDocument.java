package auditpress.oscal;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Improvements, corrective actions (10.1, 10.2) and actions (9.3.3, 6.1.3) as a plan of action and milestones, with the
 * findings, incidents and risks that they answer.
 */
final class ActionsDocument {
    private static final Set<String> SAID =
            Set.of("title", "description", "root_cause", "correction", "action", "verification");

    private final Trace trace;
    private final Draft draft;
    private final AuditFindings audits;

    ActionsDocument(Trace trace, Requirements requirements, Draft draft) {
        this.trace = trace;
        this.draft = draft;
        this.audits = new AuditFindings(trace, requirements, draft);
    }

    /** What the plan consists of, closed ones among them. */
    static Stream<Item> items(Trace trace) {
        return Stream.of("improvement", "action").flatMap(k -> trace.items(k).stream());
    }

    byte[] bytes() {
        RiskNodes risks = new RiskNodes(trace, draft);
        List<Item> findings = named("finding");
        List<Node> observations = new ArrayList<>();
        findings.stream().map(audits::observation).forEach(observations::add);
        named("incident").stream().map(this::incident).forEach(observations::add);
        Node plan = trace.items("control").isEmpty()
                ? new Node()
                : new Node().with("import-ssp", new Node().text("href", OscalExport.PLAN));
        plan.with("system-id", PlanDocument.systemId(draft.ids()))
                .list("observations", observations)
                .list("risks", named("risk").stream().map(risks::node).toList())
                .list("findings", findings.stream().map(audits::finding).toList())
                .list("poam-items", items(trace).map(this::item).toList());
        return draft.finish("plan-of-action-and-milestones", "Improvements and actions", plan);
    }

    /** What the improvement or action is to do, and for an improvement why and with what effect. */
    static String description(Item item) {
        String said = Prose.of(item, "description");
        String more = Prose.labelled(item, "root_cause", "correction", "action", "verification");
        String text = (said + "\n\n" + more).strip();
        return text.isEmpty() ? "The register does not describe it." : text;
    }

    /** The records of that kind that the plan answers, in the order of their register. */
    private List<Item> named(String kind) {
        return trace.items(kind).stream()
                .filter(i -> trace.isJoined(i, "improvement") || trace.isJoined(i, "action"))
                .toList();
    }

    private Node item(Item item) {
        List<Node> observations = new ArrayList<>();
        trace.joined(item, "finding").stream()
                .map(audits::observationId)
                .forEach(u -> observations.add(new Node().text("observation-uuid", u)));
        trace.joined(item, "incident")
                .forEach(i -> observations.add(new Node().text("observation-uuid", incidentId(i))));
        return new Node()
                .text("uuid", draft.ids().of(item))
                .text("title", Prose.title(item))
                .text("description", description(item))
                .list("props", Props.of(trace, item, SAID))
                .list("links", draft.resources().links(item, "evidence"))
                .list("origins", List.of(draft.parties().origin(item, "owner")))
                .list("related-findings", references("finding-uuid", trace.joined(item, "finding")))
                .list("related-observations", observations)
                .list("related-risks", references("risk-uuid", trace.joined(item, "risk")));
    }

    private List<Node> references(String name, List<Item> items) {
        return items.stream().map(i -> new Node().text(name, draft.ids().of(i))).toList();
    }

    private Node incident(Item item) {
        Optional<LocalDate> day = item.date("date");
        String description = (Prose.of(item, "description") + "\n\n" + Prose.labelled(item, "lessons")).strip();
        return new Node()
                .text("uuid", incidentId(item))
                .text("title", Prose.named(item))
                .text("description", description.isEmpty() ? "The register does not describe it." : description)
                .list("props", Props.of(trace, item, Set.of("title", "description", "lessons")))
                .texts("methods", List.of("UNKNOWN"))
                .texts("types", List.of("incident"))
                .text("collected", Day.of(day).orElse(Day.required(trace.auditDate())))
                .text("remarks", day.isPresent() ? "" : "The register does not say when it happened.");
    }

    private String incidentId(Item item) {
        return draft.ids().of("observation", item);
    }
}
