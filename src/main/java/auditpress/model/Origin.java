package auditpress.model;

/**
 * Where a value was written.
 *
 * @param file path below the content folder, with {@code /}
 * @param sheet name of the worksheet, or empty for a plain file
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in UTF-16 units or, in a worksheet, in cells; 0 when the whole line is meant
 */
public record Origin(String file, String sheet, int line, int column) {

    public static Origin of(String file) {
        return new Origin(file, "", 0, 0);
    }

    public static Origin of(String file, int line, int column) {
        return new Origin(file, "", line, column);
    }

    /** {@code registers/risks.csv:14:3}, or {@code risks.xlsx!Register!C14}. */
    public String text() {
        if (!sheet.isEmpty()) {
            return file + "!" + sheet + "!" + cell();
        }
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }

    /** The cell's name in a worksheet ({@code C14}), empty for a plain file. */
    public String cell() {
        if (sheet.isEmpty() || column == 0) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString() + line;
    }
}
