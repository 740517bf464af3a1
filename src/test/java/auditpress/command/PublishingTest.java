package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The pipelines, the container file, the hook and the server's settings that firms copy. */
class PublishingTest {
    private static final Path FILES = Path.of("src/publishing");
    private static final Path GITHUB = FILES.resolve("github/audit-evidence.yml");
    private static final Path GITLAB = FILES.resolve("gitlab/.gitlab-ci.yml");

    private static final Pattern COMMAND =
            Pattern.compile("(?m)(?:^|\\s)(?:auditpress|\"\\$program\") ([a-z](?:(?! \\d>)[^|&>;\\n])*)");
    private static final Pattern URL = Pattern.compile("https?://([^/:\\s\"]+)");
    private static final Pattern ACTION = Pattern.compile("uses: *(\\S+)");

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @MethodSource("files")
    void everyCommandIsOneOfTheProgram(Path file) throws IOException {
        for (List<String> words : commands(file)) {
            assertThat(accepted(words)).as(words + ": " + terminal.err()).isTrue();
        }
    }

    @Test
    void aWrongOptionIsSeen() {
        assertThat(accepted(List.of("check", "--format", "github"))).isTrue();
        assertThat(accepted(List.of("check", "--fromat", "github"))).isFalse();
        assertThat(accepted(List.of("check", "--format", "githib"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"github/audit-evidence.yml", "gitlab/.gitlab-ci.yml"})
    void bothPipelinesCheckBuildReleaseAndVerify(String file) throws IOException {
        assertThat(commands(FILES.resolve(file)).stream()
                        .map(words -> words.get(0))
                        .toList())
                .containsSubsequence("check", "build", "release", "verify");
    }

    @Test
    void thePipelinesAreYaml() {
        JsonNode github = YAMLMapper.shared().readTree(GITHUB);
        assertThat(github.get("jobs").propertyNames()).containsExactly("check", "publish", "release");
        assertThat(github.at("/on/push/tags/0").asString()).isEqualTo("audit/*");
        for (JsonNode job : github.get("jobs")) {
            for (JsonNode step : job.get("steps")) {
                assertThat(step.has("uses") != step.has("run"))
                        .as(step.toString())
                        .isTrue();
            }
        }
        JsonNode gitlab = YAMLMapper.shared().readTree(GITLAB);
        assertThat(gitlab.get("stages")).hasSize(3);
        for (String job : List.of("check", "pages", "release")) {
            for (JsonNode line : gitlab.get(job).get("script")) {
                assertThat(line.isString()).as(line.toString()).isTrue();
            }
        }
    }

    @Test
    void everyActionIsPinnedToItsMajorVersion() throws IOException {
        List<String> actions = matches(ACTION, Files.readString(GITHUB));
        assertThat(actions).hasSizeGreaterThan(6).allMatch(action -> action.matches("[a-z-]+/[a-z/-]+@v\\d+"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFileNamesAPlaceOfOurs(Path file) throws IOException {
        assertThat(matches(URL, Files.readString(file)))
                .allMatch(host -> host.endsWith("example.com") || host.equals("127.0.0.1") || host.startsWith("$"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachSaysWhatToChange(Path file) throws IOException {
        assertThat(Files.readString(file).lines().limit(12)).anyMatch(line -> line.startsWith("# What to change:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/publishing/hooks/pre-commit", "src/dist/bin/auditpress", "src/dist/image.sh"})
    void theShellScriptsAreSound(String script) {
        assertThat(Tools.run("sh", "-n", script)).isEmpty();
        assertThat(Tools.run("shellcheck", script)).isEmpty();
    }

    /** An option that no verb has stands at the end: the line is read in full, that option alone is refused, and nothing is done. */
    private boolean accepted(List<String> words) {
        List<String> arguments = new ArrayList<>(words);
        arguments.add("--no-such-option");
        return terminal.run(arguments.toArray(String[]::new)) == Verbs.UNUSABLE
                && terminal.err().startsWith("auditpress: Unknown option: '--no-such-option'");
    }

    private static List<List<String>> commands(Path file) throws IOException {
        return matches(COMMAND, Files.readString(file)).stream()
                .map(line -> Arrays.stream(line.trim().split("\\s+"))
                        .map(word -> word.replace("\"", ""))
                        .toList())
                .toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
