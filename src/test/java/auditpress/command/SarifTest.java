package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF, by the schema of OASIS and by what code hosts do with it. */
class SarifTest {
    private static final Schema SARIF = schema();

    @TempDir
    private Path folder;

    private HostileFolder hostile;
    private Path below;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void content() throws Exception {
        hostile = new HostileFolder();
        below = hostile.path();
    }

    @AfterEach
    void remove() throws Exception {
        hostile.close();
    }

    static Stream<Path> packs() throws Exception {
        List<Path> packs = new ArrayList<>(List.of(Path.of("content"), Path.of("src/test/packs/sound/content")));
        try (Stream<Path> broken = Files.list(Path.of("src/test/packs/broken"))) {
            broken.filter(p -> Files.exists(p.resolve("auditpress.yaml")))
                    .sorted()
                    .forEach(packs::add);
        }
        return packs.stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theSchemaOfSarifIsKept(Path content) {
        terminal.run("check", "--content", content.toString(), "--format", "sarif");
        assertThat(SARIF.validate(terminal.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaOfSarifIsKeptWhateverTheContentSays() {
        sarif(below);
        assertThat(SARIF.validate(terminal.out(), InputFormat.JSON)).isEmpty();
        assertThat(SARIF.validate(terminal.out().replace("\"level\":\"error\"", "\"level\":\"bad\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarifHoldsTheWholeRulebookAndEachFindingNamesItsRule() {
        JsonNode run = sarif(Path.of("src/test/packs/broken/R2")).get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(rules).hasSize(Rulebook.rules().size()).allSatisfy(rule -> {
            assertThat(rule.get("name").asString()).matches("[A-Z][A-Za-z0-9]{10,}");
            assertThat(rule.get("properties").get("clause").asString()).isNotBlank();
        });
        assertThat(run.get("results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(
                                rules.get(result.get("ruleIndex").asInt()).get("id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void sarifNamesPlacesBelowTheWorkingDirectory() {
        assertThat(uris(sarif(below)))
                .contains("target/" + encoded(hostile.name()) + "/registers/risks.csv")
                .allMatch(uri -> uri.matches("[A-Za-z0-9/._~%-]+"));
    }

    @Test
    void sarifNamesPlacesBelowTheContentFolderWhenThatLiesElsewhere() {
        ContentFolderBuilder.in(folder).file("registers/risks.csv", "id,title\nR-1,Fire\n");
        assertThat(uris(sarif(folder))).contains("registers/risks.csv");
        assertThat(terminal.out()).doesNotContain(folder.toString());
    }

    @Test
    void aWaivedFindingIsSuppressed() {
        List<JsonNode> suppressed = results(sarif(Path.of("src/test/packs/broken/W1")))
                .filter(r -> r.has("suppressions"))
                .toList();
        assertThat(suppressed).singleElement().satisfies(r -> {
            assertThat(r.get("ruleId").asString()).isEqualTo("I3");
            assertThat(r.at("/suppressions/0/justification").asString())
                    .contains("until 2026-10-05", "agreed in MR-2.");
        });
    }

    @Test
    void bracesAndLinksOfTheContentAreNoSignsOfSarif() {
        assertThat(sarif(below).get("runs").get(0).get("results"))
                .anySatisfy(
                        result -> assertThat(result.get("message").get("text").asString())
                                .contains("'100% {{0}} [go] (http://x)' is not a date"));
    }

    @Test
    void aFindingKeepsItsFingerprintWhenItMovesAndWhenTheDayChanges() {
        String rows = "R-1,Fire,p-9,9,2,modify\nR-1,Flood,p-9,9,2,modify\n";
        String head = "id,title,owner,likelihood,impact,treatment\n";
        List<String> before = fingerprints(head + rows, "2026-10-05");
        assertThat(before).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(fingerprints(head + "\n\n" + rows, "2026-10-05")).isEqualTo(before);
        assertThat(fingerprints(head + rows, "2026-12-31")).isEqualTo(before);
        assertThat(fingerprints(head + rows.replace("Fire,p-9,9", "Fire,p-9,8"), "2026-10-05"))
                .isNotEqualTo(before);
    }

    private List<String> fingerprints(String risks, String date) {
        ContentFolderBuilder.in(folder).file("registers/risks.csv", risks);
        terminal.run("check", "--content", folder.toString(), "--format", "sarif", "--date", date);
        return results(JsonMapper.shared().readTree(terminal.out()))
                .map(r -> r.get("partialFingerprints").get("auditpress/v1").asString())
                .toList();
    }

    private static List<String> uris(JsonNode sarif) {
        return results(sarif)
                .map(r -> r.get("locations").get(0).get("physicalLocation").get("artifactLocation"))
                .map(a -> a.get("uri").asString())
                .toList();
    }

    private static Stream<JsonNode> results(JsonNode sarif) {
        return sarif.get("runs").get(0).get("results").valueStream();
    }

    private JsonNode sarif(Path content) {
        terminal.run("check", "--content", content.toString(), "--format", "sarif");
        return JsonMapper.shared().readTree(terminal.out());
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Schema schema() {
        InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in, InputFormat.JSON);
    }
}
