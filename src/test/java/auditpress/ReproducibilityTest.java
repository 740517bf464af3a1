package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** The same content gives the same bytes, site and pack, whatever the machine: each build runs in a Java of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReproducibilityTest {
    private Path folder;
    private Map<String, String> expected;

    @BeforeAll
    void first(@TempDir Path temporary) {
        folder = temporary;
        expected = built("first", Path.of("content"), List.of());
        assertThat(expected).hasSizeGreaterThan(300).containsKey("pack.pdf");
    }

    @Test
    void again() {
        assertThat(built("again", Path.of("content"), List.of())).isEqualTo(expected);
    }

    @Test
    void inAnotherTimeZoneLocaleAndForAnotherUser() {
        List<String> options = List.of(
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.name=somebody",
                "-Dfile.encoding=ISO-8859-9");
        assertThat(built("elsewhere", Path.of("content"), options)).isEqualTo(expected);
    }

    @Test
    void onOneCore() {
        assertThat(built("single", Path.of("content"), List.of("-XX:ActiveProcessorCount=1")))
                .isEqualTo(expected);
    }

    @Test
    void withFilesThatNobodyElseMayRead() {
        List<String> shell = List.of("sh", "-c", "umask 077; exec \"$@\"", "sh");
        assertThat(built("private", Path.of("content"), List.of(), shell)).isEqualTo(expected);
    }

    /** A disk in memory lists its files in the order of their making; other disks sort them in some way of their own. */
    @Test
    void fromAnotherFolderFilledInAnotherOrder(@TempDir(factory = Memory.class) Path elsewhere) throws IOException {
        Path copy = elsewhere.resolve("deep/inside");
        List<Path> files = new ArrayList<>(files(Path.of("content")));
        Collections.shuffle(files, new Random(27001));
        for (Path file : files) {
            Path target = copy.resolve(Path.of("content").relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        assertThat(built("moved", copy, List.of())).isEqualTo(expected);
    }

    @Test
    void overAnOlderBuild() {
        built("older", Path.of("src/test/packs/sound/content"), List.of());
        assertThat(built("older", Path.of("content"), List.of())).isEqualTo(expected);
    }

    /** Makes folders in memory where the system has such a disk. */
    static final class Memory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "order")
                    : Files.createTempDirectory("order");
        }
    }

    private Map<String, String> built(String name, Path content, List<String> options) {
        return built(name, content, options, List.of());
    }

    private Map<String, String> built(String name, Path content, List<String> options, List<String> shell) {
        Path out = folder.resolve(name);
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(List.of("auditpress.Main", "build", "--content", content.toString(), "--out", out.toString()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return hashes(out.resolve("latest"));
    }

    private static Map<String, String> hashes(Path root) {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(root)) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(root.relativize(file).toString(), HexFormat.of().formatHex(digest));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return hashes;
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
