package auditpress.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.ContentFolderBuilder;
import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.edition.Redaction;
import auditpress.read.PackReader;
import auditpress.start.Starter;
import auditpress.trace.Trace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OSCAL, by the schemas of NIST and by what the documents say of each other. */
@org.jspecify.annotations.NullUnmarked
class OscalExportTest {
    private static final Path EXAMPLE = Path.of("content");
    private static final Path SOUND = Path.of("src/test/packs/sound/content");
    private static final String PLAN = OscalExport.PLAN;

    @TempDir
    static Path folder;

    static Stream<Path> packs() throws Exception {
        Path fresh = Files.createTempDirectory(folder, "fresh");
        Starter.fresh(fresh, ContentFolderBuilder.AUDIT_DATE);
        Path empty = Files.createTempDirectory(folder, "empty");
        Path hostile = HostileRecords.in(folder.resolve("hostile"));
        return Stream.of(EXAMPLE, SOUND, fresh, empty, hostile);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theSchemasOfNistAreKept(Path content) {
        assertThat(Exported.of(content).errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyReferenceLeadsSomewhereInsideTheExport(Path content) {
        assertResolved(Exported.of(content));
    }

    @Test
    void anEditionIsExportedAsItIs() {
        Trace trace = Trace.of(PackReader.read(EXAMPLE), ContentFolderBuilder.AUDIT_DATE);
        Report report = Rulebook.check(trace);
        trace.pack().editions().forEach(edition -> {
            Redaction shown = Redaction.of(trace, report, edition);
            Exported exported = Exported.of(shown.trace(), shown.report());
            assertThat(exported.errors()).as(edition.key()).isEmpty();
            assertResolved(exported);
            String remarks =
                    exported.at(OscalExport.RESULTS, "/metadata/remarks").asString();
            assertThat(remarks.contains("withholds"))
                    .as(edition.key())
                    .isNotEqualTo(shown.trace().pack().withheld().isNothing());
        });
    }

    @Test
    void eachRowIsARequirementEachRiskARiskAndEachActionAnItem() {
        Trace trace = Trace.of(PackReader.read(EXAMPLE), ContentFolderBuilder.AUDIT_DATE);
        Exported exported = Exported.of(EXAMPLE);
        assertThat(exported.at(PLAN, "/control-implementation/implemented-requirements"))
                .hasSize(93);
        assertThat(exported.at(OscalExport.PROFILE, "/imports/0/include-controls/0/with-ids"))
                .hasSize(93);
        assertThat(exported.at(OscalExport.RESULTS, "/results/0/risks"))
                .hasSize(trace.items("risk").size());
        assertThat(exported.at(OscalExport.ACTIONS, "/poam-items"))
                .hasSize(trace.items("improvement").size()
                        + trace.items("action").size());
        int found = 0;
        for (JsonNode result : exported.at(OscalExport.RESULTS, "/results")) {
            found += result.get("findings").get(0).at("/target/type").asString().equals("statement-id")
                    ? result.get("findings").size()
                    : 0;
        }
        assertThat(found).isEqualTo(trace.items("finding").size());
        assertThat(exported.at(PLAN, "/system-implementation/inventory-items"))
                .hasSize(trace.items("asset").size());
    }

    @Test
    void nothingAtAllStillHas93RowsWithoutDecision() throws Exception {
        Path empty = Files.createTempDirectory(folder, "empty");
        Exported exported = Exported.of(empty);
        assertThat(exported.files())
                .containsOnlyKeys(OscalExport.CATALOG, OscalExport.PROFILE, PLAN, OscalExport.RESULTS);
        assertThat(exported.at(PLAN, "/control-implementation/implemented-requirements"))
                .hasSize(93)
                .allSatisfy(row -> {
                    assertThat(row.get("remarks").asString())
                            .isEqualTo("No decision on its applicability is recorded.");
                    assertThat(row.at("/by-components/0/implementation-status").isMissingNode())
                            .isTrue();
                });
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(Exported.of(SOUND).files())
                .usingRecursiveComparison()
                .isEqualTo(Exported.of(SOUND).files());
    }

    @Test
    void idsStayWhenTheContentChangesAndTheDocumentsDoNot() {
        String head = "id,title,owner,likelihood,impact,treatment\n";
        Exported before = withRisks(head + "R-1,Fire,p-1,3,3,avoid\n");
        Exported after = withRisks(head + "R-0,Ice,p-1,1,1,avoid\nR-1,Flames,p-1,3,4,avoid\n");
        String first = "/results/0/risks/0/uuid";
        String second = "/results/0/risks/1/uuid";
        assertThat(after.at(OscalExport.RESULTS, second)).isEqualTo(before.at(OscalExport.RESULTS, first));
        assertThat(after.at(OscalExport.RESULTS, "/uuid")).isNotEqualTo(before.at(OscalExport.RESULTS, "/uuid"));
        assertThat(after.at(OscalExport.CATALOG, "/uuid")).isEqualTo(before.at(OscalExport.CATALOG, "/uuid"));
    }

    @Test
    void anAuditDateThatOscalCannotWriteIsRefused() {
        Trace trace = Trace.of(PackReader.read(SOUND), LocalDate.of(3026, 1, 1));
        assertThatThrownBy(() -> Exported.of(trace, Rulebook.check(trace)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3026-01-01");
    }

    @Test
    void theSchemasWouldTell() {
        Exported exported = Exported.of(SOUND);
        String wrong = exported.text(PLAN).replace("\"a-5.15\"", "\"5.15\"");
        assertThat(Exported.errors(PLAN, JsonMapper.shared().readTree(wrong))).isNotEmpty();
        String noHref = exported.text(PLAN).replaceFirst("\"href\" : \"evidence/[^\"]*\"", "\"href\" : \"a b\"");
        assertThat(noHref).isNotEqualTo(exported.text(PLAN));
        assertThat(Exported.errors(PLAN, JsonMapper.shared().readTree(noHref))).isNotEmpty();
    }

    private Exported withRisks(String rows) {
        return Exported.of(ContentFolderBuilder.in(folder.resolve("ids"))
                .file("people.yaml", "- id: p-1\n  name: Ann\n")
                .file("registers/risks.csv", rows)
                .path());
    }

    /** UUIDs are given once a document; whatever names one, or a control, names one that is given. */
    private static void assertResolved(Exported exported) {
        Set<String> everywhere = new HashSet<>();
        Set<String> controls = new HashSet<>();
        exported.documents().forEach((name, document) -> {
            List<String> given = uuids(document);
            assertThat(given).as(name).doesNotHaveDuplicates();
            given.forEach(u -> everywhere.add(name + "#" + u));
        });
        Exported.walk(exported.documents().get(OscalExport.CATALOG), (member, value) -> {
            if (member.equals("id")) {
                assertThat(controls.add(value.asString())).as(value.asString()).isTrue();
            }
        });
        exported.documents()
                .forEach((name, document) -> assertThat(references(name, document))
                        .as(name)
                        .filteredOn(r -> r.contains("#") ? !everywhere.contains(r) : !controls.contains(r))
                        .isEmpty());
    }

    private static List<String> uuids(JsonNode document) {
        List<String> given = new ArrayList<>();
        Exported.walk(document, (member, value) -> {
            if (member.equals("uuid")) {
                given.add(value.asString());
            }
        });
        return given;
    }

    private static List<String> references(String name, JsonNode document) {
        List<String> references = new ArrayList<>();
        Exported.walk(document, (member, value) -> {
            if (member.equals("implementation-uuid")) {
                references.add(PLAN + "#" + value.asString());
            } else if (member.endsWith("-uuid")) {
                references.add(name + "#" + value.asString());
            } else if (member.endsWith("-uuids") || member.equals("member-of-organizations")) {
                value.forEach(v -> references.add(name + "#" + v.asString()));
            } else if (member.equals("href") && value.asString().matches("[a-z-]*(\\.json)?#.*")) {
                String href = value.asString();
                references.add(href.startsWith("#") ? name + href : href);
            } else if (member.equals("control-id") || member.equals("target-id")) {
                references.add(value.asString());
            } else if (member.equals("with-ids")) {
                value.forEach(v -> references.add(v.asString()));
            }
        });
        return references;
    }
}
