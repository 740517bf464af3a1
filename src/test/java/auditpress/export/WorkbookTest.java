package auditpress.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.ContentFolderBuilder;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exported workbook, opened by a program that we did not write. */
class WorkbookTest {
    private static final String LONG_LIST = """
            registers:
              risks:
                fields:
                  region:
                    type: choice
                    label: Region
                    choices: {NAMES}
                  cost: {type: number, label: Cost}
            """.replace("NAMES", names());

    @TempDir
    private Path folder;

    private static String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            names.append(i == 0 ? "" : ", ").append("region ").append(i).append(": {}");
        }
        return names.toString();
    }

    @Test
    void eachRegisterHasASheetOfItsTitleWithFrozenHeadingAndFilter() throws IOException {
        Pack pack = PackReader.read(Path.of("content"));
        try (XSSFWorkbook workbook = workbook(pack)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(pack.registers().size());
            assertThat(workbook.getSheet("Statement of Applicability").getLastRowNum())
                    .isEqualTo(93);
            assertThat(workbook.getSheet("Legal and contractual")).isNotNull();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo(1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:")
                        .endsWith(String.valueOf(sheet.getLastRowNum() + 1));
                assertThat(texts(sheet, 0)).doesNotContain("").doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void noCellIsAFormulaWhateverItBeginsWith() throws IOException {
        try (XSSFWorkbook workbook = workbook(odd())) {
            XSSFSheet risks = workbook.getSheet("Risk register");
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                for (Row row : workbook.getSheetAt(i)) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            for (int row = 1; row <= 5; row++) {
                Cell title = cell(risks, row, "Title");
                assertThat(title.getCellType()).isEqualTo(CellType.STRING);
                assertThat(title.getCellStyle().getDataFormatString()).isEqualTo("@");
            }
            assertThat(texts(risks, "Title")).containsExactly("=1+1", "+44", "-1+2", "@SUM(A1)", "\"=1\"");
        }
    }

    @Test
    void idsAreTextAndDatesNumbersAndScoresAreWhatTheyAre() throws IOException {
        try (XSSFWorkbook workbook = workbook(odd())) {
            XSSFSheet risks = workbook.getSheet("Risk register");
            Cell day = cell(risks, 1, "Identified");
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue()).isEqualTo("2026-02-28T00:00:00");
            assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(cell(risks, 2, "Identified").getStringCellValue()).isEqualTo("soon");
            assertThat(cell(risks, 1, "ID").getStringCellValue()).isEqualTo("007");
            assertThat(cell(risks, 1, "Likelihood").getNumericCellValue()).isEqualTo(3);
            assertThat(cell(risks, 2, "Likelihood").getStringCellValue()).isEqualTo("3 - maybe");
            assertThat(cell(risks, 1, "Cost").getNumericCellValue()).isEqualTo(12.5);
            assertThat(cell(risks, 1, "Cost").getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(cell(risks, 2, "Cost").getStringCellValue()).isEqualTo("12345678901234567");
            Cell control = cell(workbook.getSheet("Statement of Applicability"), 1, "Control");
            assertThat(control.getStringCellValue()).isEqualTo("5.10");
            assertThat(control.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void whatXmlCannotHoldIsKeptAsExcelKeepsIt() throws IOException {
        try (XSSFWorkbook workbook = workbook(odd())) {
            XSSFSheet risks = workbook.getSheet("Risk register");
            assertThat(cell(risks, 3, "Description").getStringCellValue())
                    .isEqualTo("bell \u0007, \uFFFE, _x0041_ and 📏\nline two");
        }
    }

    @Test
    void choicesScoresAndFlagsAreOfferedInEveryRow() throws IOException {
        try (XSSFWorkbook workbook = workbook(odd())) {
            XSSFSheet risks = workbook.getSheet("Risk register");
            assertThat(offered(risks, "Treatment"))
                    .satisfies(v -> assertThat(v.getValidationConstraint().getExplicitListValues())
                            .containsExactly("modify", "avoid", "share", "accept"))
                    .satisfies(v -> assertThat(v.getSuppressDropDownArrow()).isTrue())
                    .satisfies(v -> assertThat(
                                    v.getRegions().getCellRangeAddress(0).getLastRow())
                            .isEqualTo(1_048_575));
            assertThat(offered(risks, "Likelihood").getValidationConstraint().getExplicitListValues())
                    .containsExactly("1", "2", "3", "4", "5");
            assertThat(offered(workbook.getSheet("People and roles"), "Internal auditor")
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("yes", "no");
        }
    }

    @Test
    void aLongListStandsOnAHiddenSheet() throws IOException {
        try (XSSFWorkbook workbook = workbook(odd())) {
            assertThat(offered(workbook.getSheet("Risk register"), "Region")
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("Lists!$A$1:$A$40");
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("Lists")))
                    .isEqualTo(SheetVisibility.HIDDEN);
            assertThat(texts(workbook.getSheet("Lists"), 39)).containsExactly("region 39");
        }
    }

    @Test
    void aTextThatIsLongerThanACellNamesItsRecordAndField() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/risks.csv",
                        "id,title,description\nR-1,Fire,\n\"R-2\",Flood," + "x".repeat(32_768) + "\n");
        Pack pack = PackReader.read(folder);
        assertThatThrownBy(() -> RegistersXlsx.of(pack, Exported.DATE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(
                        "Risk R-2 holds 32768 characters in 'Description' (registers/risks.csv:3:13), but a cell")
                .hasMessageContaining("at most 32767");
    }

    @Test
    void aTextThatJustFitsIsWritten() throws IOException {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title,description\nR-1,Fire," + "x".repeat(32_767) + "\n");
        try (XSSFWorkbook workbook = workbook(PackReader.read(folder))) {
            assertThat(cell(workbook.getSheet("Risk register"), 1, "Description")
                            .getStringCellValue())
                    .hasSize(32_767);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles"})
    void theBytesAreTheSameInEveryZoneAndLanguage(String zone) throws Exception {
        Pack pack = PackReader.read(Path.of("src/test/packs/sound/content"));
        byte[] first = RegistersXlsx.of(pack, Exported.DATE);
        TimeZone before = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            // Two ticks of the clock that the library writes down.
            Thread.sleep(5);
            assertThat(RegistersXlsx.of(pack, Exported.DATE)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
            Locale.setDefault(language);
        }
    }

    private Pack odd() {
        return PackReader.read(ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", ContentFolderBuilder.SETTINGS + LONG_LIST)
                .file("statement-of-applicability.csv", "control,applicable\n5.10,yes\n")
                .file("registers/risks.yaml", """
                        - {id: "007", title: "=1+1", identified: 2026-02-28, likelihood: 3, cost: "12.50"}
                        - {id: R-2, title: "+44", identified: soon, likelihood: 3 - maybe, cost: "12345678901234567"}
                        - {id: R-3, title: "-1+2", description: "bell \\u0007, \\uFFFE, _x0041_ and 📏\\nline two"}
                        - {id: R-4, title: "@SUM(A1)"}
                        - {id: R-5, title: "\\"=1\\""}
                        """)
                .path());
    }

    private static XSSFWorkbook workbook(Pack pack) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(RegistersXlsx.of(pack, Exported.DATE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataValidation offered(XSSFSheet sheet, String heading) {
        int column = texts(sheet, 0).indexOf(heading);
        return sheet.getDataValidations().stream()
                .filter(v -> v.getRegions().getCellRangeAddress(0).isInRange(new CellReference(1, column)))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(XSSFSheet sheet, int row, String heading) {
        return Objects.requireNonNull(sheet.getRow(row).getCell(texts(sheet, 0).indexOf(heading)));
    }

    private static List<String> texts(XSSFSheet sheet, String heading) {
        List<String> texts = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            texts.add(cell(sheet, row, heading).getStringCellValue());
        }
        return texts;
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(c -> texts.add(c.getStringCellValue()));
        return texts;
    }
}
