package auditpress.read;

import static auditpress.read.Workbooks.fill;
import static auditpress.read.Workbooks.row;
import static auditpress.read.Workbooks.rows;
import static auditpress.read.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the register is found in a workbook, and which of its rows are records. */
class SheetReadingTest {
    private static final Object[] HEADING = row("id", "title", "likelihood", "impact");
    private static final Object[] FIRE = row("R-1", "Fire", 3, 4);
    private static final Object[] FLOOD = row("R-2", "Flood", 2, 5);

    @TempDir
    private Path folder;

    @Test
    void aWorkbookGivesTheSameItemAsCsv() {
        Pack pack = risks(rows(HEADING, FIRE, FLOOD));
        assertThat(ids(pack)).containsExactly("R-1", "R-2");
        Item risk = pack.items().get(0);
        assertThat(risk.title()).isEqualTo("Fire");
        assertThat(risk.text("likelihood")).isEqualTo("3");
        assertThat(said(pack)).isEmpty();
    }

    @Test
    void placesAreWorkbookSheetAndCell() {
        Pack pack = risks(rows(HEADING, FIRE, FLOOD));
        assertThat(pack.items().get(1).origin("impact").text()).isEqualTo("registers/risks.xlsx!Register!D3");
    }

    @Test
    void theSheetIsTheOneThatKnowsMostColumns() {
        Pack pack = risks(Workbooks.workbook(w -> {
            fill(w.createSheet("Cover"), 0, row("Risk register"), row("Title", "Example Ltd"));
            fill(w.createSheet("Legend"), 0, row("Score", "Meaning"), row(1, "Rare"));
            fill(w.createSheet("Risks"), 0, HEADING, FIRE);
        }));
        assertThat(ids(pack)).containsExactly("R-1");
        assertThat(said(pack)).containsExactly("Not read: sheet 'Cover', sheet 'Legend'.");
    }

