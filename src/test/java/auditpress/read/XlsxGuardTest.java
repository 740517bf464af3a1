package auditpress.read;

import static auditpress.read.Workbooks.cell;
import static auditpress.read.Workbooks.parts;
import static auditpress.read.Workbooks.row;
import static auditpress.read.Workbooks.rows;
import static auditpress.read.Workbooks.zip;
import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbooks, and workbooks that would harm their reader, are refused and named for what they are. */
@Timeout(60)
class XlsxGuardTest {
    private static final String HEADING =
            "<sheetData><row r=\"1\">" + cell("A1", "id") + cell("B1", "title") + "</row>";
    private static final String FIRE = "<row r=\"2\">" + cell("A2", "R-1") + cell("B2", "Fire") + "</row>";

    @TempDir
    private Path folder;

    @Test
    void aWorkbookByHandIsRead() {
        assertThat(read(zip(parts(HEADING + FIRE + "</sheetData>"))).items())
                .extracting(Item::title)
                .containsExactly("Fire");
    }

    @Test
    void rowsAndCellsWithoutNumbersCountFromTheFirst() {
        String plain = (HEADING + FIRE + "</sheetData>").replaceAll(" r=\"[A-Z]*\\d\"", "");
        Pack pack = read(zip(parts(plain)));
        assertThat(pack.items())
                .singleElement()
                .satisfies(i -> assertThat(i.origin("title").cell()).isEqualTo("B2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,title\\nR-1,Fire|text, such as CSV",
                "# Risks\\n|Markdown",
                "<html><body><table></table></body></html>|web page",
                "|empty",
                "PK|such as CSV"
            })
    void whatIsNoWorkbookIsNamed(String text, String what) {
        String content = text == null ? "" : text.replace("\\n", "\n");
        refused(content.getBytes(StandardCharsets.UTF_8), what);
    }

    @Test
    void aWorkbookOfOldMakeIsNamed() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Risks");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            refused(bytes.toByteArray(), "Excel 97-2003");
            ContentFolderBuilder.in(folder).file("registers/assets.xls", bytes.toByteArray());
            assertThat(PackReader.read(folder).findings())
                    .anySatisfy(f -> assertThat(f.origin().file()).isEqualTo("registers/assets.xls"));
        }
    }

    @Test
    void aWorkbookWithAPasswordIsNamed() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(rows(row("id", "title"), row("R-1", "Fire")));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            refused(bytes.toByteArray(), "protected by a password");
        }
    }

    @Test
    void lockFilesBesideAWorkbookDoNoHarm() {
        ContentFolderBuilder.in(folder)
                .file("registers/~$risks.xlsx", "\u0003Ada")
                .file("registers/risks.xlsx", rows(row("id", "title"), row("R-1", "Fire")));
        assertThat(PackReader.read(folder).items()).hasSize(1);
    }

    @Test
    void aPartThatUnpacksWithoutBoundIsRefused() {
        Map<String, String> parts = parts(HEADING + FIRE + "</sheetData>" + " ".repeat(60 << 20));
        refused(zip(parts), "unpacks to far too much");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>",
                "<row r=\"1048577\"/>",
                "<row r=\"0\"/>",
                "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A99999999999\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"2A\"><v>1</v></c></row>"
            })
    void cellsOffTheSheetAreRefused(String rows) {
        refused(zip(parts(HEADING + rows + "</sheetData>")), "which no worksheet has");
    }

    @Test
    void mergesOffTheSheetAreRefused() {
        refused(
                zip(parts(HEADING + FIRE + "</sheetData><mergeCells><mergeCell ref=\"A1:ZZZZZ9\"/></mergeCells>")),
                "which no worksheet has");
    }

    @Test
    void rowsThatAllReachToTheEdgeAreRefused() {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int i = 2; i < 9000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"XFD").append(i).append("\"/></row>");
        }
        refused(zip(parts(rows + "</sheetData>")), "spans more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml",
                "docProps/app.xml"
            })
    void aDocumentTypeInAnyPartIsRefused(String part) {
        Map<String, String> parts = parts(HEADING + FIRE + "</sheetData>");
        String secret = folder.resolve("secret.txt").toUri().toString();
        ContentFolderBuilder.in(folder).file("secret.txt", "top secret");
        String doctype =
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret + "\"><!ENTITY e SYSTEM \"" + secret + "\">%p;]>";
        parts.put(part, doctype + parts.getOrDefault(part, "<x>&e;</x>"));
        refused(zip(parts), "declares a document type");
        assertThat(read(zip(parts)).findings()).extracting(Finding::message).noneMatch(m -> m.contains("top secret"));
    }

    @Test
    void linksToOtherWorkbooksAreReported() {
        Map<String, String> parts = parts(HEADING + FIRE + "</sheetData>");
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
        Pack pack = read(zip(parts));
        assertThat(pack.items()).hasSize(1);
        assertThat(pack.findings()).anySatisfy(f -> assertThat(f.message()).contains("draws on 1 other file"));
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        Map<String, String> parts = parts(HEADING + FIRE + "</sheetData>");
        parts.put("XL/Worksheets/sheet1.xml", "<x/>");
        refused(zip(parts), "two parts called");
    }

    /** As openpyxl writes an empty text. */
    @Test
    void anInlineTextWithNothingInItIsAnEmptyCell() {
        Pack pack = read(zip(parts(HEADING + FIRE
                + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"></c><c r=\"B9\" t=\"inlineStr\"/></row></sheetData>")));
        assertThat(pack.items()).hasSize(1);
        assertThat(pack.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    }

    @Test
    void damagedXmlIsRefused() {
        refused(zip(parts(HEADING + FIRE)), "is damaged");
        refused(zip(parts("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData>")), "is damaged");
    }

    /** A workbook cut or changed anywhere is read or refused; the reader never breaks. */
    @Test
    void noDamageBreaksTheReader() {
        byte[] sound = rows(row("id", "title", "likelihood"), row("R-1", "Fire", 3), row("R-2", "Flood", 2));
        Random random = new Random(20261005);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = i % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int j = 0; j < i % 5 && bytes.length > 0; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(bytes)).isNotNull();
        }
    }

    private Pack read(byte[] workbook) {
        ContentFolderBuilder.in(folder).file("registers/risks.xlsx", workbook);
        return PackReader.read(folder);
    }

    private void refused(byte[] workbook, String message) {
        Pack pack = read(workbook);
        assertThat(pack.items()).isEmpty();
        assertThat(pack.findings()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("L1");
            assertThat(f.message()).contains(message);
            assertThat(f.hint()).isNotEmpty();
            assertThat(f.origin().file()).isEqualTo("registers/risks.xlsx");
        });
    }
}
