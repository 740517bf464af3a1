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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cells of a worksheet read as. */
class SheetCellsTest {
    private static final Object[] HEADING = row("id", "title", "identified", "note");

    @TempDir
    private Path folder;

    @Test
    void datesAreReadAsDays() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, HEADING, row("R-1", "Fire"), row("R-2", "Flood"));
            date(s, 1, "dd.mm.yyyy", LocalDate.of(2026, 3, 20).atStartOfDay());
            date(s, 2, "[$-409]d-mmm-yy;@", LocalDateTime.of(2026, 2, 15, 16, 37));
        }));
        assertThat(pack.items()).extracting(i -> i.text("identified")).containsExactly("2026-03-20", "2026-02-15");
    }

    @Test
    void datesSince1904AreReadAsDays() {
        Pack pack = risks(Workbooks.workbook(w -> {
            w.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Sheet s = w.createSheet("Register");
            fill(s, 0, HEADING, row("R-1", "Fire", 1), row("R-2", "Flood", 44_000));
            s.getRow(1).getCell(2).setCellStyle(style(s, "yyyy-mm-dd"));
        }));
        assertThat(pack.items()).extracting(i -> i.text("identified")).containsExactly("1904-01-02", "2024-06-19");
    }

    @Test
    void aBareNumberInAColumnOfDatesIsTheDayThatExcelCounts() {
        Pack pack = risks(rows(HEADING, row("R-1", "Fire", 46_100)));
        assertThat(pack.items().get(0).text("identified")).isEqualTo("2026-03-19");
        assertThat(said(pack)).containsExactly("1 number was read as the day that Excel counts so (row 2).");
    }

    @Test
    void numbersAreReadWithoutWhatTheComputerAdds() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, row("id", "title", "n", "percent", "flag"), row("R-1", "Fire", 0.1 + 0.2, 0.825, true));
            s.getRow(1).getCell(3).setCellStyle(style(s, "0.0%"));
        }));
        Item risk = pack.items().get(0);
        assertThat(risk.text("n")).isEqualTo("0.3");
        assertThat(risk.text("percent")).isEqualTo("82.5%");
        assertThat(risk.text("flag")).isEqualTo("true");
    }

    @Test
    void idsThatAFormatShowsInFullAreReadInFull() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, HEADING, row(1, "Fire"), row(12, "Flood"));
            s.getRow(1).getCell(0).setCellStyle(style(s, "\"R-\"000"));
            s.getRow(2).getCell(0).setCellStyle(style(s, "\"R-\"000"));
        }));
        assertThat(pack.items()).extracting(Item::id).containsExactly("R-001", "R-012");
    }

    @Test
    void textOnSeveralLinesKeepsThem() {
        Pack pack = risks(rows(HEADING, row("R-1 ", "\u00A0Fire\n", "", "one\r\ntwo_x000D_\nthree")));
        assertThat(pack.items().get(0).title()).isEqualTo("Fire");
        assertThat(pack.items().get(0).text("note")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void theGuardAgainstFormulasIsNoPartOfTheText() {
        Pack pack = risks(rows(HEADING, row("R-1", "Fire", "", "'=not a formula")));
        assertThat(pack.items().get(0).text("note")).isEqualTo("=not a formula");
    }

    @Test
    void formulasAreReadAsLastSavedAndCounted() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, row("id", "title", "note"), row("R-1", "Fire"), row("R-2", "Flood"));
            for (int i = 1; i < 3; i++) {
                Cell cell = s.getRow(i).createCell(2);
                cell.setCellFormula("1+" + i);
                s.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            }
        }));
        assertThat(pack.items()).extracting(i -> i.text("note")).containsExactly("2", "3");
        assertThat(said(pack)).containsExactly("2 cells are formulas, read as last saved (columns C).");
    }

    @Test
    void aFormulaThatWasSavedWithoutValueIsReported() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, row("id", "title", "note"), row("R-1", "Fire"));
            s.getRow(1).createCell(2).setCellFormula("1+1");
        }));
        assertThat(pack.items().get(0).text("note")).isEmpty();
        assertThat(pack.findings()).anySatisfy(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.message()).contains("saved without a value");
            assertThat(f.origin().text()).isEqualTo("registers/risks.xlsx!Register!C2");
        });
    }

    @Test
    void anErrorInACellIsReported() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, row("id", "title", "note"), row("R-1", "Fire"));
            s.getRow(1).createCell(2).setCellErrorValue((byte) 23);
        }));
        assertThat(said(pack)).containsExactly("'note' holds the error #REF!; it was not read.");
    }

    @Test
    void numbersOfControlsAreToldByTheirNeighbours() {
        Object[][] rows = new Object[38][];
        rows[0] = row("control", "applicable");
        for (int i = 1; i <= 37; i++) {
            rows[i] = row(Double.parseDouble("5." + i), "yes");
        }
        Pack pack = soa(rows(rows));
        assertThat(pack.items())
                .extracting(Item::id)
                .hasSize(37)
                .startsWith("A.5.1", "A.5.2", "A.5.3")
                .contains("A.5.10", "A.5.20", "A.5.30")
                .doesNotHaveDuplicates();
        assertThat(said(pack)).isEmpty();
    }

    @Test
    void aFormatWithTwoDigitsShowsTheZero() {
        Pack pack = soa(sheet(s -> {
            fill(s, 0, row("control", "applicable"), row(8.2, "yes"), row(7.4, "yes"), row(8.2, "yes"));
            s.getRow(1).getCell(0).setCellStyle(style(s, "0.00"));
        }));
        assertThat(pack.items()).extracting(Item::id).containsExactly("A.8.20", "A.7.4", "A.8.2");
    }

    @Test
    void aNumberThatMayBeTwoControlsIsReported() {
        Pack pack = soa(rows(row("control", "applicable"), row(8.2, "yes"), row(6.3, "yes")));
        assertThat(pack.items()).extracting(Item::id).containsExactly("A.8.2", "A.6.3");
        assertThat(pack.findings())
                .filteredOn(f -> f.rule().equals("L7"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message()).contains("A.8.2 or A.8.20");
                    assertThat(f.origin().cell()).isEqualTo("A2");
                });
    }

    @Test
    void aDayInTheColumnOfIdsIsReported() {
        Pack pack = risks(sheet(s -> {
            fill(s, 0, HEADING, row(0, "Fire"), row("R-2", "Flood"));
            s.getRow(1).getCell(0).setCellValue(LocalDate.of(2001, 1, 10));
            s.getRow(1).getCell(0).setCellStyle(style(s, "d.m.yy"));
        }));
        assertThat(said(pack)).anyMatch(m -> m.contains("'id' holds the day 2001-01-10"));
    }

    private static void date(Sheet sheet, int row, String format, LocalDateTime value) {
        Cell cell = sheet.getRow(row).createCell(2);
        cell.setCellValue(value);
        cell.setCellStyle(style(sheet, format));
    }

    private static CellStyle style(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private Pack risks(byte[] workbook) {
        ContentFolderBuilder.in(folder).file("registers/risks.xlsx", workbook);
        return PackReader.read(folder);
    }

    private Pack soa(byte[] workbook) {
        ContentFolderBuilder.in(folder).file("soa.xlsx", workbook);
        return PackReader.read(folder);
    }

    private static List<String> said(Pack pack) {
        return pack.findings().stream()
                .filter(f -> f.record().isEmpty())
                .map(Finding::message)
                .toList();
    }
}
