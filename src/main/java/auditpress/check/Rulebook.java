package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.NaturalOrder;
import auditpress.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules, in the order of the rulebook. A new rule is one entry in the table of its family. */
public final class Rulebook {
    private static final List<Rule> RULES = Stream.of(
                    SourceRules.RULES,
                    ContextRules.RULES,
                    MethodRules.RULES,
                    RiskRules.RULES,
                    RiskUpkeepRules.RULES,
                    TreatmentRules.RULES,
                    StatementRules.RULES,
                    JustificationRules.RULES,
                    ControlRules.RULES,
                    EvidenceRules.RULES,
                    EvidenceWorthRules.RULES,
                    IncidentRules.RULES,
                    AuditRules.RULES,
                    ImprovementRules.RULES,
                    CauseRules.RULES,
                    LogRules.RULES,
                    ReviewRules.RULES,
                    MeetingRules.RULES,
                    OpportunityRules.RULES,
                    ObjectiveRules.RULES,
                    DocumentRules.RULES,
                    ApprovalRules.RULES,
                    StampRules.RULES,
                    HistoryRules.RULES,
                    WaiverRules.RULES)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Rule::family).thenComparing(Rule::id, NaturalOrder.IDS))
            .toList();

    private Rulebook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** Checks the trace against every rule that is applied here, and adds what reading found. */
    public static Report check(Trace trace) {
        Weights weights = new Weights(trace);
        Stream<Finding> found = RULES.parallelStream()
                .filter(r -> weights.off(r.id()).isEmpty() && r.isAssessed(trace))
                .flatMap(r -> r.findings(trace));
        Stream<Finding> read = trace.pack().findings().stream()
                .filter(f -> weights.off(f.rule()).isEmpty());
        List<Finding> findings = Stream.concat(read, found)
                .map(weights::weighed)
                .distinct()
                .sorted(Finding.ORDER)
                .toList();
        Map<String, List<Finding>> byRule = findings.stream().collect(Collectors.groupingBy(Finding::rule));
        return new Report(
                findings,
                RULES.stream()
                        .map(r -> new Report.Result(
                                r,
                                weights.severity(r),
                                weights.off(r.id()),
                                r.isAssessed(trace),
                                byRule.getOrDefault(r.id(), List.of())))
                        .toList());
    }
}
