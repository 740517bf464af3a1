package auditpress.export;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Numbers;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Type;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Writes one register onto a worksheet: names of the fields above, a row for each record, and what cells may hold. */
final class XlsxSheet {
    private static final int NARROWEST = 9;
    private static final double LINE = 15;
    private static final int MOST_LINES = 12;

    private final RegisterTable table;
    private final Worksheet sheet;
    private final RiskMethod method;
    private final XlsxLists lists;

    private XlsxSheet(RegisterTable table, Worksheet sheet, RiskMethod method, XlsxLists lists) {
        this.table = table;
        this.sheet = sheet;
        this.method = method;
        this.lists = lists;
    }

    static void write(RegisterTable table, Worksheet sheet, RiskMethod method, XlsxLists lists) throws IOException {
        if (table.items().size() >= Worksheet.MAX_ROWS || table.columns().size() > Worksheet.MAX_COLS) {
            throw new IOException("The register '" + table.register().title()
                    + "' is larger than a worksheet can be; export it as csv or json.");
        }
        new XlsxSheet(table, sheet, method, lists).write();
    }

    private void write() throws IOException {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = column(i, table.columns().get(i));
        }
        for (int i = 0; i < table.items().size(); i++) {
            row(i + 1, table.items().get(i), widths);
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.items().size(), widths.length - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** Writes its heading and what holds for all its cells, filled or not; gives its width. */
    private int column(int column, Field field) {
        String heading = table.heading(field);
        sheet.value(0, column, XlsxText.escaped(heading));
        sheet.style(0, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .format("@")
                .fillColor("FFE7ECF2")
                .set();
        sheet.style(column)
                .format(XlsxCell.format(field))
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        List<String> offered = offered(field);
        if (!offered.isEmpty()) {
            sheet.range(1, column, Worksheet.MAX_ROWS - 1, column)
                    .validateWithListByFormula(lists.formula(offered))
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle("Unknown value")
                    .error("The list of this column does not offer this value.")
                    .showErrorMessage(true);
        }
        int width = width(field, heading);
        sheet.width(column, width);
        return width;
    }

    /** What people may choose for the field; nothing where they write freely. */
    private List<String> offered(Field field) {
        return switch (field.type()) {
            case CHOICE -> field.choices().stream().map(Choice::value).toList();
            case FLAG -> List.of("yes", "no");
            case SCORE -> steps(field);
            default -> List.of();
        };
    }

    /** The numbers of its scale; none with decimals, whose point means something else in other countries. */
    private List<String> steps(Field field) {
        List<String> steps = method.factor(field.scale()).filter(Scale.class::isInstance).stream()
                .flatMap(s -> s.values().stream())
                .map(Numbers::plain)
                .toList();
        return steps.stream().allMatch(s -> s.matches("\\d+")) ? steps : List.of();
    }

    /** As wide as its longest line, within what reads well. */
    private int width(Field field, String heading) {
        int widest = NARROWEST;
        int most = field.type() == Type.MARKDOWN ? 60 : field.type() == Type.TEXT ? 40 : 24;
        for (String word : heading.split("\\s", -1)) {
            widest = Math.max(widest, word.length() + 3);
        }
        for (Item item : table.items()) {
            for (String line : item.text(field.name()).split("\n", -1)) {
                widest = Math.max(widest, line.length() + 2);
            }
        }
        return Math.min(most, widest);
    }

    private void row(int row, Item item, int[] widths) throws IOException {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            Field field = table.columns().get(i);
            String text = item.text(field.name());
            if (!text.isEmpty()) {
                XlsxCell.check(item, field, text);
                XlsxCell.write(sheet, row, i, field, text);
                lines = Math.max(lines, lines(text, widths[i]));
            }
        }
        // Excel makes others as high as they need.
        if (lines > MOST_LINES) {
            sheet.rowHeight(row, MOST_LINES * LINE);
        }
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += 1 + line.length() / width;
        }
        return lines;
    }
}
