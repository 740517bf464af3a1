package auditpress.importer;

import static auditpress.read.Workbooks.fill;
import static auditpress.read.Workbooks.row;
import static auditpress.read.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of risks that are called alike before treatment and after it, and what is called a risk and is a level. */
class RiskColumnsTest {
    @TempDir
    private Path folder;

    @Test
    void aLevelBehindTheResidualScoresIsTheirsWhereAnotherIsCalledInherent() {
        Imports read =
                csv("ID,Risk,Likelihood,Impact,Inherent Risk Level,Residual Likelihood,Residual Impact,Risk Level\n"
                        + "R-1,Fire,4,5,Critical,1,2,Low\n");
        assertThat(read.text("R-1", "level")).isEqualTo("Critical");
        assertThat(read.text("R-1", "residual_level")).isEqualTo("Low");
        assertThat(read.said()).anyMatch(s -> s.contains("'Risk Level' stands behind the residual scores"));
    }

    @Test
    void aLevelBehindTheResidualScoresStaysWhereNoneIsCalledInherent() {
        Imports read = csv("ID,Risk,Likelihood,Impact,Residual Likelihood,Residual Impact,Risk Level\n"
                + "R-1,Fire,4,5,1,2,Critical\n");
        assertThat(read.text("R-1", "level")).isEqualTo("Critical");
    }

    @Test
    void aRiskBesideLikelihoodAndImpactBelowAGroupIsALevelAndNoTitle() {
        Imports read = Imports.of(
                folder,
                "risks.xlsx",
                sheet(s -> {
                    fill(
                            s,
                            0,
                            row("ID", "THREAT", "INHERENT RISK", "", "", "RESIDUAL RISK", "", ""),
                            row("", "DESCRIPTION", "LIKELIHOOD", "IMPACT", "RISK", "IMPACT", "LIKELIHOOD", "RISK"),
                            row("R1", "Phishing", 4, 5, "VERY HIGH", 2, 1, "LOW"),
                            row("R2", "Flood", 1, 4, "MEDIUM", 1, 1, "LOW"));
                    s.addMergedRegion(CellRangeAddress.valueOf("C1:E1"));
                    s.addMergedRegion(CellRangeAddress.valueOf("F1:H1"));
                }),
                Wanted.NOTHING);
        assertThat(read.text("R1", "level")).isEqualTo("VERY HIGH");
        assertThat(read.text("R1", "residual_level")).isEqualTo("LOW");
        assertThat(read.text("R1", "title")).isEqualTo("Phishing");
        assertThat(read.text("R2", "residual_impact")).isEqualTo("1");
    }

    @Test
    void aRiskThatHoldsLevelsIsNoTitle() {
        Imports read = csv("ID,Description,Likelihood,Impact,Risk,Owner\n"
                + "R-1,Fire in the server room,4,5,High,Ada\nR-2,Flood,1,2,Low,Ada\n");
        assertThat(read.text("R-1", "title")).isEqualTo("Fire in the server room");
        assertThat(read.text("R-2", "level")).isEqualTo("Low");
        assertThat(read.said()).anyMatch(s -> s.contains("'Risk' holds levels and no titles"));
    }

    @Test
    void aReviewDateThatIsLaterThanTheLastReviewIsTheNext() {
        Imports read = csv("ID,Risk,Likelihood,Impact,Review Date,Last Reviewed\n"
                + "R-1,Fire,4,5,2026-08-01,2026-02-01\nR-2,Flood,1,2,2026-07-01,2026-01-05\n");
        assertThat(read.text("R-1", "next_review")).isEqualTo("2026-08-01");
        assertThat(read.text("R-1", "reviewed")).isEqualTo("2026-02-01");
    }

    @Test
    void reviewDatesThatLieAfterTheAuditAreThoseOfTheNextReview() {
        Imports read =
                csv("ID,Risk,Likelihood,Impact,Review Date\nR-1,Fire,4,5,06/12/2026\nR-2,Flood,1,2,16/12/2026\n");
        assertThat(read.text("R-1", "next_review")).isEqualTo("2026-12-06");
        assertThat(read.text("R-1", "reviewed")).isEmpty();
        assertThat(read.said()).anyMatch(s -> s.contains("lie after 2026-10-05"));
    }

    @Test
    void reviewDatesThatArePastAreThoseOfTheLast() {
        Imports read =
                csv("ID,Risk,Likelihood,Impact,Review Date\nR-1,Fire,4,5,2026-03-06\nR-2,Flood,1,2,2026-12-01\n");
        assertThat(read.text("R-1", "reviewed")).isEqualTo("2026-03-06");
    }

    @Test
    void otherUsualNamesOfScoresAndOwnersAreKnown() {
        Imports read = csv(
                "ID,Risk,Threat Probability,Threat Impact,Total Inherent Risk Score (PxI),Action Owner (Job Title)\n"
                        + "R-1,Fire,4,5,20,Facility Manager\n");
        assertThat(read.text("R-1", "likelihood")).isEqualTo("4");
        assertThat(read.text("R-1", "impact")).isEqualTo("5");
        assertThat(read.text("R-1", "level")).isEqualTo("20");
        assertThat(read.text("R-1", "owner")).isEqualTo("Facility Manager");
    }

    private Imports csv(String text) {
        return Imports.of(folder, "risks.csv", text, Wanted.NOTHING);
    }
}
