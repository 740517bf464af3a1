package auditpress.read;

import auditpress.model.Register;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Tells the rows of a table that are records from those that are not, and names the others with their reason. */
final class RowSieve {
    /** Why a row is no record. */
    private enum Why {
        RECORD("", ""),
        ABOVE("row above the heading", "rows above the heading", true),
        COMMENT("row commented out with '#'", "rows commented out with '#'", true),
        GROUP("title of a group of rows", "titles of groups of rows"),
        NUMBERED("number without a record", "numbers without a record"),
        HEADING("repeated heading", "repeated headings", true),
        TOTAL("total", "totals"),
        OMITTED("row of signs that stands for others", "rows of signs that stand for others"),
        WORDS("line of explanation in the id's column", "lines of explanation in the id's column"),
        SIGNED("line of who prepared or approved the table", "lines of who prepared or approved the table", true),
        BELOW("row of another table or of notes below", "rows of another table or of notes below");

        private final String one;
        private final String many;
        /** Whether files of text have such rows, too. */
        private final boolean expected;

        Why(String one, String many) {
            this(one, many, false);
        }

        Why(String one, String many, boolean expected) {
            this.one = one;
            this.many = many;
            this.expected = expected;
        }
    }

    private final SortedMap<Integer, Heading.Column> columns;
    private final int idColumn;
    private final IdShapes ids;
    private final List<TableRow> kept = new ArrayList<>();
    private final Map<Why, List<TableRow>> passed = new EnumMap<>(Why.class);
    private final String heading;
    private final TableReport report;
    /** Whether the table is one whose records are told apart by ids, and has none. */
    private final boolean nameless;

    private long filled;

    /**
     * @param idColumn in which the ids stand, or 0
     * @param rows all of the table
     */
    RowSieve(
            SortedMap<Integer, Heading.Column> columns,
            int idColumn,
            List<TableRow> rows,
            Register register,
            TableReport report) {
        this.columns = columns;
        this.idColumn = idColumn;
        Heading.Column id = columns.get(idColumn);
        this.heading = id == null ? "" : id.written();
        this.ids = new IdShapes(rows, idColumn, register);
        this.report = report;
        this.nameless =
                idColumn == 0 && report.isForeign() && register.identity().size() == 1;
    }

    /** The rows that are records. */
    List<TableRow> records(List<TableRow> rows) {
        int before = 0;
        boolean below = false;
        boolean open = false;
        for (TableRow row : rows) {
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
            below |= why == Why.SIGNED;
            take(row, why);
        }
        return kept;
    }

    /** Passes over what stands above the heading. */
    void above(List<TableRow> rows) {
        rows.forEach(r -> take(r, Why.ABOVE));
    }

    /** Says which rows are no records. */
    void report() {
        passed.forEach((why, rows) ->
                report.passed(rows, report.drawn() || why.expected, why.one, rows.size() == 1 ? why.one : why.many));
    }

    private void take(TableRow row, Why why) {
        if (why == Why.RECORD) {
            kept.add(row);
            filled += row.cells().size();
            ids.keep(row.text(idColumn));
        } else {
            passed.computeIfAbsent(why, w -> new ArrayList<>()).add(row);
        }
    }

    private Why why(TableRow row) {
        if (row.note() == TableRow.Note.COMMENTED_OUT) {
            return Why.COMMENT;
        }
        if (row.cells().stream().noneMatch(RowSieve::says)) {
            return Why.OMITTED;
        }
        String first = row.cells().get(0).text();
        if (idColumn == 0) {
            return nameless ? withoutId(row, first) : Why.RECORD;
        }
        String id = row.text(idColumn);
        if (!id.isEmpty() && HeadingNames.line(id).equalsIgnoreCase(heading)) {
            return Why.HEADING;
        }
        if (columns.size() > 2 && row.cells().size() == 1 && (report.drawn() || id.isEmpty())) {
            return IdShapes.isLike(id) ? Why.NUMBERED : IdShapes.isTotal(first) ? Why.TOTAL : Why.GROUP;
        }
        if (ids.isTheme(id) && (row.cells().size() < 3 || row.cells().size() * 3 < columns.size())) {
            return Why.GROUP;
        }
        if (IdShapes.isTotal(id.isEmpty() ? first : id)) {
            return Why.TOTAL;
        }
        if (id.isEmpty() && row.cells().stream().anyMatch(c -> IdShapes.isSignature(c.text()))) {
            return Why.SIGNED;
        }
        if (ids.isSentence(id)) {
            return Why.WORDS;
        }
        return isNumbered(row) ? Why.NUMBERED : Why.RECORD;
    }

    /** Dots and dashes say nothing. */
    private static boolean says(TableCell cell) {
        return cell.text()
                .codePoints()
                .anyMatch(c ->
                        Character.isLetterOrDigit(c) || c > 0x2fff || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    /** In a table that holds no ids the whole row has to tell. */
    private Why withoutId(TableRow row, String first) {
        if (columns.size() > 2 && row.cells().size() == 1) {
            return IdShapes.isTotal(first) ? Why.TOTAL : IdShapes.isLike(first) ? Why.NUMBERED : Why.GROUP;
        }
        if (row.cells().stream().allMatch(this::isHeading)) {
            return Why.HEADING;
        }
        return IdShapes.isTotal(first) ? Why.TOTAL : isNumbered(row) ? Why.NUMBERED : Why.RECORD;
    }

    private boolean isHeading(TableCell cell) {
        Heading.Column column = columns.get(cell.column());
        return column != null && HeadingNames.line(cell.text()).equalsIgnoreCase(column.written());
    }

    /** Whether formulas that come to nothing are all that stands beside the id. */
    private boolean isNumbered(TableRow row) {
        return report.drawn()
                && columns.size() > 2
                && row.cells().size() > 1
                && (idColumn == 0 || row.cell(idColumn).isPresent())
                && row.cells().stream()
                        .filter(c -> c.column() != idColumn)
                        .allMatch(c -> c.formula() && (!c.isValue() || c.text().equals("0")));
    }

    /** Whether the table goes on with this row, which follows an empty one. */
    private boolean goesOn(TableRow row) {
        String id = row.text(idColumn);
        boolean full = columns.size() > 3 && row.cells().size() * 3L * kept.size() > filled * 2;
        return nameless ? full || columns.size() <= 3 : idColumn == 0 || ids.isFamiliar(id) || full;
    }
}
