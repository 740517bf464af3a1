package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Site;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsOverdueDoesNotHideWhatFallsDueNext() {
        StringBuilder actions = new StringBuilder("id,title,owner,due\nACT-99,Next,Ann,2026-10-05\n");
        for (int n = 1; n <= 30; n++) {
            actions.append("ACT-").append(n).append(",Late,Ann,2026-08-01\n");
        }
        ContentFolderBuilder.in(folder).file("registers/actions.csv", actions.toString());
        assertThat(tables())
                .extracting(Block.Table::caption)
                .contains("Overdue, the oldest 15 of 30", "Due within 90 days");
        assertThat(tables().stream()
                        .filter(t -> t.caption().startsWith("Due within"))
                        .flatMap(t -> t.rows().stream())
                        .map(r -> r.cells().get(2).plain()))
                .containsExactly("ACT-99");
    }

    private List<Block.Table> tables() {
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(Dashboard.ADDRESS))
                .flatMap(p -> p.blocks().stream())
                .filter(b -> b instanceof Block.Table)
                .map(b -> (Block.Table) b)
                .toList();
    }
}
