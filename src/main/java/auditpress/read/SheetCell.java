package auditpress.read;

/**
 * A filled cell of a worksheet.
 *
 * @param row from 1
 * @param column from 1
 * @param text as a person would write the value
 * @param format the number format of a number, or empty
 * @param formula whether the value is one that Excel computed and saved
 */
record SheetCell(int row, int column, String text, Kind kind, String format, boolean formula) {
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** Such as #REF!. */
        ERROR,
        /** A formula whose value was not saved. */
        UNSAVED
    }

    SheetCell with(String other) {
        return new SheetCell(row, column, other, kind, format, formula);
    }

    /** Whether there is something to read. */
    boolean isValue() {
        return kind != Kind.ERROR && kind != Kind.UNSAVED;
    }
}
