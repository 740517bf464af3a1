package auditpress.page;

import auditpress.check.Report;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Finding;
import auditpress.model.Page;
import auditpress.model.Severity;
import auditpress.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that the rulebook found, by weight. */
final class FindingsPage {
    static final String ADDRESS = "findings.html";

    private static final int MANY = 30;
    private static final List<Block.Column> BY_RULE = List.of(
            new Block.Column("Rule", 0.5, false),
            new Block.Column("Errors", 0.6, true),
            new Block.Column("Warnings", 0.8, true),
            new Block.Column("Notes", 0.6, true),
            new Block.Column("What holds when it is kept", 5.3, false));

    private final Dossier dossier;
    private final Report report;
    private final Words words;

    FindingsPage(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.report = dossier.report();
        this.words = words;
    }

    Page page() {
        return new Page(ADDRESS, "", "Gaps and inconsistencies", 1, "", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                words.paragraph(
                        "What the rulebook found when it held the records against each other. An error contradicts the pack or breaks a stated requirement; a warning is what an auditor will ask; a note is worth knowing."));
        blocks.addAll(AcceptedErrors.of(dossier));
        byRule().ifPresent(blocks::add);
        for (Severity severity : Severity.values()) {
            List<Finding> some = report.findings().stream()
                    .filter(f -> f.severity() == severity && !f.isWaived())
                    .toList();
            String title = FindingText.capital(severity.key()) + "s";
            blocks.add(new Block.Heading(2, Text.of(title + " (" + some.size() + ")"), severity.key() + "s"));
            String none = "No " + title.toLowerCase(Locale.ROOT) + ".";
            blocks.add(FindingText.table(title, some, words, WithheldText.none(words.withheld(), none)));
        }
        List<Finding> waived = report.waived();
        if (!waived.isEmpty()) {
            blocks.add(new Block.Heading(2, Text.of("Waived (" + waived.size() + ")"), "waived"));
            blocks.add(
                    words.paragraph(
                            "Somebody answers for these until the day named. They count no longer against the pack, and stay in it."));
            blocks.add(FindingText.table("Waived findings", waived, words, ""));
        }
        return blocks;
    }

    /** Where there are many, how many of each weight each rule found, the worst first; a hundred of one rule are often one cause. */
    private Optional<Block> byRule() {
        long all = report.results().stream().mapToLong(Report.Result::count).sum();
        List<Block.Row> rows =
                report.worstFirst().stream().map(FindingsPage::row).toList();
        return all < MANY ? Optional.empty() : Optional.of(new Block.Table("By rule", BY_RULE, rows, "", true));
    }

    private static Block.Row row(Report.Result result) {
        List<Text> cells = new ArrayList<>();
        cells.add(FindingText.rule(result.rule().id()));
        for (Severity severity : Severity.values()) {
            long count = result.count(severity);
            cells.add(Text.of(count == 0 ? "" : String.valueOf(count)));
        }
        cells.add(Text.of(result.rule().sentence()));
        return new Block.Row("", cells);
    }
}
