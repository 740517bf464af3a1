package auditpress.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The values that cells offer to choose from; those that do not fit into the cell's own rule stand on a hidden sheet. */
final class XlsxLists {
    static final String SHEET = "Lists";
    private static final int LONGEST = 255;

    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

    /** The formula that gives these values. */
    String formula(List<String> values) {
        String joined = String.join(",", values);
        boolean fits = joined.length() <= LONGEST
                && values.stream().noneMatch(v -> v.contains(",") || v.contains("\"") || !v.equals(v.strip()));
        return fits ? '"' + XlsxText.asXml(XlsxText.escaped(joined)) + '"' : range(values);
    }

    private String range(List<String> values) {
        int column = columns.computeIfAbsent(values, v -> columns.size());
        String letters = letters(column);
        return SHEET + "!$" + letters + "$1:$" + letters + "$" + values.size();
    }

    /** From 0. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Adds the sheet where one is needed. */
    void write(Workbook workbook) {
        if (columns.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        columns.forEach((values, column) -> {
            for (int row = 0; row < values.size(); row++) {
                sheet.value(row, column, XlsxText.escaped(values.get(row)));
                sheet.style(row, column).format("@").set();
            }
        });
    }
}
