package auditpress.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import auditpress.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of one megabyte in memory, filled up in steps: the old state stays whole, and the reason is told. Needs root. */
@Tag("long")
class FullDiskTest {
    private static final int BLOCK = 4096;

    @TempDir
    private Path folder;

    private @Nullable Path mounted;

    @BeforeEach
    void mount() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            abort("only root can mount a small disk");
        }
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Tools.require("mount");
        Program.Ended mount = Program.run(List.of("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()));
        if (mount.code() != 0) {
            abort("a small disk cannot be mounted here: " + mount.said());
        }
        mounted = disk;
    }

    private Path disk() {
        return Objects.requireNonNull(mounted);
    }

    @AfterEach
    void unmount() {
        if (mounted != null) {
            Tools.run("umount", mounted.toString());
        }
    }

    @Test
    void aFullDiskLeavesTheOldStateWhole() throws IOException {
        Path out = disk().resolve("site");
        int full = 0;
        for (int free = 0; free <= 48; free++) {
            assertThat(StagingProgram.run("latest", out, "edit0")).isEmpty();
            assertThat(StagingProgram.run("release", out, "R-" + free)).isEmpty();
            Map<String, String> old = Snapshot.of(out);
            fillBut((long) free * BLOCK);
            String what = free % 2 == 0 ? "latest" : "release";
            String trouble = StagingProgram.run(what, out, "edit1");
            if (!trouble.isEmpty()) {
                full++;
                assertThat(trouble)
                        .contains("cannot be written: ")
                        .endsWith("No space left on device.")
                        .hasLineCount(1);
                // The new one had taken its place before the disk was full: what is said of it is all that is missing.
                boolean late = trouble.contains("versions.js");
                assertThat(Snapshot.of(out).equals(old)).as(trouble).isEqualTo(!late);
            }
            Files.delete(disk().resolve("filler"));
            if (!trouble.isEmpty()) {
                assertThat(StagingProgram.run(what, out, "edit1")).matches("|There is a release 'edit1' already.*");
            }
            Clearing.remove(out, List.of(Clearing.ALL));
        }
        System.out.println("disk full " + full + " times: 0 damaged");
        assertThat(full).isGreaterThan(20);
    }

    @Test
    void theProgramSaysInOneLineThatTheDiskIsFull() throws IOException {
        Path content = SmallPack.before(folder.resolve("content"));
        Program.Ended ended = Program.run(Program.build(content, disk().resolve("site")));
        assertThat(ended.code()).as(ended.said()).isEqualTo(2);
        assertThat(ended.said())
                .startsWith("auditpress: '" + disk().resolve("site/latest"))
                .endsWith("cannot be written: No space left on device.\n")
                .hasLineCount(1);
        assertThat(disk().resolve("site/latest")).doesNotExist();
    }

    private void fillBut(long free) throws IOException {
        Path filler = disk().resolve("filler");
        long space = disk().toFile().getUsableSpace();
        Files.write(filler, new byte[(int) Math.max(0, space - free)]);
    }
}
