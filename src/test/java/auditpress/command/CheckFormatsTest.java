package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats of {@code check} that other programs read. */
class CheckFormatsTest {
    /** Ids and titles that break out of a line, of markup, of a workflow command and of a message's own signs. */
    private static final String HOSTILE = "id,title,owner,likelihood,impact,treatment,identified\n"
            + "\"R-1\n::error::x\",\"Fire ]]> <b>\",p-1,9,2,modify,\"100% {0} [go](http://x)\"\n"
            + "R\u001b[31m-2,T\u202e,nobody\u0000,2,2,modify,\"a:b,c\u0007\uffff😀\"\n";

    private static final Schema SARIF = schema();

    @TempDir
    private Path folder;

    /** A folder below the working directory, so that paths can be told from the content folder's. */
    private Path below;

    private final Terminal terminal = new Terminal();

    static Stream<Path> packs() throws Exception {
        List<Path> packs = new ArrayList<>(List.of(Path.of("content"), Path.of("src/test/packs/sound/content")));
        try (Stream<Path> broken = Files.list(Path.of("src/test/packs/broken"))) {
            broken.sorted().forEach(packs::add);
        }
        return packs.stream();
    }

    @BeforeEach
    void content() throws Exception {
        below = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "content, 50%: ü ");
        ContentFolderBuilder.in(below)
                .file("people.yaml", "- id: p-1\n  name: Ann\n")
                .file("registers/risks.csv", HOSTILE);
    }

    @AfterEach
    void remove() throws Exception {
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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
        assertThat(rules).hasSize(auditpress.check.Rulebook.rules().size()).allSatisfy(rule -> {
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
                .contains("target/" + encoded(below.getFileName().toString()) + "/registers/risks.csv")
                .allMatch(uri -> uri.matches("[A-Za-z0-9/._~%-]+"));
    }

    @Test
    void sarifNamesPlacesBelowTheContentFolderWhenThatLiesElsewhere() {
        ContentFolderBuilder.in(folder).file("registers/risks.csv", "id,title\nR-1,Fire\n");
        assertThat(uris(sarif(folder))).contains("registers/risks.csv");
        assertThat(terminal.out()).doesNotContain(folder.toString());
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

    @Test
    void junitHasACaseForEachRuleAndFailsThoseThatMakeTheExitCode() throws Exception {
        assertThat(junit(below, "error")).isEqualTo(1);
        Document xml = parsed();
        assertThat(xml.getElementsByTagName("testcase").getLength())
                .isEqualTo(auditpress.check.Rulebook.rules().size());
        Element failed = testCase(xml, "R2 ");
        assertThat(failed.getElementsByTagName("failure").item(0).getTextContent())
                .contains("registers/risks.csv:3:32: ")
                .contains("error: ");
        assertThat(testCase(xml, "M1 ").getElementsByTagName("skipped").getLength())
                .isEqualTo(1);
        Element warned = testCase(xml, "R10 ");
        assertThat(warned.getElementsByTagName("failure").getLength()).isZero();
        assertThat(warned.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("no next review");
    }

    @Test
    void junitCountsWhatItHolds() throws Exception {
        junit(below, "warning");
        Document xml = parsed();
        Element root = xml.getDocumentElement();
        for (String element : List.of("failure", "skipped")) {
            String attribute = element.equals("failure") ? "failures" : element;
            assertThat(root.getAttribute(attribute))
                    .isEqualTo(String.valueOf(xml.getElementsByTagName(element).getLength()));
        }
        assertThat(testCase(xml, "R10 ").getElementsByTagName("failure").getLength())
                .isEqualTo(1);
    }

    @Test
    void eachFindingIsOneWorkflowCommand() {
        assertThat(terminal.run("check", "--content", below.toString(), "--format", "github"))
                .isEqualTo(1);
        List<String> lines = terminal.out().lines().toList();
        String path = "target/"
                + below.getFileName()
                        .toString()
                        .replace("%", "%25")
                        .replace(":", "%3A")
                        .replace(",", "%2C");
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> line.matches(
                        "::(error|warning|notice) file=[^:,]+(,line=\\d+(,col=\\d+)?)?,title=[^:,]+::[^\\r\\n\\x1b]+"))
                .anyMatch(line -> line.startsWith("::error file=" + path + "/registers/risks.csv,line=3,col="))
                .anyMatch(line -> line.contains("'100%25 {0}") && line.contains("%0AWrite it as"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
    void theExitCodeIsTheSameInEachFormat(String format) {
        String content = Path.of("content").toString();
        assertThat(terminal.run("check", "--content", content, "--format", format))
                .isZero();
        assertThat(terminal.out()).matches("(?s).*[^\\n]\\n");
        assertThat(terminal.run("check", "--content", content, "--format", format, "--fail-on", "warning"))
                .isEqualTo(1);
        assertThat(terminal.run("check", "--content", below.toString(), "--format", format))
                .isEqualTo(1);
        assertThat(terminal.run("check", "--content", "nowhere", "--format", format))
                .isEqualTo(2);
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

    private int junit(Path content, String failOn) {
        return terminal.run("check", "--content", content.toString(), "--format", "junit", "--fail-on", failOn);
    }

    private Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(terminal.bytes()));
    }

    private static Element testCase(Document xml, String start) {
        var all = xml.getElementsByTagName("testcase");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getAttribute("name").startsWith(start)) {
                return one;
            }
        }
        throw new AssertionError("no case " + start);
    }

    private static String encoded(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static Schema schema() {
        InputStream in = CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in, InputFormat.JSON);
    }
}
