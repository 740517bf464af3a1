package auditpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.dossier.DossierJson;
import auditpress.edition.Redaction;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exported data keep to their published schema, and their links lead somewhere. */
class DataSchemaTest {
    private static final String EXAMPLE = "content";
    private static final String SOUND = "src/test/packs/sound/content";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                    Objects.requireNonNull(
                            Schemas.of(PackReader.declared(Path.of(EXAMPLE))).get("data.schema.json")),
                    InputFormat.JSON);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, SOUND})
    void whatIsExportedKeepsToTheSchema(String content) throws IOException {
        assertThat(errors(export(dossier(Path.of(content))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, SOUND})
    void theDataOfAReleaseKeepToTheSchema(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierJson.write(dossier(Path.of(content)), out);
        assertThat(errors(out.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{formula: sum}",
                "{likelihood: [Rare, Likely], impact: [Small, Big], formula: matrix, bands: [Low, High], matrix: {Rare: [Low, Low], Likely: [Low, High]}, acceptance: Low}",
                "{impact: {max: {finance: 1-3, people: 1-3}}}",
                "{factors: {threat: 1-3, vulnerability: 1-3, impact: 1-5}}"
            })
    void anyRiskMethodAndAnOwnRegisterKeepToTheSchema(String method) throws IOException {
        ContentFolderBuilder.at(folder)
                .file("auditpress.yaml", "organisation: Firm\nrisk_method: " + method + """

                        climate_change: {relevant: no, reason: None}
                        statement_of_applicability: {version: "7", date: 2026-01-31}
                        registers:
                          exercises:
                            kind: exercise
                            item: Exercise
                            fields:
                              id: {type: id, label: ID}
                              risks: {type: links, to: [risk], label: Risks, forward: rehearses, reverse: rehearsed in}
                        """)
                .file("registers/risks.csv", "id,title,likelihood,impact,own column\nR-1,Fire,2,3,kept\n")
                .file("registers/exercises.csv", "id,risks,room\nEX-1,R-1,Attic\nEX-2,R-9,\n");
        String json = export(dossier(folder));
        assertThat(errors(json)).isEmpty();
        assertThat(JsonMapper.shared().readTree(json).get("links").toString())
                .contains(
                        "{\"from\":{\"register\":\"exercises\",\"id\":\"EX-1\"},\"field\":\"risks\",\"to\":{\"register\":\"risks\",\"id\":\"R-1\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"auditDate\" : \"", "\"sha256\" : \"", "\"severity\" : \"", "\"type\" : \"", "\"text\" : "})
    void whatIsNotAsItShouldBeIsRefused(String place) throws IOException {
        String json = export(dossier(Path.of(SOUND)));
        assertThat(errors(json.replace(place, place.endsWith("\"") ? place + "x" : "\"other\" : ")))
                .isNotEmpty();
    }

    @Test
    void whatAnEditionWithholdsIsNotExported() throws IOException {
        Dossier full = dossier(Path.of(SOUND));
        Redaction shown = Redaction.of(
                full.trace(),
                full.report(),
                full.trace().pack().edition("customer").orElseThrow());
        String json = export(new Dossier(shown.trace(), shown.report()));
        assertThat(errors(json)).isEmpty();
        JsonNode data = JsonMapper.shared().readTree(json);
        assertThat(data.at("/withheld/records/risks").asInt()).isPositive();
        assertThat(data.get("levels")).isEmpty();
        assertThat(data.get("records"))
                .extracting(r -> r.get("register").asString())
                .doesNotContain("risks");
    }

    @Test
    void everyLinkLeadsFromARecordToARecordOrAControlOfTheCatalogue() throws IOException {
        JsonNode data = JsonMapper.shared().readTree(export(dossier(Path.of(EXAMPLE))));
        Set<String> known = new HashSet<>();
        data.get("records")
                .forEach(r -> known.add(
                        r.get("register").asString() + " " + r.get("id").asString()));
        data.at("/catalogue/themes")
                .forEach(t -> t.get("controls")
                        .forEach(c -> known.add("controls " + c.get("id").asString())));
        assertThat(data.get("links")).hasSizeGreaterThan(500).allSatisfy(link -> {
            assertThat(known).contains(end(link, "from"));
            assertThat(known).contains(end(link, "to"));
        });
    }

    @Test
    void theExportReadsAsTheDossierThatItIs() throws IOException {
        Dossier dossier = dossier(Path.of(SOUND));
        Pack pack = dossier.trace().pack();
        Dossier again = DossierJson.read(export(dossier).getBytes(StandardCharsets.UTF_8), pack.settable(), Path::of);
        assertThat(Exported.records(again.trace().pack())).isEqualTo(Exported.records(pack));
        assertThat(export(again)).isEqualTo(export(dossier));
    }

    private static String end(JsonNode link, String side) {
        return link.at("/" + side + "/register").asString() + " "
                + link.at("/" + side + "/id").asString();
    }

    private static Dossier dossier(Path content) {
        Trace trace = Trace.of(PackReader.read(content), Exported.DATE);
        return new Dossier(trace, Rulebook.check(trace));
    }

    private static String export(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierJson.export(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
