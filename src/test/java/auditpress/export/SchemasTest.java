package auditpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.SettingSamples;
import auditpress.SettingSamples.Sample;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors are given, by the verdict of a validator that we did not write. */
class SchemasTest {
    private static final String META = "http://json-schema.org/draft-07/schema#";
    private static final Path EXAMPLE = Path.of("content");
    private static final Path SOUND = Path.of("src/test/packs/sound/content");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Pack PACK = PackReader.declared(EXAMPLE);
    private static final Map<String, String> SCHEMAS = Schemas.of(PACK);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachSchemaIsValidAgainstItsMetaSchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(META));
        return SCHEMAS.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> assertThat(meta.validate(e.getValue(), InputFormat.JSON))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachYamlFileOfTheExampleAndTheSoundPackIsAccepted() {
        return Stream.of(EXAMPLE, SOUND, Path.of("src/main/resources/auditpress/start"))
                .flatMap(SchemasTest::yamlFiles)
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertThat(verdict(file)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachRecordThatWasReadWithoutFindingIsAccepted() {
        return Stream.of(EXAMPLE, SOUND).flatMap(content -> {
            Pack pack = PackReader.read(content);
            Map<String, String> schemas = Schemas.of(pack);
            return pack.registers().stream()
                    .map(register -> DynamicTest.dynamicTest(content + " " + register.name(), () -> {
                        List<Map<String, String>> records = pack.items().stream()
                                .filter(i -> i.register().equals(register))
                                .map(SchemasTest::values)
                                .toList();
                        String json = JsonMapper.shared().writeValueAsString(records);
                        String name = "registers/" + register.name() + ".schema.json";
                        assertThat(validate(schemas, name, json, InputFormat.JSON))
                                .isEmpty();
                    }));
        });
    }

    static Stream<Sample> wrongSettings() {
        // That the texts of a choice or a number are within limits is left to the reader, as is what depends on other
        // settings.
        return SettingSamples.wrong(PACK.settable());
    }

    @ParameterizedTest
    @MethodSource("wrongSettings")
    void aWrongSettingIsRefused(Sample sample) {
        assertThat(settings(sample.yaml())).isNotEmpty();
    }

    static Stream<Sample> rightSettings() {
        return SettingSamples.right(PACK.settable());
    }

    @ParameterizedTest
    @MethodSource("rightSettings")
    void aRightSettingIsAccepted(Sample sample) {
        assertThat(settings(sample.yaml())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation: A\nscop: x", "organisation: A\naudit: {frm: 2026-01-01}", "scope: x", "[]"})
    void anUnknownSettingAndAMissingOneAreRefused(String yaml) {
        assertThat(settings(yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {id: R-1, title: Fire, owner: p-1, likelihood: 3, impact: 4, treatment: modify}",
                "R-1: {title: Fire, owner: p-1, likelihood: likely, impact: '4', treatment: MITIGATE}",
                "- {Risk ID: R-1, Titel: Feuer, risk_owner: p-1, Eintrittswahrscheinlichkeit: 3, auswirkung: 4, behandlung: Vermindern}",
                "- {id: 1, title: Fire, owner: p-1, likelihood: 3, impact: 4, treatment: modify, controls: [A.5.1, 5.2], identified: 2026-01-02, properties: 'c, i', reviewed: , Our cost centre: {deep: [4711]}}",
                "- {id: 1, title: Fire, owner: p-1, likelihood: 3, impact: 4, treatment: modify, controls: 'A.5.1 A.5.2', properties: [confidentiality, A]}",
                "[]"
            })
    void aRiskIsAcceptedHoweverTheReaderUnderstandsIt(String yaml) {
        assertThat(register("risks", yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: 4711",
                "id: ''",
                "title:",
                "owner: {name: Ann}",
                "owner: [Ann]",
                "likelihood: 6",
                "likelihood: often",
                "treatment: ignore",
                "identified: 2.1.2026",
                "identified: 20260102",
                "identified: 2026-13-01",
                "properties: [secrecy]",
                "properties: because",
                "controls: {A.5.1: yes}"
            })
    void aRiskWithAValueOfAnotherTypeIsRefused(String wrong) {
        Map<String, String> right = new LinkedHashMap<>(Map.of(
                "id", "R-1", "title", "Fire", "owner", "p-1", "likelihood", "3", "impact", "3", "treatment", "modify"));
        right.remove(wrong.substring(0, wrong.indexOf(':')));
        StringBuilder yaml = new StringBuilder("- " + wrong.replace("id: 4711", "wheels: 4711") + "\n");
        right.forEach((name, value) ->
                yaml.append("  ").append(name).append(": ").append(value).append('\n'));
        assertThat(register("risks", yaml.toString())).isNotEmpty();
    }

    @Test
    void aFlagIsAcceptedInEveryWordForYesAndNo() {
        assertThat(register("people", "- {id: p, name: Ann, auditor: yes, top_management: true, can_accept_risk: 'X'}"))
                .isEmpty();
        assertThat(register("people", "- {id: p, name: Ann, auditor: perhaps}")).isNotEmpty();
    }

    @Test
    void ownRegistersAndFieldsHaveTheirPlace() {
        ContentFolderBuilder.in(folder).file("auditpress.yaml", """
                        organisation: Test
                        registers:
                          exercises:
                            fields:
                              id: {type: id, required: yes}
                              Result / 100%: {type: choice, choices: [passed, failed]}
                          risks:
                            fields:
                              cost: {type: number}
                        """);
        Pack pack = PackReader.declared(folder);
        assertThat(pack.findings()).isEmpty();
        Map<String, String> schemas = Schemas.of(pack);
        String exercises = "registers/exercises.schema.json";
        assertThat(validate(schemas, exercises, "- {id: X, RESULT / 100%: PASSED}", InputFormat.YAML))
                .isEmpty();
        assertThat(validate(schemas, exercises, "- {id: X, RESULT / 100%: perhaps}", InputFormat.YAML))
                .isNotEmpty();
        assertThat(validate(schemas, exercises, "- {result: passed}", InputFormat.YAML))
                .isNotEmpty();
        assertThat(schemas.get("registers/risks.schema.json")).contains("\"cost\"");
    }

    @Test
    void schemasAreTheSameBytesEachTime() {
        assertThat(Schemas.of(PackReader.declared(EXAMPLE))).isEqualTo(SCHEMAS);
        assertThat(SCHEMAS.values()).noneMatch(s -> s.contains("\r"));
    }

    @Test
    void theReaderPassesTheFolderOfSchemasBy() throws IOException {
        ContentFolderBuilder builder = ContentFolderBuilder.in(folder);
        SCHEMAS.forEach((name, text) -> builder.file(Schemas.FOLDER + "/" + name, text));
        assertThat(PackReader.read(folder).findings()).isEmpty();
        assertThat(PackReader.read(folder).items()).isEmpty();
    }

    @Test
    void theLineOfAFileLeadsToItsSchema() {
        for (String file : List.of("auditpress.yaml", "people.yaml", "registers/risks.yaml", "documents/policy.yaml")) {
            String line = Schemas.line(file, PACK).orElseThrow();
            String schema = line.substring(line.indexOf('=') + 1);
            Path target = Path.of(file).resolveSibling(schema).normalize();
            assertThat(SCHEMAS)
                    .containsKey(Path.of(Schemas.FOLDER)
                            .relativize(target)
                            .toString()
                            .replace('\\', '/'));
        }
        assertThat(Schemas.line("evidence/configuration.yaml", PACK)).isEmpty();
    }

    private static Map<String, String> values(Item item) {
        Map<String, String> values = new LinkedHashMap<>();
        item.values().forEach((name, value) -> values.put(name, value.text()));
        values.putIfAbsent(item.register().identity().get(0), item.id());
        return values;
    }

    private static Stream<Path> yamlFiles(Path content) {
        try (Stream<Path> files = Files.walk(content)) {
            return files
                    .filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> Schemas.line(name(content, f), PACK).isPresent())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path content, Path file) {
        return content.relativize(file).toString().replace('\\', '/');
    }

    private static List<Error> verdict(Path file) throws IOException {
        Path content = Stream.iterate(file.getParent(), Path::getParent)
                .filter(f -> Files.exists(f.resolve("auditpress.yaml")))
                .findFirst()
                .orElseThrow();
        String line = Schemas.line(name(content, file), PACK).orElseThrow();
        String schema = line.substring(line.indexOf(Schemas.FOLDER + "/") + Schemas.FOLDER.length() + 1);
        return validate(SCHEMAS, schema, Files.readString(file), InputFormat.YAML);
    }

    private static List<Error> settings(String yaml) {
        return validate(SCHEMAS, "auditpress.schema.json", yaml, InputFormat.YAML);
    }

    private static List<Error> register(String name, String yaml) {
        return validate(Schemas.of(PACK), "registers/" + name + ".schema.json", yaml, InputFormat.YAML);
    }

    private static List<Error> validate(Map<String, String> schemas, String name, String text, InputFormat format) {
        String schema = Objects.requireNonNull(schemas.get(name), name);
        return REGISTRY.getSchema(schema, InputFormat.JSON).validate(text, format);
    }
}
