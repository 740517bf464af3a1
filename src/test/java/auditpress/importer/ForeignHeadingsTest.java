package auditpress.importer;

import static auditpress.read.Workbooks.fill;
import static auditpress.read.Workbooks.row;
import static auditpress.read.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings below titles and groups, and records that stand in no rows. */
class ForeignHeadingsTest {
    private static final Object[] HEADING = row("Risk ID", "Risk", "Likelihood", "Impact", "Owner");
    private static final Object[] FIRE = row("R-01", "Fire", 2, 5, "Ada");

    @TempDir
    private Path folder;

    @Test
    void theThemesOverControlsTellNothing() {
        String head = "| Control | Applicable | Justification |\n|-|-|-|\n";
        String text = "# Statement of applicability\n\n## People\n\n" + head
                + "| A.6.1 | Yes | Law |\n\n## Technology\n\n" + head + "| A.8.1 | Yes | Risk |\n";
        assertThat(Imports.of(folder, "soa.md", text, Imports.as("controls"))
                        .plan()
                        .ownFields())
                .isEmpty();
    }

    @Test
    void theEndOfALongNameTellsWhatEveryRecordNeeds() {
        String parties = "ID,Interested party,Security-Relevant Needs / Expectations,Owner\nP-1,Guests,Quiet,Ada\n";
        Imports read = Imports.of(folder, "interested-parties.csv", parties, Wanted.NOTHING);
        assertThat(read.text("P-1", "needs")).isEqualTo("Quiet");
        assertThat(read.said()).anyMatch(s -> s.contains("was read as 'needs', for its name ends so"));
        String former = parties.replace("Security-Relevant", "Former");
        assertThat(Imports.of(folder, "interested-parties.csv", former, Wanted.NOTHING)
                        .plan()
                        .ownFields())
                .containsExactly("Former Needs / Expectations");
    }

    @Test
    void ofColumnsOfOneFieldTheOneIsTakenWhoseValuesFit() {
        Imports read = Imports.of(
                folder,
                "incidents.csv",
                "ID incident,Titre,Date détection,Impact,Criticité\n"
                        + "I-1,Panne,2026-01-02,Deux heures sans caisse,Haute\n"
                        + "I-2,Vol,2026-02-03,Un portable perdu,Faible\n"
                        + "I-3,Intrus,2026-02-04,Une porte ouverte,Haute\n",
                Wanted.NOTHING);
        assertThat(read.text("I-1", "severity")).isEqualTo("high");
        assertThat(read.text("I-2", "date")).isEqualTo("2026-02-03");
        assertThat(read.plan().ownFields()).singleElement().asString().startsWith("Impact");
    }

    @Test
    void theHeadingsOverTablesOfOneKindAreKept() {
        String head = "| ID | Issue | Owner |\n|-|-|-|\n";
        String text = "# Issues\n\n## 1. Internal issues\n\n" + head
                + "| I-1 | Few people | Ada |\n\n## 2. External issues\n\n" + head + "| I-2 | New law | Bo |\n";
        Imports issues = Imports.of(folder, "issues.md", text, Imports.as("issues"));
        assertThat(issues.text("I-1", "type")).isEqualTo("internal");
        assertThat(issues.text("I-2", "type")).isEqualTo("external");
        String places = text.replace("1. Internal issues", "1. London").replace("2. External issues", "Kiosk");
        Imports own = Imports.of(folder, "issues.md", places, Imports.as("issues"));
        assertThat(own.text("I-1", "Section heading")).isEqualTo("London");
        assertThat(own.text("I-2", "Section heading")).isEqualTo("Kiosk");
        Imports one = Imports.of(folder, "issues.md", text.replace("## 2. External issues", ""), Imports.as("issues"));
        assertThat(one.plan().ownFields()).isEmpty();
    }

    @Test
    void aMergedTitleThatReadsLikeAColumnIsNoHeading() {
        Imports read = book(sheet(s -> {
            fill(
                    s,
                    0,
                    row("Risk register"),
                    row("Reference: Plan 7 / risks"),
                    row(""),
                    row("Legend: red = high"),
                    HEADING,
                    FIRE);
            s.addMergedRegion(CellRangeAddress.valueOf("A2:E2"));
            s.addMergedRegion(CellRangeAddress.valueOf("A4:E4"));
        }));
        assertThat(read.plan().headerRow()).isEqualTo(5);
        assertThat(read.ids()).containsExactly("R-01");
        assertThat(read.text("R-01", "impact")).isEqualTo("5");
    }

    @Test
    void groupsAboveTheColumnsOfACsvTellScoresBeforeTreatmentFromThoseAfterIt() {
        Imports read = Imports.of(
                folder,
                "risks.csv",
                ",,,08-Oct-25,,,\n,,Initial risk,,Residual risk,,\nID,Risk,Likelihood,Impact,Likelihood,Impact,Owner\n"
                        + "R-1,Fire,4,5,2,3,Ada\n",
                Wanted.NOTHING);
        assertThat(read.plan().headerRow()).isEqualTo(3);
        assertThat(read.text("R-1", "likelihood")).isEqualTo("4");
        assertThat(read.text("R-1", "residual_likelihood")).isEqualTo("2");
        assertThat(read.text("R-1", "residual_impact")).isEqualTo("3");
    }

