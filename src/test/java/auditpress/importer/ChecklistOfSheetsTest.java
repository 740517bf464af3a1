package auditpress.importer;

import static auditpress.read.Workbooks.fill;
import static auditpress.read.Workbooks.row;
import static auditpress.read.Workbooks.rows;
import static auditpress.read.Workbooks.sheet;
import static auditpress.read.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as people leave them: the right value comes in, or it is said which cell could not. */
class ChecklistOfSheetsTest {
    private static final String FILE = "Risk register.xlsx";
    private static final Object[] HEADING = row("Risk ID", "Risk", "Owner", "Likelihood", "Impact", "Treatment");
    private static final Object[] FIRE = row("R-01", "Fire", "Ada", 2, 5, "Mitigate");
    private static final Object[] FLOOD = row("R-02", "Flood", "Bo", 1, 4, "Accept");

    @TempDir
    private Path folder;

    @Test
    void aFormattedCellFarBeyondTheDataIsNoRow() {
        Imports read = read(sheet(s -> {
            fill(s, 0, HEADING, FIRE, FLOOD);
            s.createRow(1018).createCell(16_379).setCellValue(" ");
        }));
        assertThat(read.ids()).containsExactly("R-01", "R-02");
        assertThat(read.plan().passedOver()).isEmpty();
    }

    @Test
    void theRegisterOnTheThirdSheetIsFoundBehindCoverAndLegend() {
        Imports read = read(workbook(w -> {
            fill(
                    w.createSheet("Document Details"),
                    0,
                    row("Title", "Risk register"),
                    row("Owner", "Ada"),
                    row("Version", 1.2),
                    row("Status", "Approved"));
            fill(
                    w.createSheet("Legend"),
                    0,
                    row("Likelihood", "Impact", "Score", "Treatment"),
                    row(1, "Rare", 1, "Accept"),
                    row(2, "Unlikely", 4, "Mitigate"));
            fill(w.createSheet("Register"), 0, HEADING, FIRE, FLOOD);
            fill(w.createSheet("Dashboard"), 0, row("Status", "Count"), row("Open", 2), row("Closed", 0));
        }));
        assertThat(read.plan().sheet()).isEqualTo("Register");
        assertThat(read.ids()).containsExactly("R-01", "R-02");
        assertThat(read.said())
                .anyMatch(
                        s -> s.contains(
                                "Not imported: sheet 'Document Details' (particulars of the document by its name), "
                                        + "sheet 'Legend' (an explanation by its name), sheet 'Dashboard' (a summary by its name)."));
    }

