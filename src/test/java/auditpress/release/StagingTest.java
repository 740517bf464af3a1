package auditpress.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build changes what it must, removes what it wrote before, and touches nothing else; nothing is seen before it is whole. */
class StagingTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path out;

    private Path root;

    @BeforeEach
    void theFolderThatIsFilled() {
        root = out.resolve("latest");
    }

    @Test
    void unchangedFilesAreNotRewritten() throws IOException {
        build("a.html", "one", "b.html", "two");
        Files.setLastModifiedTime(root.resolve("a.html"), LONG_AGO);
        Files.setLastModifiedTime(root.resolve("b.html"), LONG_AGO);
        assertThat(build("a.html", "one", "b.html", "TWO")).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(root.resolve("a.html"))).isEqualTo(LONG_AGO);
        assertThat(root.resolve("b.html")).hasContent("TWO");
    }

    @Test
    void aBuildThatChangesNothingLeavesEvenTheFolder() throws IOException {
        build("a.html", "one");
        Object folder = Files.getAttribute(root, "unix:ino");
        assertThat(build("a.html", "one")).isZero();
        assertThat(Files.getAttribute(root, "unix:ino")).isEqualTo(folder);
        assertNothingBeside();
    }

    @Test
    void filesOfTheLastBuildThatThisOneLacksAreRemoved() throws IOException {
        build("a.html", "one", "old/b.html", "two");
        build("a.html", "one");
        assertThat(root.resolve("old")).doesNotExist();
        assertThat(root.resolve("a.html")).exists();
    }

    @Test
    void filesThatNoBuildWroteAreNeverTouched() throws IOException {
        build("a.html", "one", "gone/a.html", "one");
        write("notes.txt");
        write("gone/notes.txt");
        write("mine/deep/notes.txt");
        Files.createSymbolicLink(root.resolve("link"), Path.of("nowhere"));
        build("b.html", "two");
        assertThat(root.resolve("notes.txt")).hasContent("mine");
        assertThat(root.resolve("gone/notes.txt")).hasContent("mine");
        assertThat(root.resolve("mine/deep/notes.txt")).hasContent("mine");
        assertThat(Files.readSymbolicLink(root.resolve("link"))).hasToString("nowhere");
        assertThat(root.resolve("gone/a.html")).doesNotExist();
        assertNothingBeside();
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
        build("a.html", "one");
        write("b.html");
        assertThatThrownBy(() -> build("a.html", "ONE", "b.html", "two"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("latest/b.html' cannot be written: a file that no build wrote stands there");
        assertThat(root.resolve("a.html")).hasContent("one");
        assertThat(root.resolve("b.html")).hasContent("mine");
        assertNothingBeside();
    }

    @Test
    void aFolderOfSomebodyElseIsRefused() throws IOException {
        write("notes.txt");
        assertThatThrownBy(() -> build("a.html", "one"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no build wrote");
    }

    @Test
    void nothingIsSeenUntilItIsFinished() throws IOException {
        build("a.html", "one");
        try (Output output = Output.open(out);
                Staging folder = output.latest()) {
            folder.write("a.html", bytes("two"));
            folder.write("b.html", bytes("two"));
            assertThat(root.resolve("a.html")).hasContent("one");
            assertThat(root.resolve("b.html")).doesNotExist();
        }
        assertThat(root.resolve("a.html")).hasContent("one");
        assertNothingBeside();
    }

    @Test
    void aPathThatLeavesTheFolderIsRefused() throws IOException {
        assertThatThrownBy(() -> build("../a.html", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> build("/etc/a.html", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListThatLeadsOutOfTheFolderRemovesNothingThere() throws IOException {
        build("a.html", "one");
        Path mine = Files.writeString(out.resolve("mine.txt"), "mine");
        Files.writeString(
                root.resolve(Staging.LIST), "a.html\n../mine.txt\nx/../../mine.txt\n" + mine.toAbsolutePath() + "\n");
        build("b.html", "two");
        assertThat(mine).hasContent("mine");
        assertThat(root.resolve("a.html")).doesNotExist();
    }

    @Test
    void aStreamThatFailsLeavesTheOldFile() throws IOException {
        build("pack.pdf", "old");
        try (Output output = Output.open(out);
                Staging folder = output.latest()) {
            assertThatThrownBy(() -> folder.stream("pack.pdf", stream -> {
                        stream.write(1);
                        throw new IOException("disk full");
                    }))
                    .hasMessageEndingWith("latest/pack.pdf' cannot be written: disk full.");
        }
        assertThat(root.resolve("pack.pdf")).hasContent("old");
        assertNothingBeside();
    }

    @Test
    void whatIsLeftOutStaysAsItWas() throws IOException {
        build("pack.pdf", "old", "a.html", "one", "lost.html", "lost");
        Files.delete(root.resolve("lost.html"));
        try (Output output = Output.open(out);
                Staging folder = output.latest()) {
            folder.write("a.html", bytes("two"));
            folder.keep(path -> !path.equals("a.html"));
            folder.finish();
        }
        assertThat(root.resolve("pack.pdf")).hasContent("old");
        assertThat(root.resolve("a.html")).hasContent("two");
        assertThat(root.resolve(Staging.LIST)).hasContent("a.html\npack.pdf\n");
    }

    @Test
    void aReleaseIsWholeAndNeverChanged() throws IOException {
        release("2026");
        assertThat(Snapshot.of(out.resolve("releases")).keySet())
                .containsExactly("2026/data/a.txt", "2026/manifest.txt");
        assertThatThrownBy(() -> release("2026")).hasMessageContaining("There is a release '2026' already");
        assertThat(Snapshot.of(out.resolve("releases"))).hasSize(2);
    }

    private void release(String id) throws IOException {
        try (Output output = Output.open(out);
                Staging folder = output.release(id)) {
            folder.write("data/a.txt", bytes("one"));
            Files.writeString(folder.folder().resolve("manifest.txt"), "by somebody else");
            assertThat(out.resolve("releases").resolve(id)).doesNotExist();
            folder.finish();
        }
    }

    private int build(String... pathsAndTexts) throws IOException {
        try (Output output = Output.open(out);
                Staging folder = output.latest()) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                folder.write(pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
            }
            folder.finish();
            return folder.changed();
        }
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertNothingBeside() {
        assertThat(out.toFile().list()).containsExactlyInAnyOrder(".lock", "latest");
    }
}
