package auditpress.export;

import auditpress.model.Field;
import auditpress.model.FormulaGuard;
import auditpress.model.IsoDate;
import auditpress.model.Item;
import auditpress.model.Type;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one value as Excel would keep it: days as dates, numbers and scores as numbers, all else as text, which is never
 * taken for a number or a formula. What a typed cell could not give back as it was written is a text as well.
 */
final class XlsxCell {
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final int LONGEST = 32_767;
    /** Excel keeps so many digits of a number. */
    private static final int DIGITS = 15;
    /** Excel takes 1900 for a leap year, so that the days before are not the same to all programs. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private XlsxCell() {}

    /** The number format of the field's cells. */
    static String format(Field field) {
        return switch (field.type()) {
            case DATE -> DAY;
            case NUMBER, SCORE -> "General";
            default -> TEXT;
        };
    }

    /** Fails where the text does not fit into a cell. */
    static void check(Item item, Field field, String text) throws IOException {
        if (text.length() > LONGEST) {
            throw new IOException(item.register().singular() + " " + item.id() + " holds " + text.length()
                    + " characters in '" + field.label() + "' ("
                    + item.origin(field.name()).text()
                    + "), but a cell of a workbook at most " + LONGEST + "; export as csv or json, or shorten it.");
        }
    }

    static void write(Worksheet sheet, int row, int column, Field field, String text) {
        LocalDate day = field.type() == Type.DATE ? IsoDate.of(text).orElse(FIRST.minusDays(1)) : FIRST.minusDays(1);
        boolean number = field.type() == Type.NUMBER || field.type() == Type.SCORE;
        if (!day.isBefore(FIRST)) {
            sheet.value(row, column, day);
            style(sheet, row, column, DAY);
        } else if (number && isExact(text)) {
            BigDecimal value = new BigDecimal(text);
            sheet.value(row, column, value);
            style(sheet, row, column, value.scale() == 0 ? "General" : "0." + "0".repeat(value.scale()));
        } else {
            sheet.value(row, column, XlsxText.escaped(FormulaGuard.kept(text)));
            style(sheet, row, column, TEXT);
        }
    }

    private static void style(Worksheet sheet, int row, int column, String format) {
        sheet.style(row, column)
                .format(format)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** Whether Excel shows the number as it is written. */
    private static boolean isExact(String text) {
        if (!text.matches("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,10})?")) {
            return false;
        }
        BigDecimal number = new BigDecimal(text);
        return number.precision() <= DIGITS && (number.signum() != 0 || !text.startsWith("-"));
    }
}