    @Test
    void aHiddenSheetOfTheSameRegisterIsNotTakenAndSaid() {
        Imports read = read(workbook(w -> {
            fill(w.createSheet("Old"), 0, HEADING, FIRE);
            w.setSheetHidden(0, true);
            fill(w.createSheet("Now"), 0, HEADING, FLOOD);
            w.setActiveSheet(1);
        }));
        assertThat(read.ids()).containsExactly("R-02");
        assertThat(read.said()).anyMatch(s -> s.contains("'Old'") && s.contains("only sheet 'Now' is taken"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8})
    void titleRowsAboveTheHeadingArePassedOver(int titles) {
        Imports read = read(sheet(s -> {
            for (int i = 0; i < titles; i++) {
                fill(s, i, row(i == 0 ? "Test Ltd - Risk Register" : "Note " + i + ": confidential"));
            }
            fill(s, titles, HEADING, FIRE, FLOOD);
        }));
        assertThat(read.plan().headerRow()).isEqualTo(titles + 1);
        assertThat(read.ids()).containsExactly("R-01", "R-02");
        assertThat(read.plan().passedOver()).hasSize(titles);
    }

    @Test
    void anInherentAndAResidualGroupOverOneNameEachAreTwoFields() {
        Imports read = read(sheet(s -> {
            fill(
                    s,
                    0,
                    row("Risk ID", "Risk", "Inherent", "", "Residual", "", "Owner"),
                    row("", "", "Likelihood", "Impact", "Likelihood", "Impact", ""),
                    row("R-01", "Fire", 4, 5, 2, 3, "Ada"));
            merge(s, "A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2");
        }));
        assertThat(read.text("R-01", "likelihood")).isEqualTo("4");
        assertThat(read.text("R-01", "residual_likelihood")).isEqualTo("2");
        assertThat(read.text("R-01", "residual_impact")).isEqualTo("3");
        assertThat(read.text("R-01", "owner")).isEqualTo("Ada");
    }

    @Test
    void aGroupOfAGroupIsNoPartOfAName() {
        Imports read = read(sheet(s -> {
            fill(
                    s,
                    0,
                    row("Risk ID", "Risk", "Analysis", "", "", ""),
                    row("", "", "Inherent", "", "Residual", ""),
                    row("", "", "Likelihood", "Impact", "Likelihood", "Impact"),
                    row("R-01", "Fire", 4, 5, 2, 3));
            merge(s, "A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2");
        }));
        assertThat(read.text("R-01", "likelihood")).isEqualTo("4");
        assertThat(read.text("R-01", "residual_impact")).isEqualTo("3");
    }

    @Test
    void aHeadingOfFourRowsIsReadTogether() {
        Imports read = read(sheet(s -> {
            fill(
                    s,
                    0,
                    row("Identification", "", "Analysis", "", "", ""),
                    row("Risk ID", "Risk", "Before treatment", "", "After treatment", ""),
                    row("", "", "Likelihood", "Impact", "Residual likelihood", "Residual impact"),
                    row("", "", "1-5", "1-5", "1-5", "1-5"),
                    row("R-01", "Fire", 4, 5, 2, 3));
            merge(s, "A1:B1", "C1:F1", "C2:D2", "E2:F2", "A2:A4", "B2:B4");
        }));
        assertThat(read.ids()).containsExactly("R-01");
        assertThat(read.text("R-01", "impact")).isEqualTo("5");
        assertThat(read.text("R-01", "residual_impact")).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theHeadingMayBeginInALaterColumn(int column) {
        Imports read = read(sheet(s -> {
            Object[][] all = {HEADING, FIRE, FLOOD};
            for (int i = 0; i < all.length; i++) {
                Object[] shifted = new Object[all[i].length + column];
                System.arraycopy(all[i], 0, shifted, column, all[i].length);
                fill(s, i + 3, shifted);
            }
        }));
        assertThat(read.text("R-02", "title")).isEqualTo("Flood");
        assertThat(read.plan().entries().get(0).origin().text())
                .isEqualTo(FILE + "!Register!" + "ABC".charAt(column) + 5);
    }

    @Test
    void columnsOfOneNameAndOfNoneAreKept() {
        Imports read = read(rows(
                row("Risk ID", "Risk", "Comment", "Comment", "", "Owner"),
                row("R-01", "Fire", "one", "two", "stray", "Ada")));
        assertThat(read.plan().entries().get(0).values().toString()).contains("one", "two", "stray");
        assertThat(read.said()).anyMatch(s -> s.contains("!Register!E2") && s.contains("without a name"));
    }

    @Test
    void lineBreaksScalesAndLegendsAreNoPartOfAName() {
        Imports read = read(rows(
                row(
                        "Risk\nID ",
                        "Risk ",
                        "Likelihood\n(1–5)",
                        "Impact (1 = low, 5 = high)",
                        "Treatment: M = Mitigate, A = Accept",
                        "Target Date (DD/MM/YYYY)"),
                row("R-01", "Fire", 2, 5, "M", "31/12/2026")));
        assertThat(read.plan().mapping().values()).contains("id", "title", "likelihood", "impact", "treatment");
        assertThat(read.text("R-01", "treatment")).isEqualTo("modify");
    }

    @Test
    void aValueMergedOverSeveralRecordsIsEachRecords() {
        Imports read = read(sheet(s -> {
            fill(s, 0, HEADING, FIRE, row("R-02", "Flood", "", 1, 4, "Accept"), row("R-03", "Storm", "Cy", 1, 2, ""));
            merge(s, "C2:C3");
        }));
        assertThat(read.text("R-02", "owner")).isEqualTo("Ada");
        assertThat(read.text("R-03", "owner")).isEqualTo("Cy");
    }

    @Test
    void groupRowsPhantomRowsAndNumberedBlankRowsAreNoRecords() {
        Imports read = read(sheet(s -> {
            fill(s, 0, HEADING, row("Physical risks"), FIRE, row("Natural risks"), FLOOD);
            fill(s, 5, row("R-03"), row("R-04"), row(" ", " ", " ", " "));
            s.createRow(40).createCell(3).setBlank();
        }));
        assertThat(read.ids()).containsExactly("R-01", "R-02");
        assertThat(read.said())
                .contains("row 2: title of a group of rows", "row 4: title of a group of rows")
                .contains("row 6: number without a record", "row 7: number without a record");
    }

    @Test
    void aSecondTableAndASignatureBlockBelowAreNoRecords() {
        Imports read = read(sheet(s -> {
            fill(s, 0, HEADING, FIRE, FLOOD);
            fill(s, 5, row("Score", "Meaning"), row(1, "Rare"), row(2, "Unlikely"));
            fill(s, 10, row("Approved by:", "Ada"), row("Date:", "2026-01-31"));
        }));
        assertThat(read.ids()).containsExactly("R-01", "R-02");
        assertThat(read.plan().passedOver()).hasSize(5);
    }

    @Test
    void aFormulaWithoutSavedValueIsSaidWithItsCell() {
        Imports read = read(sheet(s -> {
            fill(s, 0, HEADING, FIRE, FLOOD);
            s.getRow(2).createCell(4).setCellFormula("MAX(1,4)");
        }));
        assertThat(read.text("R-02", "impact")).isEmpty();
        assertThat(read.said()).anyMatch(s -> s.startsWith(FILE + "!Register!E3"));
    }

    @Test
    void commentsAreCountedAndTheAddressBehindAnIdIsNoValue() {
        Imports read = read(sheet(s -> {
            fill(s, 0, HEADING, FIRE);
            CreationHelper help = s.getWorkbook().getCreationHelper();
            var comment = s.createDrawingPatriarch().createCellComment(help.createClientAnchor());
            comment.setString(help.createRichTextString("ask Bo"));
            s.getRow(1).getCell(1).setCellComment(comment);
            var link = help.createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
            link.setAddress("https://example.org/r/1");
            s.getRow(1).getCell(0).setHyperlink(link);
        }));
        assertThat(read.ids()).containsExactly("R-01");
        assertThat(read.said()).anyMatch(s -> s.contains("cell comment"));
    }

    @Test
    void aWorkbookOfExcel97IsRefusedWithAWayOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet("Register"), 0, HEADING, FIRE);
            workbook.write(bytes);
        }
        Imports read = Imports.of(folder, "Risk register.xls", bytes.toByteArray(), Wanted.NOTHING);
        assertThat(read.outcome().plans()).isEmpty();
        assertThat(read.outcome().findings()).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("Excel 97-2003");
            assertThat(f.hint()).contains(".xlsx");
        });
    }

    @Test
    void aLockFileIsRefusedByName() {
        Imports read = Imports.of(folder, "x/~$Risk register.xlsx", "\u0003Ada          ", Wanted.NOTHING);
        assertThat(read.said()).anyMatch(s -> s.contains("lock file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RIsk Register & SoA.v2.xlsx",
                "Évaluation des risques.xlsx",
                "ISMS\u2011Risk\u2011Register.xlsx",
                "assesmnets /risks.final.xlsx",
                "a..b/ .xlsx"
            })
    void namesOfFilesMayBeAnything(String name) {
        Imports read = Imports.of(folder, name, rows(HEADING, FIRE), Wanted.NOTHING);
        assertThat(read.plan("risks").entries().get(0).origin().text()).isEqualTo(name + "!Register!A2");
    }

    private Imports read(byte[] bytes) {
        return Imports.of(folder, FILE, bytes, new Wanted("", "", Map.of()));
    }

    private static void merge(Sheet sheet, String... ranges) {
        for (String range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
    }
}
