package auditpress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void aWriteThatFailsLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("'" + file + "' cannot be written: No space left on device.");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.csv");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("b.csv"), file);
        WholeFile.write(link, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void whatAKilledRunLeftIsOverwritten() throws IOException {
        Files.writeString(folder.resolve(".a.csv.part"), "half, and longer than the whole");
        WholeFile.write(folder.resolve("a.csv"), "whole".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.resolve("a.csv")).hasContent("whole");
        assertThat(folder.toFile().list()).containsExactly("a.csv");
    }

    @Test
    void twoRunsDoNotWriteOneFile() throws IOException {
        Path file = folder.resolve("a.csv");
        try (FileChannel other =
                FileChannel.open(folder.resolve(".a.csv.part"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(ExclusiveLock.take(other)).isTrue();
            assertThatThrownBy(() -> WholeFile.write(file, new byte[0]))
                    .hasMessageContaining("another run is writing it");
        }
        assertThat(file).doesNotExist();
    }
}
