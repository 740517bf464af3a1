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

class RecordPageTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordWithWhichNothingIsLinkedSaysSoInOneLine() {
        ContentFolderBuilder.in(folder)
                .file("registers/assets.csv", "id,title\nAST-1,Till\nAST-2,Safe\n")
                .file("registers/risks.csv", "id,title,assets\nR-1,Theft,AST-2\n");
        assertThat(blocks("assets/ast-1.html"))
                .noneMatch(b -> b instanceof Block.Trail)
                .anyMatch(
                        b -> b instanceof Block.Paragraph p && p.text().plain().startsWith("Nothing "));
        assertThat(blocks("assets/ast-2.html")).anyMatch(b -> b instanceof Block.Trail);
    }

    private List<Block> blocks(String address) {
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(address))
                .findFirst()
                .orElseThrow()
                .blocks();
    }
}
