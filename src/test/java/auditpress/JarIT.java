package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that people run, started as they start it. */
class JarIT {
    private static final Path JAR = Path.of("target/auditpress.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void itBuildsTheExampleThatItCarries() throws Exception {
        assertThat(run("init", "content", "--example")).contains("files written to content");
        assertThat(run("build")).contains(" 0 errors").contains("site/latest/index.html");
        assertThat(folder.resolve("site/latest/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("site/latest/pack.pdf")).isNotEmptyFile();
        assertThat(run("check", "--format", "sarif")).startsWith("{");
    }

    @Test
    void aFreshFolderBuildsAtOnce() throws Exception {
        run("init", "content");
        assertThat(run("build", "--no-pdf")).contains(" 0 errors");
    }

    @Test
    void itReadsTheHistoryOfItsOwnRepository() throws Exception {
        run("init", "content");
        Path settings = folder.resolve("content/auditpress.yaml");
        Files.writeString(settings, Files.readString(settings) + "\nhistory: git\n");
        try (var git =
                org.eclipse.jgit.api.Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("content").call();
            git.commit()
                    .setAuthor("Ann Example", "ann@test.example")
                    .setCommitter("Ann Example", "ann@test.example")
                    .setSign(false)
                    .setMessage("The first")
                    .call();
        }
        assertThat(run("check")).contains("0 errors");
    }

    @Test
    void tooLittleMemoryIsSaidInOneLine() throws Exception {
        run("init", "content", "--example");
        Process process = new ProcessBuilder(command(List.of("-Xmx12m"), "build"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said)
                .hasLineCount(1)
                .contains("MB of memory are not enough here")
                .contains("-Xmx4g");
        assertThat(folder.resolve("site/latest")).doesNotExist();
    }

    private static List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What it prints; nothing may stand beside it, and it must succeed. */
    private String run(String... arguments) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command(List.of(), arguments))
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out + Files.readString(err)).isZero();
        assertThat(err).isEmptyFile();
        return out;
    }
}
