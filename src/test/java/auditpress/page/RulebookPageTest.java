package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Severity;
import auditpress.model.Site;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the pages of the rulebook and of the findings say of a rule are the same numbers. */
class RulebookPageTest {
    private final Trace trace =
            Trace.of(PackReader.read(Path.of("src/test/packs/broken/N2")), ContentFolderBuilder.AUDIT_DATE);
    private final Report report = Rulebook.check(trace);

    @Test
    void eachFindingCountsUnderItsOwnSeverity() {
        Report.Result result = report.results().stream()
                .filter(r -> r.rule().id().equals("N2"))
                .findFirst()
                .orElseThrow();
        assertThat(result.findings()).extracting(f -> f.severity()).contains(Severity.WARNING, Severity.NOTE);
        assertThat(table(FindingText.RULEBOOK).rows())
                .filteredOn(r -> r.anchor().equals("N2"))
                .extracting(r -> r.cells().get(1).plain())
                .containsExactly("2 warnings 1 note");
    }

    private Block.Table table(String address) {
        List<Page> pages = Publication.of(new Dossier(trace, report), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(address))
                .toList();
        return pages.get(0).blocks().stream()
                .filter(b -> b instanceof Block.Table)
                .map(b -> (Block.Table) b)
                .findFirst()
                .orElseThrow();
    }
}
