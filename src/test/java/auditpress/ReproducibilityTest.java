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

/** The same content gives the same bytes, release and archive, whatever the machine: each runs in a Java of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReproducibilityTest {
    private static final Path OWN = Path.of(System.getProperty("java.home"), "bin", "java");

    private Path folder;
    private Path content;
    private Map<String, String> expected;

    @BeforeAll
    void first(@TempDir Path temporary) throws IOException {
        folder = temporary;
        // Out of the project's repository, whose commit a release would name.
        content = copied(files(Path.of("content")), temporary.resolve("content"));
        expected = released("first", content, List.of());
        assertThat(expected).hasSizeGreaterThan(300).containsKeys("R.zip", "R/data/pack.pdf", "R/data/data.json");
    }

    @Test
    void again() {
        assertThat(released("again", content, List.of())).isEqualTo(expected);
    }

    @Test
    void inAnotherTimeZone() {
        assertThat(released("zone", content, List.of("-Duser.timezone=Pacific/Kiritimati")))
                .isEqualTo(expected);
    }

    @Test
    void inAnotherLocaleAndEncoding() {
        List<String> options = List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
        assertThat(released("locale", content, options)).isEqualTo(expected);
    }

    @Test
    void forAnotherUser() {
        assertThat(released("user", content, List.of("-Duser.name=somebody", "-Duser.home=" + folder)))
                .isEqualTo(expected);
    }

    @Test
    void onAnotherJava() {
        Path java = Tools.otherJava();
        assertThat(released("java", content, List.of(), List.of(), java)).isEqualTo(expected);
    }

    @Test
    void onOneCore() {
        assertThat(released("single", content, List.of("-XX:ActiveProcessorCount=1")))
                .isEqualTo(expected);
    }

    @Test
    void withFilesThatNobodyElseMayRead() {
        List<String> shell = List.of("sh", "-c", "umask 077; exec \"$@\"", "sh");
        assertThat(released("private", content, List.of(), shell, OWN)).isEqualTo(expected);
    }

    /** A disk in memory lists its files in the order of their making; other disks sort them in some way of their own. */
    @Test
    void fromAnotherFolderFilledInAnotherOrder(@TempDir(factory = Memory.class) Path elsewhere) throws IOException {
        List<Path> files = new ArrayList<>(files(Path.of("content")));
        Collections.shuffle(files, new Random(27001));
        Path copy = copied(files, elsewhere.resolve("deep/inside"));
        assertThat(released("moved", copy, List.of())).isEqualTo(expected);
    }

    @Test
    void overAnOlderBuild() {
        run("build", Path.of("src/test/packs/sound/content"), folder.resolve("older"));
        run("build", content, folder.resolve("older"));
        run("build", content, folder.resolve("newer"));
        assertThat(hashes(folder.resolve("older"))).isEqualTo(hashes(folder.resolve("newer")));
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

    private static Path copied(List<Path> files, Path copy) throws IOException {
        for (Path file : files) {
            Path target = copy.resolve(Path.of("content").relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    private Map<String, String> released(String name, Path from, List<String> options) {
        return released(name, from, options, List.of(), OWN);
    }

    private Map<String, String> released(
            String name, Path from, List<String> options, List<String> shell, Path java) {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        run(command, from, folder.resolve(name), "release", "R", "--zip");
        return hashes(folder.resolve(name).resolve("releases"));
    }

    private static void run(String verb, Path from, Path out) {
        run(List.of(OWN.toString(), "-XX:TieredStopAtLevel=1"), from, out, verb);
    }

    private static void run(List<String> java, Path from, Path out, String... verb) {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "auditpress.Main"));
        command.addAll(List.of(verb));
        command.addAll(List.of("--content", from.toString(), "--out", out.toString()));
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
