package auditpress.read;

import auditpress.model.Register;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Tells the rows of a worksheet that are records from those that are not, and names the others with their reason. */
final class SheetSieve {
    /** Why a row is no record. */
    private enum Why {
        RECORD("", ""),
        GROUP("title of a group of rows", "titles of groups of rows"),
        NUMBERED("number without a record", "numbers without a record"),
        HEADING("repeated heading", "repeated headings"),
        TOTAL("total", "totals"),
        WORDS("line of explanation in the id's column", "lines of explanation in the id's column"),
        BELOW("row of another table or of notes below", "rows of another table or of notes below");

        private final String one;
        private final String many;

        Why(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    private final SortedMap<Integer, SheetHeader.Column> columns;
    private final int idColumn;
    private final SheetIds ids;
    private final List<SheetRow> kept = new ArrayList<>();
    private final Map<Why, List<SheetRow>> passed = new EnumMap<>(Why.class);
    private final String heading;
    private long filled;

    SheetSieve(
            SortedMap<Integer, SheetHeader.Column> columns,
            int idColumn,
            String heading,
            List<SheetRow> rows,
            Register register) {
        this.columns = columns;
        this.idColumn = idColumn;
        this.heading = SheetNames.line(heading);
        this.ids = new SheetIds(rows, idColumn, register);
    }

    /** The rows that are records. */
    List<SheetRow> records(List<SheetRow> rows, SheetReport report) {
        int before = 0;
        boolean below = false;
        boolean open = false;
        for (SheetRow row : rows) {
            if (row.number() > before + 1) {
                open = !kept.isEmpty();
                below = false;
            }
            before = row.number();
            Why why = below ? Why.BELOW : why(row);
            if (why == Why.RECORD && open) {
                open = false;
                below = !goesOn(row);
                why = below ? Why.BELOW : Why.RECORD;
            }
            take(row, why);
        }
        passed.forEach((why, list) -> note(why, list, report));
        return kept;
    }

    private void take(SheetRow row, Why why) {
        if (why == Why.RECORD) {
            kept.add(row);
            filled += row.cells().size();
            ids.keep(row.text(idColumn));
        } else {
            passed.computeIfAbsent(why, w -> new ArrayList<>()).add(row);
        }
    }

    private Why why(SheetRow row) {
        String id = row.text(idColumn);
        String first = row.cells().get(0).text();
        if (!id.isEmpty() && SheetNames.line(id).equalsIgnoreCase(heading)) {
            return Why.HEADING;
        }
        if (columns.size() > 2 && row.cells().size() == 1) {
            return SheetIds.isLike(id) ? Why.NUMBERED : SheetIds.isTotal(first) ? Why.TOTAL : Why.GROUP;
        }
        if (ids.isTheme(id) && row.cells().size() < 3) {
            return Why.GROUP;
        }
        if (SheetIds.isTotal(id.isEmpty() ? first : id)) {
            return Why.TOTAL;
        }
        if (ids.isSentence(id)) {
            return Why.WORDS;
        }
        return isNumbered(row) ? Why.NUMBERED : Why.RECORD;
    }

    /** Whether formulas that come to nothing are all that stands beside the id. */
    private boolean isNumbered(SheetRow row) {
        return columns.size() > 2
                && row.cell(idColumn).isPresent()
                && row.cells().stream()
                        .filter(c -> c.column() != idColumn)
                        .allMatch(c -> c.formula() && (!c.isValue() || c.text().equals("0")));
    }

    /** Whether the table goes on with this row, which follows an empty one. */
    private boolean goesOn(SheetRow row) {
        String id = row.text(idColumn);
        boolean full = columns.size() > 3 && row.cells().size() * 3L * kept.size() > filled * 2;
        return ids.isFamiliar(id) || full;
    }

    private static void note(Why why, List<SheetRow> rows, SheetReport report) {
        SheetRow first = rows.get(0);
        SheetCell cell = first.cells().get(0);
        String line = SheetNames.line(cell.text());
        report.note(
                first.number(),
                cell.column(),
                "Passed over: " + rows.size() + " " + (rows.size() == 1 ? why.one : why.many) + " ("
                        + SheetPlaces.rows(rows.stream().map(SheetRow::number).toList()) + ", from '"
                        + (line.length() <= 40 ? line : line.substring(0, 40) + "…") + "').",
                "");
    }
}
