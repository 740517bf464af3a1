package auditpress.export;

import auditpress.model.Pack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** All registers as one workbook, a sheet for each: the same bytes for the same pack. */
public final class RegistersXlsx {
    /** Programs tell the kind of file by its first part. */
    private static final String FIRST = "[Content_Types].xml";

    private static final String PROPERTIES = "docProps/core.xml";

    private RegistersXlsx() {}

    /**
     * The workbook; fails, naming record and field, where a text is longer than a cell can be.
     *
     * @param auditDate on which the workbook says it was made
     */
    public static byte[] of(Pack pack, LocalDate auditDate) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Auditpress", null);
        List<RegisterTable> tables = RegisterTable.of(pack);
        List<String> titles =
                SheetTitles.of(tables.stream().map(t -> t.register().title()).toList(), XlsxLists.SHEET);
        XlsxLists lists = new XlsxLists();
        for (int i = 0; i < tables.size(); i++) {
            XlsxSheet.write(
                    tables.get(i),
                    workbook.newWorksheet(titles.get(i)),
                    pack.settings().method(),
                    lists);
        }
        lists.write(workbook);
        workbook.finish();
        return pinned(bytes.toByteArray(), auditDate);
    }

    /** The library stamps the time of day on what it writes. */
    private static byte[] pinned(byte[] workbook, LocalDate auditDate) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(Map.of(FIRST, new byte[0]));
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
        parts.computeIfPresent(
                PROPERTIES,
                (name, xml) -> new String(xml, StandardCharsets.UTF_8)
                        .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + auditDate + "T00:00:00Z")
                        .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip.write(parts, out);
        return out.toByteArray();
    }
}
