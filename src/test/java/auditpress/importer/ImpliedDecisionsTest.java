package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements of Applicability that say how far each control is implemented, and not which of them apply. */
class ImpliedDecisionsTest {
    private static final String SOA = "Control,Title,Status\nA.5.1,Policies,Implemented\nA.5.2,Roles,In progress\n"
            + "A.7.4,Monitoring,Not applicable\nA.8.1,Devices,\nA.8.2,Rights,Purple\n";

    @TempDir
    private Path folder;

    @Test
    void aControlWhoseImplementationIsToldApplies() {
        Imports read = read(SOA);
        assertThat(read.text("A.5.1", "applicable")).isEqualTo("yes");
        assertThat(read.text("A.5.2", "applicable")).isEqualTo("yes");
        assertThat(read.text("A.5.2", "status")).isEqualTo("partial");
        assertThat(read.said()).anyMatch(s -> s.contains("'Status' tells how far one is implemented (2 rows)"));
    }

    @Test
    void oneThatIsSaidNotToApplyIsExcluded() {
        assertThat(read(SOA).text("A.7.4", "applicable")).isEqualTo("no");
    }

    @Test
    void whatNobodyToldIsNotDecided() {
        assertThat(read(SOA).text("A.8.1", "applicable")).isEmpty();
        assertThat(read(SOA).text("A.8.2", "applicable")).isEmpty();
    }

    @Test
    void aColumnOfDecisionsStandsAsItIs() {
        Imports read = read("Control,Applicable,Status\nA.5.1,,Implemented\nA.5.2,Yes,Planned\n");
        assertThat(read.text("A.5.1", "applicable")).isEmpty();
        assertThat(read.said()).noneMatch(s -> s.contains("which controls apply"));
    }

    @Test
    void aDecisionThatWasMadeBeforeStands() {
        ContentFolderBuilder.in(folder)
                .file(
                        "statement-of-applicability.csv",
                        "control,applicable,justification\nA.5.1,no,Nobody reads them\n");
        Imports read = read("Control,Status\n5.1,Implemented\n5.2,Implemented\n");
        assertThat(read.text("A.5.1", "applicable")).isEmpty();
        assertThat(read.text("A.5.2", "applicable")).isEqualTo("yes");
    }

    private Imports read(String text) {
        return Imports.of(folder, "soa.csv", text, Imports.as("controls"));
    }
}
