package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Chooses the worksheet that holds the register, and says what becomes of the others. */
final class SheetChoice {
    /** A sheet that knows so many columns beside the id is a register's. */
    private static final int ANOTHER = 5;

    private final String file;
    private final Register register;
    private final Consumer<Finding> findings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<SheetHeader> headers = new ArrayList<>();

    SheetChoice(String file, Register register, Consumer<Finding> findings) {
        this.file = file;
        this.register = register;
        this.findings = findings;
    }

    void add(Sheet sheet, List<SheetRow> top, SheetFacts facts) {
        sheets.add(sheet);
        headers.add(SheetHeaders.find(sheet.getName(), top, facts, register));
    }

    /** Its place among the sheets: the one that knows most columns; of equals one that is shown, then the first. */
    int best() throws ContentFault {
        int best = 0;
        for (int i = 1; i < headers.size(); i++) {
            best = weight(i) > weight(best) ? i : best;
        }
        if (headers.isEmpty() || headers.get(best).score() == 0) {
            throw XlsxContainer.fault(file, nothing(), "Name the columns as the register does: " + columns() + ".");
        }
        SheetHeader header = headers.get(best);
        if (!header.identifies(register)) {
            throw report(header)
                    .fault(
                            header.last(),
                            header.left(),
                            "No column of this heading is the register's '"
                                    + register.identity().get(0) + "', so no row can be told from another.",
                            "Call one '" + register.identity().get(0) + "'; found: "
                                    + header.columns().stream()
                                            .map(SheetHeader.Column::name)
                                            .limit(12)
                                            .collect(Collectors.joining(", "))
                                    + ".");
        }
        others(best);
        return best;
    }

    SheetHeader header(int place) {
        return headers.get(place);
    }

    Sheet sheet(int place) {
        return sheets.get(place);
    }

    SheetReport report(SheetHeader header) {
        return new SheetReport(file, header.sheet(), findings);
    }

    private int weight(int place) {
        return headers.get(place).score() * 2 + (isHidden(sheets.get(place)) ? 0 : 1);
    }

    private static boolean isHidden(Sheet sheet) {
        return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    private String nothing() {
        String named = sheets.stream().map(s -> "'" + s.getName() + "'").collect(Collectors.joining(", "));
        return sheets.isEmpty()
                ? "The workbook holds no worksheet."
                : "No heading of this register was found in the first 30 rows of " + named + ".";
    }

    private String columns() {
        return register.fields().stream().map(Field::name).limit(8).collect(Collectors.joining(", "));
    }

    private void others(int best) {
        SheetHeader chosen = headers.get(best);
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            SheetHeader header = headers.get(i);
            if (i == best) {
                continue;
            }
            unread.add("'" + header.sheet() + "'" + (isHidden(sheets.get(i)) ? " (hidden)" : ""));
            if (header.identifies(register) && header.score() >= Math.min(ANOTHER, chosen.score())) {
                report(header)
                        .warn(
                                "L1",
                                header.first(),
                                header.left(),
                                "Sheet '" + header.sheet() + "' looks like this register as well; only '"
                                        + chosen.sheet() + "' was read.",
                                "Put all rows on one sheet, or each sheet into a workbook of its own in a folder.");
            }
        }
        if (!unread.isEmpty()) {
            report(chosen)
                    .note(chosen.first(), chosen.left(), "Sheets not read: " + String.join(", ", unread) + ".", "");
        }
        if (isHidden(sheets.get(best))) {
            report(chosen)
                    .note(chosen.first(), chosen.left(), "Sheet '" + chosen.sheet() + "' is hidden; it was read.", "");
        }
    }
}
