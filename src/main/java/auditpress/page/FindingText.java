package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Finding;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.List;

/** Shows findings of the rulebook. */
final class FindingText {
    static final String RULEBOOK = "rulebook.html";

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Severity", 0.9, false),
            new Block.Column("Rule", 0.5, false),
            new Block.Column("Record", 0.8, false),
            new Block.Column("What is wrong, and how to mend it", 4, false),
            new Block.Column("Place", 1.6, false));

    private FindingText() {}

    static Text rule(String id) {
        return new Text(List.of(new auditpress.model.Run(
                id, auditpress.model.Run.Style.PLAIN.withCode(), null, new Target.ToPage(RULEBOOK, id))));
    }

    static Block table(String caption, List<Finding> findings, Words words, String empty) {
        return new Block.Table(
                caption, COLUMNS, findings.stream().map(f -> row(f, words)).toList(), empty, true);
    }

    /** One line on a record's own page. */
    static Text line(Finding finding, Words words) {
        return rule(finding.rule())
                .and(" ")
                .and(words.running(finding.message()))
                .and(" ")
                .and(words.running(finding.hint()))
                .and(waived(finding));
    }

    /** Who answers for it, on a line of its own; empty where nobody does. */
    private static Text waived(Finding finding) {
        Finding.Waiver waiver = finding.waiver();
        return waiver == null
                ? Text.EMPTY
                : Text.of("\n")
                        .and(Text.badge(Tone.INFO, "Waived"))
                        .and(" until " + waiver.until() + " by " + waiver.approver() + ": " + waiver.reason());
    }

    private static Block.Row row(Finding f, Words words) {
        Text what = words.running(f.message())
                .and(f.hint().isEmpty() ? "" : "\n")
                .and(words.running(f.hint()))
                .and(waived(f));
        return new Block.Row(
                "",
                List.of(
                        Text.badge(f.severity().tone(), capital(f.severity().key())),
                        rule(f.rule()),
                        f.record().isEmpty() ? Text.EMPTY : words.running(f.record()),
                        what,
                        Text.code(f.origin().text())));
    }

    static String small(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
