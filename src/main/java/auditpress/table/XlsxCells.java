package auditpress.table;

import auditpress.table.TableCell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Says what a cell holds as a person would write it: dates as in ISO 8601, numbers without what the computer adds. */
public final class XlsxCells {
    private static final Pattern ERROR =
            Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|BLOCKED!|FIELD!|GETTING_DATA)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Texts, colours and conditions in a number format, which say nothing of what the number is. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms]+])[^\\]]*\\]|[_*].");

    private static final Pattern PADDED = Pattern.compile("(?:\"([^\"]*)\"|((?:\\\\.|[A-Z\\-](?![a-z]))*))(0{2,12})");
    private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_DIGITS = 320;

    private XlsxCells() {}

    /** The cell, unless it is empty. */
    static Optional<TableCell> of(Cell cell, int row) {
        boolean formula = cell.getFormula() != null;
        Object value = cell.getValue();
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        if (cell.getType() == CellType.ERROR || (formula && ERROR.matcher(raw).matches())) {
            return made(cell, row, raw.isEmpty() ? "#VALUE!" : raw, Kind.ERROR, formula);
        }
        if (value == null) {
            return formula && cell.getRawValue() == null
                    ? Optional.of(TableCell.inSheet(row, cell.getColumnIndex() + 1, "", Kind.UNSAVED, "", true))
                    : Optional.empty();
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell)
                    ? date(cell, number).flatMap(text -> made(cell, row, text, Kind.DATE, formula))
                    : made(cell, row, number(number, format(cell)), Kind.NUMBER, formula);
        }
        return made(cell, row, clean(value.toString()), Kind.TEXT, formula);
    }

    private static Optional<TableCell> made(Cell cell, int row, String text, Kind kind, boolean formula) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(TableCell.inSheet(
                        row, cell.getColumnIndex() + 1, text, kind, kind == Kind.NUMBER ? format(cell) : "", formula));
    }

    /** What Excel escapes in a text, as it is. */
    private static String clean(String text) {
        return CellText.clean(
                text.contains("_x")
                        ? ESCAPED.matcher(text)
                                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                        : text);
    }

    private static String format(Cell cell) {
        return Optional.ofNullable(cell.getDataFormatString()).orElse("");
    }

    /** Whether the number is a day: its format shows days, months, years or hours. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        String format = format(cell);
        if (format.isEmpty() || format.equals("@") || format.equalsIgnoreCase("general")) {
            return false;
        }
        String first = DECORATION.matcher(format).replaceAll("").split(";", 2)[0];
        return first.chars().anyMatch(c -> "yYmMdDhHsS".indexOf(c) >= 0)
                && first.chars().noneMatch(c -> c == '#' || c == '?');
    }

    private static Optional<String> date(Cell cell, BigDecimal number) {
        double serial = number.doubleValue();
        if (serial < 0 || serial >= 2_958_466) {
            return Optional.of(number(number, ""));
        }
        LocalDateTime time = cell.asDate();
        if (serial < 1) {
            return Optional.of(time.toLocalTime().withNano(0).toString());
        }
        LocalDate day = time.toLocalDate();
        boolean whole = time.toLocalTime().toSecondOfDay() == 0;
        return Optional.of(whole ? day.toString() : time.withNano(0).toString());
    }

    /** The day of a number that no format marks as one. */
    public static LocalDate day(int serial, boolean since1904) {
        return since1904
                ? LocalDate.of(1904, 1, 1).plusDays(serial)
                : LocalDate.of(1899, 12, 30).plusDays(serial);
    }

    private static String number(BigDecimal number, String format) {
        BigDecimal exact = number.round(AS_EXCEL);
        if (format.contains("%") && !format.contains("\"%")) {
            return plain(exact.movePointRight(2)) + "%";
        }
        var padded = PADDED.matcher(format);
        if (padded.matches()
                && exact.signum() >= 0
                && exact.stripTrailingZeros().scale() <= 0) {
            String prefix = Optional.ofNullable(padded.group(1)).orElse(String.valueOf(padded.group(2)));
            String digits = plain(exact);
            String zeros = "0".repeat(Math.max(0, padded.group(3).length() - digits.length()));
            return prefix.replace("\\", "") + zeros + digits;
        }
        return plain(exact);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > MOST_DIGITS ? stripped.toString() : stripped.toPlainString();
    }
}