    @Test
    void anotherSheetOfTheSameRegisterIsReported() {
        Pack pack = risks(Workbooks.workbook(w -> {
            fill(w.createSheet("2025"), 0, HEADING, FIRE);
            fill(w.createSheet("2026"), 0, HEADING, FLOOD);
        }));
        assertThat(ids(pack)).containsExactly("R-1");
        assertThat(pack.findings()).anySatisfy(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message()).startsWith("Sheet '2026' looks like this register as well");
        });
    }

    @Test
    void hiddenSheetsAreReported() {
        Pack pack = risks(Workbooks.workbook(w -> {
            fill(w.createSheet("Risks"), 0, HEADING, FIRE);
            fill(w.createSheet("Lists"), 0, row("Yes"), row("No"));
            w.setSheetHidden(1, true);
        }));
        assertThat(said(pack)).containsExactly("Not read: sheet 'Lists' (hidden).");
    }

    @Test
    void aHiddenSheetIsReadWhenItIsTheOnlyOneAndThatIsSaid() {
        Pack pack = risks(Workbooks.workbook(w -> {
            fill(w.createSheet("Cover"), 0, row("Risks"));
            fill(w.createSheet("Risks"), 0, HEADING, FIRE);
            w.setSheetHidden(1, true);
        }));
        assertThat(ids(pack)).containsExactly("R-1");
        assertThat(said(pack)).contains("Sheet 'Risks' is hidden; it was read.");
    }

    @Test
    void rowsAboveTheHeadingAndAnEmptyFirstColumnArePassedOver() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, row("Example Ltd"), row("Risk register", "", "Version 3"));
            fill(s, 4, row("", "id", "title", "likelihood"), row("", "R-1", "Fire", 3));
        }));
        assertThat(ids(pack)).containsExactly("R-1");
        assertThat(pack.items().get(0).origin("title").cell()).isEqualTo("C6");
        assertThat(said(pack)).containsExactly("Passed over: 2 rows above the heading (rows 1-2, from 'Example Ltd').");
    }

    @Test
    void namesWithScalesLineBreaksAndMarksAreUnderstood() {
        Pack pack = risks(rows(
                row("Risk\nID*", " Title: ", "Likelihood (1–5)", "Impact\u00A0(1-5)", "Risk Owner\n(name)"),
                row("R-1", "Fire", 3, 4, "Ada")));
        Item risk = pack.items().get(0);
        assertThat(risk.text("likelihood")).isEqualTo("3");
        assertThat(risk.text("impact")).isEqualTo("4");
        assertThat(risk.text("owner")).isEqualTo("Ada");
    }

    @Test
    void namesInOtherLanguagesAreUnderstood() {
        Pack pack = risks(rows(row("Risiko-ID", "Titel", "Eintrittswahrscheinlichkeit"), row("R-1", "Feuer", 3)));
        assertThat(pack.items().get(0).text("likelihood")).isEqualTo("3");
    }

    @Test
    void aHeadingOfTwoRowsIsReadTogether() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, row("ID", "Title", "Inherent", "", "Residual"));
            fill(s, 1, row("", "", "Likelihood", "Impact", "Likelihood", "Impact"));
            fill(s, 2, row("R-1", "Fire", 3, 4, 1, 2));
            for (String range : List.of("A1:A2", "B1:B2", "C1:D1", "E1:F1")) {
                s.addMergedRegion(CellRangeAddress.valueOf(range));
            }
        }));
        Item risk = pack.items().get(0);
        assertThat(risk.text("likelihood")).isEqualTo("3");
        assertThat(risk.text("residual_likelihood")).isEqualTo("1");
        assertThat(risk.text("residual_impact")).isEqualTo("2");
        assertThat(said(pack)).isEmpty();
    }

    @Test
    void columnsUnderOneMergedNameAreOneList() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, row("ID", "Title", "Controls", ""), row("R-1", "Fire", "A.7.1", "A.7.2"));
            s.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
        }));
        assertThat(pack.items().get(0).text("controls")).isEqualTo("A.7.1 A.7.2");
    }

    @Test
    void columnsOfOneNameAreBothKeptAndReported() {
        Pack pack = risks(rows(row("id", "title", "owner", "Owner"), row("R-1", "Fire", "Ada", "Ben")));
        assertThat(pack.items().get(0).text("owner")).isEqualTo("Ada");
        assertThat(pack.items().get(0).text("Owner in column D")).isEqualTo("Ben");
        assertThat(said(pack))
                .containsExactly("Two columns are called 'Owner'; this one is kept as 'Owner in column D'.");
    }

    @Test
    void columnsWithoutNameAreKeptWhereTheyHoldAnything() {
        Pack pack = risks(rows(row("id", "title", "", "impact"), row("R-1", "Fire", "see mail", 4, "")));
        assertThat(pack.items().get(0).text("column C")).isEqualTo("see mail");
        assertThat(said(pack))
                .singleElement()
                .asString()
                .contains("Columns without a name")
                .endsWith(": C.");
    }

    @Test
    void aColumnOfTitlesCalledControlIsNotTheId() {
        ContentFolderBuilder.in(folder)
                .file("soa.xlsx", rows(row("Control ID", "Control", "Applicable"), row("A.5.1", "Policies", "Yes")));
        Pack pack = PackReader.read(folder);
        assertThat(ids(pack)).containsExactly("A.5.1");
        assertThat(pack.items().get(0).title()).isEqualTo("Policies");
        assertThat(said(pack)).singleElement().asString().contains("was read as 'title'");
    }

    @Test
    void groupRowsNumberedBlankRowsAndTotalsArePassedOverAndCounted() {
        Pack pack = risks(
                rows(HEADING, row("Physical risks"), FIRE, FLOOD, row("R-3"), row("R-4"), row("Total", "", 5, 9)));
        assertThat(ids(pack)).containsExactly("R-1", "R-2");
        assertThat(said(pack))
                .containsExactlyInAnyOrder(
                        "Passed over: 1 title of a group of rows (row 2, from 'Physical risks').",
                        "Passed over: 2 numbers without a record (rows 5-6, from 'R-3').",
                        "Passed over: 1 total (row 7, from 'Total').");
    }

    @Test
    void aRepeatedHeadingAndALineOfExplanationsArePassedOver() {
        Pack pack =
                risks(rows(HEADING, row("Unique number", "What may happen", "1 to 5", "1 to 5"), FIRE, HEADING, FLOOD));
        assertThat(ids(pack)).containsExactly("R-1", "R-2");
        assertThat(said(pack)).hasSize(2).anyMatch(m -> m.contains("repeated heading (row 4"));
    }

    @Test
    void aSecondTableAndASignatureBelowArePassedOver() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, HEADING, FIRE, FLOOD);
            fill(s, 5, row("Score", "Meaning"), row(1, "Rare"), row(2, "Unlikely"));
            fill(s, 10, row("Approved by:", "Ada", "on", "2026-01-02"));
        }));
        assertThat(ids(pack)).containsExactly("R-1", "R-2");
        assertThat(said(pack)).anyMatch(m -> m.startsWith("Passed over: 3 rows of another table"));
    }

    @Test
    void recordsAfterAnEmptyRowAreRead() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, HEADING, FIRE);
            fill(s, 6, FLOOD);
        }));
        assertThat(ids(pack)).containsExactly("R-1", "R-2");
        assertThat(said(pack)).isEmpty();
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndReported() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, HEADING, FIRE, FLOOD);
            s.getRow(2).setZeroHeight(true);
            s.setColumnHidden(3, true);
        }));
        assertThat(ids(pack)).containsExactly("R-1", "R-2");
        assertThat(said(pack))
                .containsExactlyInAnyOrder(
                        "1 row is hidden and was read all the same (row 3).",
                        "Hidden columns were read all the same: 'impact'.");
    }

    @Test
    void mergedCellsAreFilledDown() {
        Pack pack = risks(sheet(s -> {
            fill(
                    s,
                    0,
                    row("id", "title", "owner"),
                    row("R-1", "Fire", "Ada"),
                    row("R-2", "Flood"),
                    row("R-3", "Storm"));
            s.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
        }));
        assertThat(pack.items()).extracting(i -> i.text("owner")).containsExactly("Ada", "Ada", "");
        assertThat(pack.items().get(1).origin("owner").cell()).isEqualTo("C2");
    }

    @Test
    void rowsOverWhichTheIdIsMergedAreOneRecord() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, row("id", "title", "controls"), row("R-1", "Fire", "A.7.1"), row("", "", "A.7.2"));
            s.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            s.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
        }));
        assertThat(pack.items()).singleElement().satisfies(r -> {
            assertThat(r.title()).isEqualTo("Fire");
            assertThat(r.text("controls")).isEqualTo("A.7.1 A.7.2");
        });
    }

    @Test
    void emptyRowsFarBelowAreNotRecords() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, HEADING, FIRE);
            for (int i = 2; i < 1019; i++) {
                s.createRow(i).createCell(600).setBlank();
            }
        }));
        assertThat(ids(pack)).containsExactly("R-1");
        assertThat(said(pack)).isEmpty();
    }

    @Test
    void aSheetWithoutAKnownHeadingIsRefused() {
        assertThat(risks(rows(row("a", "b"), row("c", "d"))).findings())
                .anySatisfy(f -> assertThat(f.message()).startsWith("No heading of the risk register was found"));
    }

    @Test
    void aHeadingWithoutIdIsRefusedWithItsPlace() {
        assertThat(risks(rows(row("title", "likelihood", "impact"), row("Fire", 3, 4)))
                        .findings())
                .anySatisfy(f -> {
                    assertThat(f.message()).contains("register's 'id'");
                    assertThat(f.origin().text()).isEqualTo("registers/risks.xlsx!Register!A1");
                });
    }

    @Test
    void aMisspeltColumnIsKeptAndReported() {
        Pack pack = risks(rows(row("id", "title", "likelyhood"), row("R-1", "Fire", 3)));
        assertThat(pack.items().get(0).text("likelyhood")).isEqualTo("3");
        assertThat(pack.findings()).anySatisfy(f -> assertThat(f.rule()).isEqualTo("L6"));
    }

    private Pack risks(byte[] workbook) {
        ContentFolderBuilder.in(folder).file("registers/risks.xlsx", workbook);
        return PackReader.read(folder);
    }

    private static List<String> ids(Pack pack) {
        return pack.items().stream().map(Item::id).toList();
    }

    /** What is said of the workbook itself, not of what its records lack. */
    private static List<String> said(Pack pack) {
        return pack.findings().stream()
                .filter(f -> f.record().isEmpty())
                .map(Finding::message)
                .toList();
    }
}
