package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook that firms copy, in a real repository. */
class PreCommitHookTest {
    private static final String SOUND = "id,title,owner,status\n";
    private static final String BROKEN = SOUND + "R-1,Flood,Nobody,open\nR-1,Fire,Nobody,open\n";

    @TempDir
    private Path folder;

    private Path repository = Path.of("");

    @BeforeEach
    void repository() throws Exception {
        repository = Files.createDirectories(folder.resolve("a repository"));
        git("init", "--quiet");
        git("config", "user.name", "Ann Example");
        git("config", "user.email", "ann@test.example");
        git("config", "auditpress.program", program().toString());
        Path hook = Files.copy(Path.of("src/publishing/hooks/pre-commit"), repository.resolve(".git/hooks/pre-commit"));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        ContentFolderBuilder.at(repository)
                .file(
                        "content/auditpress.yaml",
                        "organisation: Test Ltd\ndate: 2026-10-05\nhistory: git\nrules: {C1: {off: test}}\n")
                .file("content/registers/risks.csv", SOUND)
                .file("README", "one\n");
    }

    @Test
    void aCommitWithErrorsIsRefusedAndSaysWhere() throws Exception {
        write("content/registers/risks.csv", BROKEN);
        git("add", ".");
        Launched commit = git("commit", "--quiet", "-m", "Break it");
        assertThat(commit.code()).isEqualTo(1);
        assertThat(commit.err())
                .contains("content/registers/risks.csv:3:1: error:")
                .contains("'content' has errors");
        assertThat(git("log").code()).isNotZero();
    }

    @Test
    void aSoundCommitPassesAndSaysNothing() throws Exception {
        git("add", ".");
        git("commit", "--quiet", "-m", "Begin").succeeded();
        assertThat(git("log", "--format=%s").succeeded()).isEqualTo("Begin\n");
    }

    @Test
    void whatIsStagedCountsAndNotTheWorkTree() throws Exception {
        git("add", ".");
        write("content/registers/risks.csv", BROKEN);
        git("commit", "--quiet", "-m", "Begin").succeeded();
        git("add", ".");
        write("content/registers/risks.csv", SOUND);
        assertThat(git("commit", "--quiet", "-m", "Break it").code()).isEqualTo(1);
    }

    @Test
    void aCommitOfOtherFilesStartsNoProgram() throws Exception {
        git("config", "auditpress.program", "/no/such/program");
        git("add", "README");
        git("commit", "--quiet", "-m", "Begin").succeeded();
        git("add", ".");
        Launched commit = git("commit", "--quiet", "-m", "Content");
        assertThat(commit.code()).isEqualTo(1);
        assertThat(commit.err()).contains("there is no '/no/such/program'");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(repository.resolve(file), text);
    }

    private Launched git(String... arguments) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("PATH", System.getenv("PATH"), "HOME", folder.toString());
        return Launched.run(repository, environment, Tools.require("git"), arguments);
    }

    /** The program as the tests have it, not as a jar. */
    private Path program() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        Path file = folder.resolve("auditpress");
        Files.writeString(
                file,
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classPath()
                        + "' auditpress.Main \"$@\"\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String classPath() {
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}
