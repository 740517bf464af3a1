package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Severity;
import auditpress.model.Site;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorstFindingsTest {
    @TempDir
    private Path folder;

    @Test
    void everyRuleWithAnErrorIsShownBeforeAnyIsShownThrice() {
        StringBuilder risks = new StringBuilder("id,title,treatment,level,likelihood,impact,owner,controls\n");
        for (int n = 1; n <= 9; n++) {
            risks.append("R-").append(n).append(",Fire,melt,99,9,9,Nobody,A.9.99\n");
        }
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", risks.toString())
                .file("registers/improvements.csv", "id,title,type,status,due\nI-1,A,corrective action,open,soon\n");
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        Report report = Rulebook.check(trace);
        List<String> worst = report.worstFirst().stream()
                .filter(r -> r.count(Severity.ERROR) > 0)
                .map(r -> r.rule().id())
                .toList();
        assertThat(worst).hasSizeGreaterThan(6).contains("R2", "L2", "I2");

        List<Block> blocks = dashboard(trace, report);
        List<String> shown = ((Block.Table) blocks.get(blocks.size() - 2))
                .rows().stream().map(r -> r.cells().get(1).plain()).toList();
        assertThat(shown.stream().distinct().limit(worst.size())).containsExactlyElementsOf(worst);
        assertThat(shown).hasSizeBetween(worst.size(), 20);
        long all = report.count(Severity.ERROR) + report.count(Severity.WARNING);
        assertThat(((Block.Paragraph) blocks.get(blocks.size() - 1)).text().plain())
                .startsWith(all - shown.size() + " more are under");
    }

    private static List<Block> dashboard(Trace trace, Report report) {
        return Publication.of(new Dossier(trace, report), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(Dashboard.ADDRESS))
                .findFirst()
                .orElseThrow()
                .blocks();
    }
}
