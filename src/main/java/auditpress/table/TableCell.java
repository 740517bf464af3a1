package auditpress.table;

/**
 * A filled cell of a table.
 *
 * @param row its table's row, from 1
 * @param column its table's column, from 1
 * @param line where it begins in the file, from 1; in a worksheet its row
 * @param at where it begins on that line, from 1; in a worksheet its column
 * @param text as a person would write the value
 * @param format the number format of a number, or empty
 * @param formula whether the value is one that Excel computed and saved
 */
public record TableCell(int row, int column, int line, int at, String text, Kind kind, String format, boolean formula) {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        /** Text that may hold inline Markdown. */
        MARKDOWN,
        NUMBER,
        DATE,
        /** Such as #REF!. */
        ERROR,
        /** A formula whose value was not saved. */
        UNSAVED
    }

    static TableCell inSheet(int row, int column, String text, Kind kind, String format, boolean formula) {
        return new TableCell(row, column, row, column, text, kind, format, formula);
    }

    static TableCell inText(int row, int column, int line, int at, String text, Kind kind) {
        return new TableCell(row, column, line, at, text, kind, "", false);
    }

    /** The same cell with another text. */
    public TableCell with(String other) {
        return new TableCell(row, column, line, at, other, kind, format, formula);
    }

    /** The same cell at another place of another table; where it stands in the file stays as it is. */
    TableCell at(int otherRow, int otherColumn) {
        return new TableCell(otherRow, otherColumn, line, at, text, kind, format, formula);
    }

    /** Whether there is something to read. */
    public boolean isValue() {
        return kind != Kind.ERROR && kind != Kind.UNSAVED;
    }
}
