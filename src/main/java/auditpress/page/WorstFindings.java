package auditpress.page;

import auditpress.check.Report;
import auditpress.model.Block;
import auditpress.model.Finding;
import auditpress.model.Severity;
import auditpress.model.Target;
import auditpress.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The errors and warnings that the first page shows: the worst rules first, and each rule with an error before any is shown
 * again, so that one rule's many do not hide the others.
 */
final class WorstFindings {
    private static final int MOST = 20;
    private static final int OF_ONE_RULE = 3;

    private final Report report;
    private final Words words;

    WorstFindings(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    List<Block> blocks() {
        List<Finding> shown = shown();
        String none = WithheldText.none(words.withheld(), "The rulebook found no error and no warning.");
        List<Block> blocks = new ArrayList<>();
        blocks.add(FindingText.table("Errors and warnings", shown, words, none));
        long rest = Stream.of(Severity.ERROR, Severity.WARNING)
                        .mapToLong(report::count)
                        .sum()
                - shown.size();
        if (rest > 0) {
            blocks.add(new Block.Paragraph(
                    Text.of(rest + " more are under Gaps and inconsistencies", Target.page(FindingsPage.ADDRESS))));
        }
        return blocks;
    }

    private List<Finding> shown() {
        List<List<Finding>> errors = byRule(Severity.ERROR);
        List<List<Finding>> rules = Stream.concat(errors.stream(), byRule(Severity.WARNING).stream())
                .toList();
        int most = Math.max(MOST, errors.size());
        int[] shares = new int[rules.size()];
        int left = fill(shares, rules, 0, errors.size(), most);
        fill(shares, rules, errors.size(), rules.size(), left);
        return IntStream.range(0, rules.size())
                .boxed()
                .flatMap(n -> rules.get(n).stream().limit(shares[n]))
                .toList();
    }

    /** Deals places out in rounds, one to each of these rules, as long as there are some; gives those left. */
    private static int fill(int[] shares, List<List<Finding>> rules, int from, int to, int most) {
        int left = most;
        for (int round = 1; round <= OF_ONE_RULE; round++) {
            for (int n = from; n < to && left > 0; n++) {
                if (rules.get(n).size() >= round) {
                    shares[n]++;
                    left--;
                }
            }
        }
        return left;
    }

    private List<List<Finding>> byRule(Severity severity) {
        return report.worstFirst().stream()
                .map(r -> r.findings().stream()
                        .filter(f -> f.severity() == severity && !f.isWaived())
                        .toList())
                .filter(findings -> !findings.isEmpty())
                .toList();
    }
}
