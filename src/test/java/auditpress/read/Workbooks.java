package auditpress.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks for tests: with Apache POI, or by hand where it would refuse. */
public final class Workbooks {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String NAMES = "http://schemas.openxmlformats.org/";

    private Workbooks() {}

    public static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet, called Register. */
    public static byte[] sheet(Consumer<Sheet> content) {
        return workbook(w -> content.accept(w.createSheet("Register")));
    }

    /** A sheet with these rows from its first on; values are text, number or boolean, and an empty text is an empty cell. */
    public static byte[] rows(Object[]... rows) {
        return sheet(s -> fill(s, 0, rows));
    }

    public static Object[] row(Object... values) {
        return values;
    }

    public static void fill(Sheet sheet, int from, Object[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(from + i);
            for (int j = 0; j < rows[i].length; j++) {
                Object value = rows[i][j];
                if (value instanceof Number number) {
                    row.createCell(j).setCellValue(number.doubleValue());
                } else if (value instanceof Boolean flag) {
                    row.createCell(j).setCellValue(flag);
                } else if (value instanceof String text && !text.isEmpty()) {
                    row.createCell(j).setCellValue(text);
                }
            }
        }
    }

    /** The parts of a small workbook with this content of its sheet's XML. */
    public static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + NAMES + "package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES
                        + "worksheet+xml\"/></Types>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + NAMES + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                        + NAMES
                        + "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + NAMES + "spreadsheetml/2006/main\" xmlns:r=\"" + NAMES
                        + "officeDocument/2006/relationships\"><sheets><sheet name=\"Register\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "</sheets></workbook>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + NAMES + "spreadsheetml/2006/main\">" + sheet + "</worksheet>");
        return parts;
    }

    /** A cell with text in it. */
    public static String cell(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
