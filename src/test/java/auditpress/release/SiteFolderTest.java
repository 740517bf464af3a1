package auditpress.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build changes what it must, removes what it wrote before, and touches nothing else. */
class SiteFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path root;

    @Test
    void unchangedFilesAreNotRewritten() throws IOException {
        build("a.html", "one", "b.html", "two");
        Files.setLastModifiedTime(root.resolve("a.html"), LONG_AGO);
        Files.setLastModifiedTime(root.resolve("b.html"), LONG_AGO);
        SiteFolder second = build("a.html", "one", "b.html", "TWO");
        assertThat(Files.getLastModifiedTime(root.resolve("a.html"))).isEqualTo(LONG_AGO);
        assertThat(root.resolve("b.html")).hasContent("TWO");
        assertThat(second.changed()).isEqualTo(1);
    }

    @Test
    void filesOfTheLastBuildThatThisOneLacksAreRemoved() throws IOException {
        build("a.html", "one", "old/b.html", "two");
        build("a.html", "one");
        assertThat(root.resolve("old/b.html")).doesNotExist();
        assertThat(root.resolve("a.html")).exists();
    }

    @Test
    void filesThatNoBuildWroteAreNeverTouched() throws IOException {
        build("a.html", "one");
        Files.writeString(root.resolve("notes.txt"), "mine");
        build("b.html", "two");
        assertThat(root.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aFolderOfSomebodyElseIsRefused() throws IOException {
        Files.writeString(root.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> SiteFolder.open(root))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no build wrote");
    }

    @Test
    void aPathThatLeavesTheFolderIsRefused() throws IOException {
        SiteFolder folder = SiteFolder.open(root);
        assertThatThrownBy(() -> folder.write("../a.html", new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> folder.write("/etc/a.html", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStreamThatFailsLeavesTheOldFile() throws IOException {
        build("pack.pdf", "old");
        SiteFolder folder = SiteFolder.open(root);
        assertThatThrownBy(() -> folder.stream("pack.pdf", out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .hasMessageContaining("disk full");
        assertThat(root.resolve("pack.pdf")).hasContent("old");
    }

    private SiteFolder build(String... pathsAndTexts) throws IOException {
        SiteFolder folder = SiteFolder.open(root);
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            folder.write(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        folder.finish();
        return folder;
    }
}
