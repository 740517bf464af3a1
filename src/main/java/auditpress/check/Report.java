package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.Severity;
import java.util.List;

/** What the rulebook found: findings in their order, and each rule with the number of its findings. */
public record Report(List<Finding> findings, List<Result> results) {

    /** A rule's outcome; {@code assessed} is false where the pack holds no data for it. */
    public record Result(Rule rule, boolean assessed, int findings) {}

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    public List<Rule> notAssessed() {
        return results.stream().filter(r -> !r.assessed()).map(Result::rule).toList();
    }
}
