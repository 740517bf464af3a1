package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs export, and registers as they are kept in other languages, come in as what they are. */
class ExportsTest {
    private static final Path EXPORTS = Path.of("src/test/exports");

    @TempDir
    private Path folder;

    @Test
    void risksOfCisoAssistantAreRisks() throws IOException {
        Imports read = read("ciso-risks", Wanted.NOTHING);
        assertThat(read.plan().register().name()).isEqualTo("risks");
        assertThat(read.plan().mapping())
                .containsEntry("inherent_proba", "likelihood")
                .containsEntry("residual_impact", "residual_impact")
                .containsEntry("threats", "threat");
        assertThat(read.ids()).containsExactly("R.1", "R.2", "R.3");
        assertThat(read.text("R.1", "description")).isEqualTo("=see the report; second paragraph\nwith a line break");
        assertThat(read.text("R.1", "treatment")).isEqualTo("modify");
        assertThat(read.text("R.1", "current_risk as written")).isEqualTo("Medium");
        assertThat(read.text("R.3", "treatment")).isEmpty();
        assertThat(read.said())
                .anyMatch(s -> s.contains("'current_risk' are scores between the inherent and the residual ones"))
                .noneMatch(s -> s.contains("'open'"))
                .noneMatch(s -> s.contains("mean the same field"));
    }

