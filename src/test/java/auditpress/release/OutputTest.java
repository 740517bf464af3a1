package auditpress.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time; what a killed one left, at whichever step, is set right by the next. */
class OutputTest {
    @TempDir
    private Path out;

    @Test
    void aSecondRunIsTurnedAwayUntilTheFirstHasEnded() throws IOException {
        Output first = Output.open(out);
        assertThatThrownBy(() -> Output.open(out))
                .hasMessage("Another build is writing into '" + out + "'; wait until it has ended.");
        first.close();
        Output.open(out).close();
    }

    @Test
    void aFileBesideTheBuildsIsWrittenWholeAndOnlyWhenItIsOurs() throws IOException {
        Files.writeString(out.resolve("index.html"), "mine");
        try (Output output = Output.open(out)) {
            assertThatThrownBy(() -> output.write("index.html", bytes("ours")))
                    .hasMessageContaining("index.html' cannot be written: a file that no build wrote stands there");
            output.write("versions.js", bytes("1"));
            output.write("versions.js", bytes("2"));
        }
        assertThat(out.resolve("index.html")).hasContent("mine");
        assertThat(out.resolve("versions.js")).hasContent("2");
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(".auditpress-files", ".lock", "index.html", "versions.js");
    }

    @Test
    void killedBetweenTheTwoMovesTheOldOneComesBack() throws IOException {
        build("one");
        Files.move(out.resolve("latest"), out.resolve(".latest.old"));
        folder(".latest.next", "a.html", "two");
        Files.writeString(out.resolve(".latest.made"), "a.html\n");
        try (Output output = Output.open(out);
                Staging folder = output.latest()) {
            assertThat(out.resolve("latest/a.html")).hasContent("one");
            assertThat(folder.changed()).isZero();
        }
        assertClean(Map.of("a.html", "one"));
    }

    @Test
    void killedAfterTheMovesFilesOfOthersAreFetchedFromTheOldOne() throws IOException {
        build("two");
        folder(".latest.old", ".auditpress-files", "a.html\ngone/b.html\n");
        folder(".latest.old", "a.html", "one");
        folder(".latest.old", "gone/b.html", "one");
        folder(".latest.old", "gone/mine.txt", "mine");
        build("two");
        assertClean(Map.of("a.html", "two", "gone/mine.txt", "mine"));
    }

    @Test
    void ofAnUnfinishedFolderOnlyWhatABuildWroteIsRemoved() throws IOException {
        folder(".latest.next", "a.html", "half");
        folder(".latest.next", "deep/b.html", "half");
        folder(".latest.next", "mine.txt", "mine");
        Files.writeString(out.resolve(".latest.made"), "a.html\ndeep/b.html\nnever/made.html\nhal");
        build("one");
        assertClean(Map.of("a.html", "one", "mine.txt", "mine"));
    }

    @Test
    void twoFilesOfOneNameAreBothKept() throws IOException {
        build("two");
        folder(".latest.old", "mine.txt", "old");
        folder("latest", "mine.txt", "new");
        assertThatThrownBy(() -> build("two"))
                .hasMessageContaining(
                        "latest/mine.txt' cannot be written: a file that no build wrote stands in its way");
        assertThat(out.resolve(".latest.old/mine.txt")).hasContent("old");
        assertThat(out.resolve("latest/mine.txt")).hasContent("new");
    }

    @Test
    void anUnfinishedReleaseIsRemoved() throws IOException {
        folder("releases/.2026.next", "data/a.txt", "half");
        Files.writeString(out.resolve("releases/.2026.made"), "data/a.txt\n");
        try (Output output = Output.open(out);
                Staging release = output.release("2026")) {
            release.write("data/b.txt", bytes("whole"));
            release.finish();
        }
        assertThat(Snapshot.of(out.resolve("releases")).keySet()).containsExactly("2026/data/b.txt");
    }

    private void build(String text) throws IOException {
        try (Output output = Output.open(out);
                Staging folder = output.latest()) {
            folder.write("a.html", bytes(text));
            folder.finish();
        }
    }

    private void folder(String name, String path, String text) throws IOException {
        Path file = out.resolve(name).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void assertClean(Map<String, String> expected) throws IOException {
        assertThat(out.toFile().list()).containsExactlyInAnyOrder(".lock", "latest");
        for (Map.Entry<String, String> file : expected.entrySet()) {
            assertThat(out.resolve("latest").resolve(file.getKey())).hasContent(file.getValue());
        }
        assertThat(Snapshot.of(out.resolve("latest"))).hasSize(expected.size() + 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
