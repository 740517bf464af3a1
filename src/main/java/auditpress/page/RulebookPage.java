package auditpress.page;

import auditpress.check.Report;
import auditpress.check.Rule;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Severity;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.ArrayList;
import java.util.List;

/** Every rule with what it found: what was checked, what came of it, and what could not be assessed. */
final class RulebookPage {
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Rule", 0.5, false),
            new Block.Column("Outcome", 1.4, false),
            new Block.Column("What holds when it is kept", 3, false),
            new Block.Column("Rests on", 1.2, false),
            new Block.Column("Why it matters, and how to mend a breach", 3.4, false));

    private final Report report;
    private final Words words;

    RulebookPage(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    Page page() {
        return new Page(FindingText.RULEBOOK, "", "Rulebook", 1, "", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int assessed = (int) report.results().stream()
                .filter(r -> r.assessed() && !r.isOff())
                .count();
        blocks.add(
                words.paragraph(
                        assessed + " of " + report.results().size()
                                + " rules were assessed. A rule for which the pack holds no data was not assessed; that is not a pass."));
        List<Block.Row> rows = report.results().stream().map(this::row).toList();
        blocks.add(new Block.Table("Rules and their outcome", COLUMNS, rows, "", true));
        return blocks;
    }

    private Block.Row row(Report.Result result) {
        Rule rule = result.rule();
        Text why = words.running(rule.why()).and("\n").and(words.running(rule.mend()));
        return new Block.Row(
                rule.id(),
                List.of(Text.code(rule.id()), outcome(result), Text.of(rule.sentence()), Text.of(rule.clause()), why));
    }

    private Text outcome(Report.Result result) {
        if (result.isOff()) {
            return Text.badge(Tone.WARN, "Switched off").and("\n").and(words.running(result.off()));
        }
        if (!result.assessed()) {
            return Text.badge(Tone.NEUTRAL, "Not assessed");
        }
        int withheld = words.withheld().findings().getOrDefault(result.rule().id(), 0);
        if (result.findings().isEmpty() && withheld > 0) {
            return WithheldText.badge(withheld);
        }
        String name = result.severity().key();
        Text text = result.findings().isEmpty() ? Text.badge(Tone.GOOD, "Nothing found") : found(result, withheld);
        return result.severity() == result.rule().severity()
                ? text
                : text.and("\nHere " + name + ", by the rulebook "
                        + result.rule().severity().key() + ".");
    }

    /** By the weight of each finding, which may be another than the rule's. */
    private static Text found(Report.Result result, int withheld) {
        List<Text> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = result.count(severity);
            if (count > 0) {
                parts.add(Text.badge(severity.tone(), count + " " + severity.key() + (count == 1 ? "" : "s")));
            }
        }
        long waived = result.findings().size() - result.count();
        if (waived > 0) {
            parts.add(Text.badge(Tone.INFO, waived + " waived"));
        }
        if (withheld > 0) {
            parts.add(WithheldText.badge(withheld));
        }
        return parts.stream().reduce((a, b) -> a.and(" ").and(b)).orElse(Text.EMPTY);
    }
}
