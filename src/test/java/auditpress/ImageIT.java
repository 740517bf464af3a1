package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image with its own Java runtime, unpacked elsewhere than it was made. */
class ImageIT {
    @TempDir
    private static Path unpacked;

    @TempDir
    private Path folder;

    @BeforeAll
    static void unpack() {
        Path archive = Launched.built("image/auditpress-image.tar.gz", "dist,image");
        Tools.run("tar", "-C", unpacked.toString(), "-xzf", archive.toString());
    }

    @Test
    void itStartsWhereThereIsNoJava() throws Exception {
        assertThat(run("", "--version").succeeded())
                .isEqualTo("auditpress " + System.getProperty("auditpress.version") + "\n");
    }

    @Test
    void itUsesTheClassesThatItBrings() throws Exception {
        boolean cache = Files.exists(unpacked.resolve("auditpress/lib/auditpress.aot"));
        assertThat(run(cache ? "-XX:AOTMode=on" : "-Xshare:on", "--version").succeeded())
                .startsWith("auditpress ");
    }

    @Test
    void itBuildsTheExampleWithAllThatTheRuntimeNeeds() throws Exception {
        run("", "init", "content", "--example").succeeded();
        assertThat(run("", "build").succeeded()).contains(" 0 errors");
        assertThat(folder.resolve("site/latest/pack.pdf")).isNotEmptyFile();
    }

    private Launched run(String options, String... arguments) throws IOException, InterruptedException {
        Path programs = folder.resolve("programs");
        Map<String, String> environment = new HashMap<>(
                Files.exists(programs) ? Map.of("PATH", programs.toString()) : Launched.withoutJava(programs));
        environment.put("AUDITPRESS_OPTS", options);
        return Launched.run(folder, environment, unpacked.resolve("auditpress/bin/auditpress"), arguments);
    }
}
