package auditpress.oscal;

import auditpress.model.Choice;
import auditpress.model.Item;
import auditpress.trace.AuditFinding;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What audits found, as the register holds it (9.2, 10.2): an observation, and the finding that rests on it. */
final class AuditFindings {
    private static final Set<String> SAID = Set.of("title", "description");

    private final Trace trace;
    private final Requirements requirements;
    private final Draft draft;

    AuditFindings(Trace trace, Requirements requirements, Draft draft) {
        this.trace = trace;
        this.requirements = requirements;
        this.draft = draft;
    }

    /** The requirements of the catalog that the finding is about. */
    List<String> requirements(Item item) {
        return requirements.namedBy(item, "requirement", "clauses");
    }

    Node observation(Item item) {
        Optional<LocalDate> day = item.date("raised");
        Optional<String> collected = Day.of(day.or(() -> heldOn(item)));
        return new Node()
                .text("uuid", observationId(item))
                .text("title", Prose.title(item))
                .text("description", description(item))
                // How it was found, the register does not say.
                .texts("methods", List.of("UNKNOWN"))
                .texts("types", List.of("finding"))
                .list("origins", List.of(draft.parties().origin(item, "raised_by")))
                .list("relevant-evidence", draft.resources().relevantEvidence(item))
                .text("collected", collected.orElse(Day.required(trace.auditDate())))
                .text("remarks", day.isPresent() ? "" : "The register does not say when it was raised.");
    }

    Node finding(Item item) {
        return new Node()
                .text("uuid", draft.ids().of(item))
                .text("title", Prose.title(item))
                .text("description", description(item))
                .list("props", Props.of(trace, item, SAID))
                .list("origins", List.of(draft.parties().origin(item, "raised_by")))
                .with("target", target(item))
                .list("related-observations", List.of(new Node().text("observation-uuid", observationId(item))));
    }

    private Node target(Item item) {
        List<String> named = requirements(item);
        String control = named.isEmpty() ? Requirements.UNSTATED : named.get(0);
        return new Node()
                .text("type", "statement-id")
                .text("target-id", Requirements.statement(control))
                .text("title", Prose.title(item.text("requirement")))
                .with("status", status(item));
    }

    /** As it was on the day of the audit: what was mended since, the props and the plan of action say. */
    private Node status(Item item) {
        boolean violated = new AuditFinding(trace, item).isNonconformity();
        boolean graded = item.has("grade");
        String grade = item.register()
                .field("grade")
                .flatMap(f -> f.choice(item.text("grade")))
                .map(Choice::label)
                .orElse(item.text("grade"));
        return new Node()
                .text("state", violated || !graded ? "not-satisfied" : "satisfied")
                .text("reason", violated ? "fail" : "other")
                .text("remarks", graded ? "Graded as: " + Prose.title(grade) + "." : "The register states no grade.");
    }

    String observationId(Item item) {
        return draft.ids().of("observation", item);
    }

    private static String description(Item item) {
        String description = Prose.of(item, "description");
        return description.isEmpty() ? "The register does not describe it." : description;
    }

    private Optional<LocalDate> heldOn(Item item) {
        return trace.joined(item, "audit").stream()
                .flatMap(a -> a.date("until").or(() -> a.date("date")).stream())
                .findFirst();
    }
}
