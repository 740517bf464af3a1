package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogues and mappings on their way into the register of other frameworks' requirements. */
class ImportedFrameworkTest {
    private static final String CATALOGUE = """
            urn: urn:acme:risk:library:l
            objects:
              framework:
                urn: urn:acme:risk:framework:nist-csf-2.0
                requirement_nodes:
                - {urn: "urn:acme:risk:req_node:nist-csf-2.0:gv.oc-01", assessable: true, ref_id: GV.OC-01, description: The mission is known}
            """;
    private static final String MAPPING = """
            source_scheme,source_id,target_scheme,target_id,relation
            nist-csf-2.0,GV.OC-01,iso27001:2022,A.5.1,subset-of
            nist-csf-2.0,GV.OC-01,iso27001:2013,A.9.2.3,intersects-with
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void settings() {
        ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", ContentFolderBuilder.SETTINGS + "frameworks: [nist-csf-2.0]\n");
    }

    @Test
    void rowsOfAnImportSayMoreOfWhatShips() throws IOException {
        assertThat(imported("map.csv", MAPPING)).containsExactly(Plan.Standing.NEW);
        Pack pack = PackReader.read(folder);
        assertThat(pack.findings()).isEmpty();
        assertThat(pack.items()).hasSize(106);
        assertThat(item(pack).text("controls")).isEqualTo("A.5.1 A.8.2");
        assertThat(item(pack).text("title"))
                .isEqualTo("The organizational mission is understood and informs cybersecurity risk management");
    }

    @Test
    void aCatalogueAfterItsMappingFillsTheSameRows() throws IOException {
        imported("map.csv", MAPPING);
        assertThat(imported("library.yaml", CATALOGUE)).containsExactly(Plan.Standing.CHANGED);
        assertThat(item(PackReader.read(folder)).text("title")).isEqualTo("The mission is known");
        assertThat(item(PackReader.read(folder)).text("relation")).isEqualTo("subset");
    }

    @Test
    void whatWasImportedOnceIsTheSame() throws IOException {
        imported("map.csv", MAPPING);
        assertThat(imported("map.csv", MAPPING)).containsExactly(Plan.Standing.SAME);
    }

    @Test
    void theUserMayTakeACatalogueForControls() {
        Wanted wanted = new Wanted("controls", "", java.util.Map.of());
        Importer.Outcome outcome = new Importer(PackReader.read(folder))
                .read("library.yaml", CATALOGUE.getBytes(StandardCharsets.UTF_8), wanted);
        assertThat(outcome.plans())
                .singleElement()
                .satisfies(
                        p -> assertThat(p.entries().get(0).values()).containsOnlyKeys("control", "title", "framework"));
    }

    private List<Plan.Standing> imported(String name, String text) throws IOException {
        Pack pack = PackReader.read(folder);
        Importer.Outcome outcome = new Importer(pack).read(name, text.getBytes(StandardCharsets.UTF_8), Wanted.NOTHING);
        assertThat(outcome.findings()).isEmpty();
        Plan plan = outcome.plans().get(0);
        new PlanWriter(folder, pack.items()).write(plan);
        return plan.entries().stream().map(Plan.Entry::standing).toList();
    }

    private static Item item(Pack pack) {
        return pack.items().stream()
                .filter(i -> i.id().equals("nist-csf-2.0-GV.OC-01"))
                .findFirst()
                .orElseThrow();
    }
}
