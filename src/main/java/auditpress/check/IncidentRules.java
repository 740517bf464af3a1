package auditpress.check;

import static auditpress.model.Severity.WARNING;

import auditpress.trace.Incident;
import auditpress.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Rules about incidents and what was learnt from them (A.5.24 to A.5.28, 10.2). */
final class IncidentRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "N1",
                    WARNING,
                    "A.5.27, 10.2",
                    Need.IMPROVEMENTS.and(new Need(
                            "high or critical incidents", t -> Incident.all(t).anyMatch(Incident::isSignificant))),
                    "Every high or critical incident led to an improvement.",
                    "After an incident of that weight the auditor asks what is different now.",
                    "Enter the improvement, and name the incident in its 'incidents'.",
                    IncidentRules::unanswered),
            new Rule(
                    "N2",
                    WARNING,
                    "A.5.27",
                    new Need("closed incidents", t -> Incident.all(t).anyMatch(Incident::isClosed)),
                    "Every closed incident says what was learnt.",
                    "An incident without a lesson is likely to be had again.",
                    "Write in 'lessons' what was learnt, even if it is that all went as planned.",
                    IncidentRules::unlearnt),
            new Rule(
                    "N3",
                    WARNING,
                    "8.2, A.5.27",
                    Need.INCIDENTS.and(Need.RISKS),
                    "Every incident names the risk that came true.",
                    "What happened and stands in no risk was not foreseen; the risk assessment is then incomplete.",
                    "Name the risk in 'risks', or add it to the risk register.",
                    IncidentRules::unforeseen));

    private IncidentRules() {}

    private static Stream<Hit> unanswered(Trace trace) {
        return Incident.all(trace)
                .filter(Incident::lacksImprovement)
                .map(Incident::item)
                .map(i -> Hit.at(
                        i, "severity", Phrase.name(i) + " was " + i.text("severity") + ", but led to no improvement."));
    }

    private static Stream<Hit> unlearnt(Trace trace) {
        return Incident.all(trace)
                .filter(Incident::lacksLessons)
                .map(i -> weighed(
                        i, Hit.at(i.item(), "status", Phrase.name(i.item()) + " was closed without a lesson.")));
    }

    private static Stream<Hit> unforeseen(Trace trace) {
        return Incident.all(trace)
                .filter(Incident::lacksRisk)
                .filter(i -> trace.dangling(i.item(), "risks").isEmpty())
                .map(i -> weighed(i, Hit.at(i.item(), "", Phrase.name(i.item()) + " names no risk.")));
    }

    private static Hit weighed(Incident incident, Hit hit) {
        return incident.isMinor() ? hit.asNote() : hit;
    }
}
