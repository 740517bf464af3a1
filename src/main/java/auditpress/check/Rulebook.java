package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.NaturalOrder;
import auditpress.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules, in the order of the rulebook. A new rule is one entry in the table of its family. */
public final class Rulebook {
    /** First letters of the ids, in the order in which people read the rulebook. */
    private static final String FAMILIES = "LXTRCENAIMPODBW";

    private static final List<Rule> RULES = Stream.of(
                    SourceRules.RULES,
                    RiskRules.RULES,
                    TreatmentRules.RULES,
                    StatementRules.RULES,
                    ControlRules.RULES,
                    EvidenceRules.RULES,
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
                    ApprovalRules.RULES)
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt((Rule r) -> FAMILIES.indexOf(r.id().charAt(0)))
                    .thenComparing(Rule::id, NaturalOrder.IDS))
            .toList();

    private Rulebook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** Checks the trace against every rule, and adds what reading found. */
    public static Report check(Trace trace) {
        Stream<Finding> found =
                RULES.parallelStream().filter(r -> r.isAssessed(trace)).flatMap(r -> r.findings(trace));
        List<Finding> findings = Stream.concat(trace.pack().findings().stream(), found)
                .distinct()
                .sorted(Finding.ORDER)
                .toList();
        Map<String, List<Finding>> byRule = findings.stream().collect(Collectors.groupingBy(Finding::rule));
        Function<Rule, Integer> count =
                r -> byRule.getOrDefault(r.id(), List.of()).size();
        return new Report(
                findings,
                RULES.stream()
                        .map(r -> new Report.Result(r, r.isAssessed(trace), count.apply(r)))
                        .toList());
    }
}
