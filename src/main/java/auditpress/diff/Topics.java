package auditpress.diff;

import static auditpress.diff.Topic.part;

import java.util.List;

/** The topics in reading order, behind scope and method. The registers that are not named here follow, each as a topic of its own. */
final class Topics {
    static final List<Topic> ALL = List.of(
            Topic.of(
                    "risks",
                    "Risks",
                    part(
                            "risk",
                            RiskChanges::closed,
                            RiskChanges::level,
                            RiskChanges::inherent,
                            RiskChanges::treatment)),
            Topic.of(
                    "controls",
                    "Statement of Applicability",
                    part("control", ControlChanges::decision, ControlChanges::status, ControlChanges::justification)),
            Topic.of(
                    "acceptances",
                    "Acceptances",
                    part("acceptance", AcceptanceChanges::ofRecord).arriving(AcceptanceChanges::arrival),
                    part("risk", AcceptanceChanges::ofRisk)),
            Topic.of(
                    "evidence",
                    "Evidence",
                    part("evidence", EvidenceChanges::renewed, EvidenceChanges::expired)
                            .arriving(EvidenceChanges::arrival)),
            Topic.of(
                    "findings",
                    "Audit findings and nonconformities",
                    part("finding", FindingChanges::found, Lives.FINDING::overdue)
                            .arriving(Arrival.opened(Lives.FINDING))),
            Topic.of(
                    "improvements",
                    "Improvements and corrective actions",
                    part("improvement", FindingChanges::improved, Lives.IMPROVEMENT::overdue)
                            .arriving(Arrival.opened(Lives.IMPROVEMENT))),
            Topic.of("incidents", "Incidents", part("incident", Lives.INCIDENT::ended)),
            Topic.of(
                    "objectives",
                    "Objectives and measurements",
                    part("objective", ObjectiveChanges::target, ObjectiveChanges::reached),
                    part("measurement")),
            Topic.of(
                    "documents",
                    "Documents",
                    part("document", DocumentChanges::version, DocumentChanges::approved)
                            .departing(What.WITHDRAWN)),
            Topic.of(
                    "reviews",
                    "Management reviews",
                    part("review", ReviewChanges::held).arriving(ReviewChanges::arrival)),
            Topic.of("audits", "Internal audits", part("audit", ReviewChanges::audited)),
            Topic.of(
                    "actions",
                    "Decisions and actions",
                    part("decision"),
                    part("action", Lives.ACTION::ended, Lives.ACTION::overdue).arriving(Arrival.opened(Lives.ACTION))),
            Topic.of(
                    "opportunities",
                    "Opportunities",
                    part("opportunity", Lives.OPPORTUNITY::ended, Lives.OPPORTUNITY::overdue)),
            Topic.of(
                    "people",
                    "People and roles",
                    part("person", PersonChanges::left, PersonChanges::role)
                            .arriving(PersonChanges::arrival)
                            .departing(What.LEFT)),
            Topic.of("things", "Suppliers and assets", part("supplier"), part("asset")),
            Topic.of(
                    "approvals",
                    "Approvals and waivers",
                    part("approval", ApprovalChanges::voided),
                    part("waiver", ApprovalChanges::waiver)),
            Topic.of("changes", "Planned changes", part("change", Lives.CHANGE::ended)));

    private Topics() {}
}