    @Test
    void aGroupThatSaysMoreThanResidualRiskTellsItAsWell() {
        Imports read = book(sheet(s -> {
            fill(
                    s,
                    0,
                    row("Identification", "", "Analysis", "", "Residual Risk Assesment", ""),
                    row("Risk ID", "Risk", "Likelihood (a)", "Impact (b)", "Likelihood (c)", "Impact (d)"),
                    row("R-01", "Fire", 4, 5, 2, 3));
            s.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
            s.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
            s.addMergedRegion(CellRangeAddress.valueOf("E1:F1"));
        }));
        assertThat(read.text("R-01", "likelihood")).isEqualTo("4");
        assertThat(read.text("R-01", "residual_impact")).isEqualTo("3");
    }

    @Test
    void ofScoresThatStandTwiceTheSecondAreThoseAfterTreatmentAndItIsSaid() {
        Imports read = Imports.of(
                folder,
                "risks.csv",
                "ID,Risk,Likelihood,Impact,Treatment,Likelihood,Impact\nR-1,Fire,4,5,Mitigate,2,3\n",
                Wanted.NOTHING);
        assertThat(read.text("R-1", "impact")).isEqualTo("5");
        assertThat(read.text("R-1", "residual_impact")).isEqualTo("3");
        assertThat(read.said()).anyMatch(s -> s.contains("'Likelihood' in column F was read as 'residual_likelihood'"));
    }

    @Test
    void aGroupIsPartOfAnOwnColumnsNameOnlyWhereItIsNeeded() {
        Imports read = book(sheet(s -> {
            fill(
                    s,
                    0,
                    row("", "", "Before", "", "After", ""),
                    row("Risk ID", "Risk", "Colour", "Score A", "Colour", "Score B"),
                    row("R-01", "Fire", "red", 1, "blue", 2));
            s.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
            s.addMergedRegion(CellRangeAddress.valueOf("E1:F1"));
        }));
        assertThat(read.plan().ownFields()).containsExactly("Before Colour", "Score A", "After Colour", "Score B");
    }

    @Test
    void whatToWriteIntoTheColumnsAndWhoSignedAreNoRecords() {
        Imports read = book(sheet(s -> fill(
                s,
                0,
                HEADING,
                row("Enter a unique reference", "Say what may happen", "1 to 5", "1 to 5", "Name"),
                FIRE,
                row("R-02", "Flood", 1, 4, "Bo"),
                row("R-03", "Theft", 1, 4, "Bo"),
                row("", "Prepared by:", "", "Approved by:"),
                row("", "Ada", "", "Bo"))));
        assertThat(read.ids()).containsExactly("R-01", "R-02", "R-03");
        assertThat(read.plan().passedOver()).hasSize(3);
    }

    @Test
    void cardsOfMarkdownAreRecordsWithTheirPlaces() {
        Imports read = Imports.of(folder, "risks.md", """
                | Attribute | Value |
                |---|---|
                | **Document owner** | Ada |

                ## Fire

                | Field | Value |
                |---|---|
                | **Risk ID** | R-1 |
                | **Risk** | Fire |
                | Likelihood | 3 |

                ## Flood

                | Field | Value |
                |---|---|
                | **Risk ID** | R-2 |
                | **Risk** | Flood |
                | Owner | Bo |
                | Likelihood | 2 |
                """, Wanted.NOTHING);
        assertThat(read.ids()).containsExactly("R-1", "R-2");
        assertThat(read.text("R-2", "owner")).isEqualTo("Bo");
        assertThat(line(read, "likelihood")).isEqualTo(20);
    }

    @Test
    void cardsWhoseHeadingIsTheirFirstPairAreRecords() {
        Imports read = Imports.of(folder, "risks.md", """
                | Risk ID | R-1 |
                |---|---|
                | Risk | Fire |
                | Impact | 3 |

                | Risk ID | R-2 |
                |---|---|
                | Risk | Flood |
                | Impact | 2 |
                """, Wanted.NOTHING);
        assertThat(read.ids()).containsExactly("R-1", "R-2");
        assertThat(read.text("R-1", "impact")).isEqualTo("3");
    }

    @Test
    void recordsBesideEachOtherOrBelowEachOtherOnASheetAreRecords() {
        Imports beside = book(sheet(s -> fill(
                s,
                0,
                row("Risk register"),
                row("Risk ID", "R-1", "R-2"),
                row("Risk", "Fire", "Flood"),
                row("Likelihood", 3, 2),
                row("Impact", 4, ""))));
        assertThat(beside.ids()).containsExactly("R-1", "R-2");
        assertThat(beside.text("R-2", "impact")).isEmpty();
        assertThat(beside.text("R-2", "likelihood")).isEqualTo("2");
        Imports below = book(sheet(s -> fill(
                s,
                0,
                row("Risk ID", "R-1"),
                row("Risk", "Fire"),
                row("Likelihood", 3),
                row(""),
                row("Risk ID", "R-2"),
                row("Risk", "Flood"),
                row("Likelihood", 2))));
        assertThat(below.ids()).containsExactly("R-1", "R-2");
        assertThat(line(below, "title")).isEqualTo(6);
    }

    /** Where the second record has that value. */
    private static int line(Imports read, String field) {
        return Objects.requireNonNull(read.plan().entries().get(1).values().get(field))
                .line();
    }

    private Imports book(byte[] bytes) {
        return Imports.of(folder, "Risk register.xlsx", bytes, Wanted.NOTHING);
    }
}
