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

/** Everything that the rulebook found, by weight. */
final class FindingsPage {
    static final String ADDRESS = "findings.html";

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
}
