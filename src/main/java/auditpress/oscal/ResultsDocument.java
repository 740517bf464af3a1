package auditpress.oscal;

import auditpress.check.Report;
import auditpress.model.Item;
import auditpress.trace.Audit;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was assessed: the records by the rulebook, with the register of risks; and what each internal audit found (9.2). */
final class ResultsDocument {
    private final Trace trace;
    private final Requirements requirements;
    private final Draft draft;
    private final RuleFindings rules;
    private final AuditFindings audits;

    ResultsDocument(Trace trace, Report report, Requirements requirements, Draft draft) {
        this.trace = trace;
        this.requirements = requirements;
        this.draft = draft;
        this.rules = new RuleFindings(trace, report, draft);
        this.audits = new AuditFindings(trace, requirements, draft);
    }

    byte[] bytes(String program) {
        String plan = draft.resources()
                .add(
                        "assessment plan",
                        "Audit programme and rulebook",
                        "There is no assessment plan in OSCAL. The programme of internal audits (9.2.2) and the rulebook of "
                                + "Auditpress, which is a group of the catalog, stand in its place.");
        List<Node> results = new ArrayList<>();
        results.add(records(program));
        Audit.all(trace).filter(this::isToBeTold).map(this::audit).forEach(results::add);
        List<Item> loose = trace.items("finding").stream()
                .filter(f -> trace.joined(f, "audit").isEmpty())
                .toList();
        if (!loose.isEmpty()) {
            results.add(withoutAudit(loose));
        }
        Node document =
                new Node().with("import-ap", new Node().text("href", plan)).list("results", results);
        return draft.finish("assessment-results", "Findings and risks", document);
    }

    private Node records(String program) {
        RiskNodes risks = new RiskNodes(trace, draft);
        LocalDate date = trace.auditDate();
        return new Node()
                .text("uuid", draft.ids().of("result", "records"))
                .text("title", "Records on " + date)
                .text("description", "The register of risks, and what the rulebook found in the records.")
                .text("start", Day.required(date))
                .text("end", Day.required(date))
                .with("local-definitions", new Node().with("assessment-assets", rules.assets(program)))
                .with("reviewed-controls", selection(rules.assessed(), ""))
                .list("observations", rules.observations())
                .list("risks", trace.items("risk").stream().map(risks::node).toList())
                .list("findings", rules.findings())
                .text("remarks", rules.remarks());
    }

    /** One that is still to come has no result, unless somebody has found something in it already. */
    private boolean isToBeTold(Audit audit) {
        return audit.isDone() || !trace.joined(audit.item(), "finding").isEmpty();
    }

    private Node audit(Audit audit) {
        Item item = audit.item();
        // A finding that names two audits is told with the first: each stands once in the document.
        List<Item> found = trace.joined(item, "finding").stream()
                .filter(f -> trace.joined(f, "audit").get(0) == item)
                .toList();
        Optional<String> start = Day.of(audit.firstDay());
        String body = Prose.of(item, "body");
        Node result = new Node()
                .text("uuid", draft.ids().of("result", item))
                .text("title", Prose.named(item))
                .text("description", body.isEmpty() ? "The records hold no report of this audit." : body)
                .text("start", start.orElse(Day.required(trace.auditDate())))
                .text("end", Day.of(audit.lastDay()).orElse(""))
                .list("props", Props.of(trace, item, Set.of("title", "body", "date", "until")));
        return findings(result, found, reviewed(requirements.namedBy(item, "clauses"), found))
                .text(
                        "remarks",
                        start.isPresent() ? "" : "Its day is not recorded; the date of these records stands there.");
    }

    private Node withoutAudit(List<Item> found) {
        Node result = new Node()
                .text("uuid", draft.ids().of("result", "without audit"))
                .text("title", "Findings that name no audit")
                .text(
                        "description",
                        "Findings of the register for which it does not say in which audit they were made.")
                .text("start", Day.required(trace.auditDate()))
                .text("remarks", "The days of the audits are not recorded; the date of these records stands there.");
        return findings(result, found, reviewed(List.of(), found));
    }

    private Node findings(Node result, List<Item> found, Node reviewed) {
        return result.with("reviewed-controls", reviewed)
                .list("observations", found.stream().map(audits::observation).toList())
                .list("findings", found.stream().map(audits::finding).toList());
    }

    /** What the audit was said to look at; else what its findings are about. */
    private Node reviewed(List<String> stated, List<Item> found) {
        if (!stated.isEmpty()) {
            return selection(stated, "");
        }
        List<String> ids = found.stream()
                .flatMap(f -> audits.requirements(f).stream())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? selection(List.of(Requirements.UNSTATED), "The records do not say what was looked at.")
                : selection(ids, "The records do not say what was looked at; these are what the findings are about.");
    }

    private static Node selection(List<String> ids, String description) {
        List<Node> controls =
                ids.stream().map(id -> new Node().text("control-id", id)).toList();
        Node selection = new Node().text("description", description).list("include-controls", controls);
        return new Node().list("control-selections", List.of(selection));
    }
}