    @Test
    void scoresOfTodayAreTheResidualOnesWhereNothingElseIs() throws IOException {
        Imports read = Imports.of(
                folder,
                "risks.csv",
                "ID,Risk,Current likelihood,Inherent likelihood,Inherent impact,Current impact\nR-1,Fire,2,4,5,3\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Wanted.NOTHING);
        assertThat(read.text("R-1", "likelihood")).isEqualTo("4");
        assertThat(read.text("R-1", "residual_likelihood")).isEqualTo("2");
        assertThat(read.text("R-1", "residual_impact")).isEqualTo("3");
    }

    @Test
    void scoresOfTodayAreTheInherentOnesWhereThoseAreDashes() throws IOException {
        Imports read = Imports.of(
                folder,
                "risks.csv",
                "ID,Risk,Inherent impact,Current impact,Residual impact\nR-1,Fire,--,4,2\nR-2,Flood,--,3,1\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Wanted.NOTHING);
        assertThat(read.text("R-1", "impact")).isEqualTo("4");
        assertThat(read.text("R-1", "residual_impact")).isEqualTo("2");
    }

    @Test
    void anAuditOfCisoAssistantIsTheStatementWithoutItsHeadings() throws IOException {
        Imports read = read("ciso-audit", Wanted.NOTHING);
        assertThat(read.plan().register().name()).isEqualTo("controls");
        assertThat(read.ids()).containsExactly("A.5.1", "A.5.2", "A.7.4", "A.8.28");
        assertThat(read.text("A.5.1", "status")).isEqualTo("implemented");
        assertThat(read.text("A.5.2", "status")).isEqualTo("partial");
        assertThat(read.text("A.7.4", "observations")).isEqualTo("No premises");
        assertThat(read.text("A.7.4", "applicable")).isEqualTo("no");
        assertThat(read.text("A.7.4", "status")).isEmpty();
        assertThat(read.text("A.8.28", "status")).isEmpty();
        assertThat(read.said())
                .contains("row 2: title of a group of rows")
                .anyMatch(s -> s.contains("'compliance_result' tells 'applicable' in 1 row, first 'not_applicable'"));
    }

    @Test
    void appliedControlsOfCisoAssistantAreRefusedUntilToldAndThenActions() throws IOException {
        Imports refused = read("ciso-applied-controls", Wanted.NOTHING);
        assertThat(refused.outcome().plans()).isEmpty();
        assertThat(refused.outcome().findings()).anyMatch(f -> f.hint().contains("--as"));
        Imports read = read("ciso-applied-controls", Imports.as("actions"));
        assertThat(read.ids()).containsExactly("AC-1", "AC-2", "AC-3");
        assertThat(read.text("AC-2", "due")).isEqualTo("2026-09-30");
        assertThat(read.text("AC-3", "status")).isEqualTo("open");
        assertThat(read.said()).anyMatch(s -> s.contains("'active' is none of"));
    }

    @Test
    void issuesOfJiraAreImprovements() throws IOException {
        Imports read = read("jira", Wanted.NOTHING);
        assertThat(read.plan().register().name()).isEqualTo("improvements");
        assertThat(read.ids()).containsExactly("ISMS-12", "ISMS-13", "ISMS-14");
        assertThat(read.text("ISMS-12", "raised")).isEqualTo("2026-02-15");
        assertThat(read.text("ISMS-12", "due")).isEqualTo("2026-04-30");
        assertThat(read.text("ISMS-12", "root_cause")).isEqualTo("No checklist");
        assertThat(read.text("ISMS-12", "description"))
                .startsWith("h2. Finding\nThree")
                .endsWith("* second");
        assertThat(read.text("ISMS-12", "Labels")).isEqualTo("audit\niso27001\naccess");
        assertThat(read.text("ISMS-12", "Inward issue link (Cloners)")).isEqualTo("ISMS-3\nISMS-4");
        assertThat(read.text("ISMS-13", "Assignee Id")).isEqualTo("557058:f58131cb-b67d-43c7-b30d-6b58d40bd077");
        assertThat(read.text("ISMS-13", "status")).isEqualTo("done");
        assertThat(read.text("ISMS-13", "closed")).isEqualTo("2026-04-04");
    }

    @Test
    void issuesOfJiraAreActionsWhenToldSo() throws IOException {
        Imports read = read("jira", Imports.as("actions"));
        assertThat(read.text("ISMS-13", "done")).isEqualTo("2026-04-04");
        assertThat(read.text("ISMS-14", "status")).isEqualTo("open");
    }

    @Test
    void risksOfSimpleRiskAreRisks() throws IOException {
        Imports read = read("simplerisk", Wanted.NOTHING);
        assertThat(read.ids()).containsExactly("1001", "1002");
        assertThat(read.text("1001", "status")).isEqualTo("open");
        assertThat(read.text("1001", "controls")).isEqualTo("A.8.7");
        assertThat(read.text("1001", "likelihood")).isEqualTo("4");
        assertThat(read.text("1001", "identified")).isEqualTo("2025-11-03");
    }

    @Test
    void controlsOfOpenGrcAreControls() throws IOException {
        Imports read = read("opengrc-controls", Imports.as("controls"));
        assertThat(read.ids()).containsExactly("AC-1", "A.5.15");
        assertThat(read.text("A.5.15", "owner")).isEqualTo("Ben Rey");
    }

    @Test
    void risksOfErambaHaveNoIdAndAreNumbered() throws IOException {
        Imports read = read("eramba-risks", Wanted.NOTHING);
        assertThat(read.ids()).containsExactly("R-001", "R-002");
        assertThat(read.text("R-002", "title")).isEqualTo("Fire");
        assertThat(read.text("R-002", "treatment")).isEqualTo("accept");
        assertThat(read("eramba-risks", new Wanted("risks", "", Map.of("Title", "id")))
                        .ids())
                .containsExactly("Unpatched servers", "Fire");
    }

    @ParameterizedTest
    @CsvSource({
        "de,R-01,12",
        "fr,R1,14",
        "es,R-01,14",
        "cs,R-01,12",
        "el,Κ-01,12",
    })
    void aRiskRegisterIsUnderstoodInEachLanguage(String language, String id, int columns) throws IOException {
        Imports read = read("risks-" + language, Wanted.NOTHING);
        assertThat(read.plan().register().name()).isEqualTo("risks");
        assertThat(read.plan().mapping()).hasSizeGreaterThanOrEqualTo(columns);
        assertThat(read.plan().entries()).hasSize(3);
        assertThat(read.text(id, "treatment")).isEqualTo("modify");
        assertThat(read.text(id, "status")).isEqualTo("open");
        assertThat(read.text(id, "title")).isNotEmpty();
        assertThat(read.text(id, "owner")).isNotEmpty();
        assertThat(read.text(id, "controls")).startsWith("A.");
    }

    @ParameterizedTest
    @CsvSource({"de,8", "fr,7", "es,7", "cs,7", "el,7"})
    void aStatementOfApplicabilityIsUnderstoodInEachLanguage(String language, int columns) throws IOException {
        Imports read = read("soa-" + language, Wanted.NOTHING);
        assertThat(read.plan().register().name()).isEqualTo("controls");
        assertThat(read.ids()).containsExactly("A.5.1", "A.7.4", "A.8.28");
        assertThat(read.plan().mapping()).hasSize(columns);
        assertThat(read.text("A.5.1", "status")).isEqualTo("implemented");
        assertThat(read.text("A.7.4", "applicable")).isEqualTo("no");
        assertThat(read.text("A.7.4", "justification")).isNotEmpty();
        assertThat(read.text("A.8.28", "status")).isEqualTo("partial");
        assertThat(read.text("A.5.1", "title")).isNotEmpty();
    }

    private Imports read(String name, Wanted wanted) throws IOException {
        return Imports.of(folder, name + ".csv", Files.readAllBytes(EXPORTS.resolve(name + ".csv")), wanted);
    }
}
