package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sound pack's site against its golden copy, byte for byte: one page of each kind, and the names of all.
 * {@code -Dgolden.update=true} rewrites the copy; read the difference before it is committed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenPackTest {
    private static final Path EXPECTED = Path.of("src/test/packs/sound/expected");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Path site;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Build.Options options = new Build.Options(
                Path.of("src/test/packs/sound/content"), folder, Optional::orElseThrow, true, false, "golden");
        new Build(options, new Phases(System::nanoTime)).run();
        site = folder.resolve("latest");
    }

    @TestFactory
    Stream<DynamicTest> pagesAreAsTheyWere() {
        return Stream.of(
                        "index.html",
                        "findings.html",
                        "method.html",
                        "risks/index.html",
                        "risks/r-1.html",
                        "controls/a.5.1.html",
                        "evidence/e-1.html",
                        "reviews/mr-2.html",
                        "improvements/imp-1.html")
                .map(page -> DynamicTest.dynamicTest(page, () -> compare(page, Files.readString(site.resolve(page)))));
    }

    @Test
    void filesAreAsTheyWere() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            String names = files.filter(Files::isRegularFile)
                    .map(f -> site.relativize(f).toString().replace('\\', '/') + "\n")
                    .sorted()
                    .collect(java.util.stream.Collectors.joining());
            compare("files.txt", names);
        }
    }

    private static void compare(String name, String actual) throws IOException {
        Path expected = EXPECTED.resolve(name);
        if (UPDATE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
