package auditpress.oscal;

import auditpress.model.Item;
import auditpress.model.Settings;
import auditpress.trace.Approval;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Statement of Applicability (6.1.3 d) as a system security plan: the system is the management system in its scope. */
final class PlanDocument {
    private static final Set<String> ASSET_SAID = Set.of("title", "description");
    private static final String NO_STATUS = "The records do not state in which state of operation the system is.";

    private final Trace trace;
    private final Requirements requirements;
    private final Draft draft;

    PlanDocument(Trace trace, Requirements requirements, Draft draft) {
        this.trace = trace;
        this.requirements = requirements;
        this.draft = draft;
    }

    /** The system as the plan and the plan of action name it. */
    static Node systemId(Ids ids) {
        return new Node()
                .text("identifier-type", "https://ietf.org/rfc/rfc4122")
                .text("id", ids.of("system", ""));
    }

    byte[] bytes() {
        Applicability rows = new Applicability(trace, requirements, draft);
        Node implementation = new Node()
                .text("description", statement())
                .list(
                        "implemented-requirements",
                        trace.items("control").stream().map(rows::requirement).toList());
        trace.items("document").forEach(draft.resources()::href);
        trace.items("evidence").forEach(draft.resources()::href);
        Node plan = new Node()
                .with("import-profile", new Node().text("href", OscalExport.PROFILE))
                .with("system-characteristics", characteristics())
                .with("system-implementation", system())
                .with("control-implementation", implementation);
        return draft.finish("system-security-plan", "Statement of Applicability", plan);
    }

    private Node characteristics() {
        Node information = new Node()
                .text("title", "Information in the scope")
                .text("description", "The records tell no types of information apart; assets are inventory items.");
        return new Node()
                .list("system-ids", List.of(systemId(draft.ids())))
                .text("system-name", name())
                .text("description", scope())
                .with("system-information", new Node().list("information-types", List.of(information)))
                .with("status", new Node().text("state", "other").text("remarks", NO_STATUS))
                .with("authorization-boundary", new Node().text("description", scope()));
    }

    private String name() {
        String organisation = Prose.line(trace.pack().settings().organisation());
        return "Information security management system" + (organisation.isEmpty() ? "" : " of " + organisation);
    }

    private String scope() {
        String scope = Prose.plain(trace.pack().settings().scope());
        return scope.isEmpty() ? "The settings do not state the scope." : scope;
    }

    private Node system() {
        Node component = new Node()
                .text("uuid", Applicability.component(draft.ids()))
                .text("type", "this-system")
                .text("title", Prose.title(name()))
                .text("description", scope())
                .with("status", new Node().text("state", "other").text("remarks", NO_STATUS));
        List<Node> assets = trace.items("asset").stream().map(this::asset).toList();
        Node users = new Node()
                .text("uuid", draft.ids().of("users", ""))
                .text("title", "People with a part in the management system")
                .text("description", "The records name people by their parts; they list no users of systems.")
                .texts("role-ids", List.copyOf(draft.parties().roleIds()));
        return new Node()
                .list("users", List.of(users))
                .list("components", List.of(component))
                .list("inventory-items", assets);
    }

    private Node asset(Item asset) {
        String description = Prose.of(asset, "description");
        String title = "**" + Prose.title(asset) + "**";
        return new Node()
                .text("uuid", draft.ids().of(asset))
                .text("description", description.isEmpty() ? title : title + "\n\n" + description)
                .list("props", Props.of(trace, asset, ASSET_SAID))
                .list("responsible-parties", draft.parties().responsible(asset, "owner"));
    }

    /** What the statement is, and who signed it. */
    private String statement() {
        Settings.Audit audit = trace.pack().settings().audit();
        String forAudit = audit.title().isBlank() ? "" : " It is exported for: " + Prose.title(audit.title()) + ".";
        return "Statement of Applicability (ISO/IEC 27001:2022, 6.1.3 d)." + forAudit + " "
                + approval()
                        .map(a -> "Approved as it stands by " + Prose.title(trace.personName(a.item(), "approver"))
                                + a.date().map(d -> " on " + d).orElse("") + ".")
                        .orElse("No approval of it as it stands is recorded.");
    }

    private Optional<Approval> approval() {
        return trace.pack()
                .register("control")
                .flatMap(r -> Approval.of(trace, r).stream()
                        .filter(a -> a.standing() == Approval.Standing.IN_FORCE)
                        .findFirst());
    }
}
