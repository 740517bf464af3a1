package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.Severity;
import java.util.Comparator;
import java.util.List;

/** What the rulebook found: findings in their order, and each rule with the number of its findings. */
public record Report(List<Finding> findings, List<Result> results) {

    /**
     * A rule's outcome.
     *
     * @param severity of its findings here
     * @param off why it is not applied here, or empty
     * @param assessed false where the pack holds no data for it
     * @param findings of the rule, waived ones among them
     */
    public record Result(Rule rule, Severity severity, String off, boolean assessed, List<Finding> findings) {
        public boolean isOff() {
            return !off.isEmpty();
        }

        /** Its findings that nobody answers for. */
        public long count() {
            return findings.stream().filter(f -> !f.isWaived()).count();
        }

        /** Those of them that weigh that much: a finding may weigh otherwise than its rule. */
        public long count(Severity weight) {
            return findings.stream()
                    .filter(f -> f.severity() == weight && !f.isWaived())
                    .count();
        }
    }

    /** The findings of that weight that nobody answers for. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(f -> f.severity() == severity && !f.isWaived())
                .count();
    }

    public List<Finding> waived() {
        return findings.stream().filter(Finding::isWaived).toList();
    }

    /** Whether a finding that nobody answers for weighs as much or more. */
    public boolean fails(Severity threshold) {
        return findings.stream().anyMatch(f -> f.severity().atLeast(threshold) && !f.isWaived());
    }

    /** The rules with findings that nobody answers for: those with errors first, and the most of them first. */
    public List<Result> worstFirst() {
        Comparator<Result> order = Comparator.comparing(r -> -r.count(Severity.ERROR));
        return results.stream()
                .filter(r -> r.count() > 0)
                .sorted(order.thenComparing(r -> -r.count(Severity.WARNING))
                        .thenComparing(r -> -r.count(Severity.NOTE)))
                .toList();
    }

    public List<Rule> notAssessed() {
        return results.stream()
                .filter(r -> !r.assessed() && !r.isOff())
                .map(Result::rule)
                .toList();
    }
}
