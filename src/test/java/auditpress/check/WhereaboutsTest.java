package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a committed pack cannot hold: links, and folders too big to compare every name with. */
class WhereaboutsTest {
    @Test
    void aSymbolicLinkIsSaidToBeOne(@TempDir Path content) throws IOException {
        pack(content, "id,title,file\nE-1,Log,log.txt\n");
        Files.createSymbolicLink(content.resolve("evidence/log.txt"), content.resolve("auditpress.yaml"));
        assertThat(Packs.report(content).findings())
                .filteredOn(f -> f.rule().equals("E1"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("is a link"));
    }

    @Test
    void theSameNameElsewhereAndTheNearestPathAreOffered(@TempDir Path content) throws IOException {
        pack(content, "id,title,file\nE-1,Log,old/january.txt\nE-2,Log,logs/febuary.txt\nE-3,Log,cellar.pdf\n");
        Files.createDirectories(content.resolve("evidence/logs"));
        Files.writeString(content.resolve("evidence/logs/january.txt"), "1");
        Files.writeString(content.resolve("evidence/logs/february.txt"), "2");
        assertThat(Packs.report(content).findings())
                .filteredOn(f -> f.rule().equals("E1"))
                .extracting(f -> f.hint())
                .containsExactly(
                        "Did you mean 'logs/january.txt'?",
                        "Did you mean 'logs/february.txt'?",
                        "Put the file into the evidence folder, or correct 'file' or 'url'.");
    }

    private static void pack(Path content, String evidence) throws IOException {
        Files.createDirectories(content.resolve("evidence"));
        Files.writeString(content.resolve("auditpress.yaml"), "organisation: Test Ltd\ndate: 2026-10-05\n");
        Files.writeString(content.resolve("evidence/evidence.csv"), evidence);
    }
}
