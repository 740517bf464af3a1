package auditpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Report;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A place in a worksheet is a cell, not a line of the file. */
class WorksheetPlacesTest {
    private static final Finding FINDING = new Finding(
            "R2", Severity.NOTE, "R-1", "Wrong.", "", new Origin("registers/risks.xlsx", "Register", 14, 3));

    @Test
    void sarifNamesTheCellAsALogicalLocation(@TempDir Path folder) {
        ContentFolderBuilder.in(folder);
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        StringWriter out = new StringWriter();
        FindingsSarif.write(trace, new Report(List.of(FINDING), List.of()), "1", "", out);
        JsonNode location = JsonMapper.shared().readTree(out.toString()).at("/runs/0/results/0/locations/0");
        assertThat(location.at("/physicalLocation").has("region")).isFalse();
        assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("registers/risks.xlsx");
        assertThat(location.at("/logicalLocations/0/name").asString()).isEqualTo("C14");
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
                .isEqualTo("registers/risks.xlsx!Register!C14");
    }

    @Test
    void aWorkflowCommandNamesTheCellInItsTitle() {
        assertThat(FindingsGithub.lines(List.of(FINDING), ""))
                .containsExactly("::notice file=registers/risks.xlsx,title=R2 R-1 Register!C14::Wrong.");
    }
}
