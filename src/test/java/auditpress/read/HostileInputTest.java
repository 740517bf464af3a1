package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that loses data silently, grows without bound or leads out of the folder is refused with its place. */
@Timeout(60)
class HostileInputTest {
    @TempDir
    private Path folder;

    @Test
    void duplicateKeysAreRefused() {
        refused("registers/risks.yaml", "- id: R-1\n  title: One\n  title: Two\n", "twice", ":3");
    }

    @Test
    void anchorsAndAliasesAreRefused() {
        refused("registers/risks.yaml", "- id: &a R-1\n  title: *a\n", "anchors", ":1");
    }

    @Test
    void mergeKeysAreRefused() {
        refused("registers/risks.yaml", "- id: R-1\n  <<: {title: x}\n", "merge", ":2");
    }

    @Test
    void aBillionLaughsAreNotExpanded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            bomb.append(
                    "a" + i + ": &a" + i + " [" + String.join(", ", java.util.Collections.nCopies(10, alias)) + "]\n");
        }
        refused("registers/risks.yaml", bomb.toString(), "anchors", ":1");
    }

    @Test
    void duplicateHeadersAreRefused() {
        refused("registers/risks.csv", "id,title,ID\nR-1,One,R-2\n", "Two columns are called 'ID'", ":1:10");
    }

    @Test
    void anUnclosedQuoteIsReportedAtItsRow() {
        refused("registers/risks.csv", "id,title\nR-1,One\nR-2,\"Two\nR-3,Three\n", "never closes", ":3:5");
        assertThat(read().items()).extracting(i -> i.id()).containsExactly("R-1", "R-2", "R-3");
    }

    @Test
    void cellsBeyondTheHeaderAreReported() {
        refused("registers/risks.csv", "id,title\nR-1,One,lost\n", "belongs to no column", ":2:9");
    }

    @Test
    void deepNestingIsReported() {
        refused("registers/risks.json", "[".repeat(100_000), "Not readable", "registers/risks.json");
    }

    @Test
    void yamlBeyondTheLimitIsRefusedBeforeItIsParsed() {
        refused("registers/risks.yaml", "a: " + "x".repeat(Trees.LIMIT), "at most 3000000", "registers/risks.yaml");
    }

    @Test
    void bytesThatAreNoTextAreReportedWithTheirLine() {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", new byte[] {'i', 'd', '\n', 'R', (byte) 0x81, '\n'});
        assertThat(read().findings()).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("UTF-8");
            assertThat(f.origin().text()).isEqualTo("registers/risks.csv:2");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!javax.script.ScriptEngineManager [x]", "!!java.net.URL [http://localhost]"})
    void yamlTagsBuildNothing(String text) {
        ContentFolderBuilder.in(folder).file("registers/risks.yaml", "- id: R-1\n  title: " + text + "\n");
        assertThat(read().items()).hasSize(1);
    }

    @Test
    void linksAndDevicesAreNotOpened() throws Exception {
        ContentFolderBuilder.in(folder).file("secret.txt", "secret");
        Files.createDirectories(folder.resolve("evidence"));
        assumeTrue(symbolicLink("evidence/link.txt", folder.resolve("secret.txt")), "no symbolic links here");
        symbolicLink("evidence/device", Path.of("/dev/zero"));
        symbolicLink("evidence/folder", folder);
        assumeTrue(
                new ProcessBuilder("mkfifo", folder.resolve("evidence/fifo").toString())
                                .start()
                                .waitFor()
                        == 0,
                "no mkfifo here");
        Pack pack = read();
        assertThat(pack.files()).isEmpty();
        assertThat(pack.findings())
                .extracting(f -> f.origin().file())
                .contains("evidence/device", "evidence/fifo", "evidence/folder", "evidence/link.txt");
    }

    @Test
    void aRegisterThatIsALinkIsNotFollowed() throws IOException {
        ContentFolderBuilder.in(folder).file("other.txt", "id,title\nR-1,One\n");
        Files.createDirectories(folder.resolve("registers"));
        assumeTrue(symbolicLink("registers/risks.csv", folder.resolve("other.txt")), "no symbolic links here");
        assertThat(read().items()).isEmpty();
        assertThat(read().findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("links and devices");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R\u202E-1", "R\u200B-1", "\u0420-1", "Ρ-001"})
    void idsThatLookLikeOthersAreReported(String id) {
        ContentFolderBuilder.in(folder).file("registers/risks.csv", "id,title\n" + id + ",One\n");
        assertThat(read().findings()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("L8");
            assertThat(f.message()).contains("U+");
        });
    }

    private void refused(String file, String text, String message, String place) {
        ContentFolderBuilder.in(folder).file(file, text);
        assertThat(read().findings()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("L1");
            assertThat(f.message()).contains(message);
            assertThat(f.origin().text()).contains(place);
        });
    }

    private boolean symbolicLink(String link, Path target) {
        try {
            Files.createSymbolicLink(folder.resolve(link), target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private Pack read() {
        return PackReader.read(folder);
    }
}
