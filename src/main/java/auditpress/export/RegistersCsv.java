package auditpress.export;

import auditpress.model.CsvLine;
import auditpress.model.Field;
import auditpress.model.FormulaGuard;
import auditpress.model.Item;
import auditpress.model.Pack;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each register as a CSV file in the one form that content folders are written in: names of fields, UTF-8, LF, RFC 4180. */
public final class RegistersCsv {
    private static final String BOM = "\uFEFF";

    private RegistersCsv() {}

    /**
     * The files by their paths below a content folder.
     *
     * @param bom whether they begin with the mark by which Excel knows UTF-8
     */
    public static Map<String, byte[]> of(Pack pack, char separator, boolean bom) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (RegisterTable table : RegisterTable.of(pack)) {
            String text = (bom ? BOM : "") + text(table, separator);
            files.put(table.register().files().get(0) + ".csv", text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String text(RegisterTable table, char separator) {
        StringBuilder text = new StringBuilder();
        line(table.columns().stream().map(Field::name).toList(), separator, text);
        for (Item item : table.items()) {
            line(table.columns().stream().map(c -> item.text(c.name())).toList(), separator, text);
        }
        return text.toString();
    }

    private static void line(List<String> cells, char separator, StringBuilder text) {
        text.append(CsvLine.of(cells.stream().map(FormulaGuard::on).toList(), separator))
                .append('\n');
    }
}
