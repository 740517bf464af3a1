package auditpress.table;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table that holds anything.
 *
 * @param number from 1; a gap stands for empty rows
 * @param line where it begins in the file, from 1; in a worksheet its number
 * @param width how many cells it has, empty ones with them; 0 in a worksheet, whose rows have no end
 * @param note what a person who looks at the file would see besides the text
 * @param cells those that are filled, from left to right
 */
public record TableRow(int number, int line, int width, Note note, List<TableCell> cells) {
    /** What sets a row apart. */
    public enum Note {
        NONE,
        /** Hidden in its worksheet. */
        HIDDEN,
        /** Begins with the sign that makes a line a comment. */
        COMMENTED_OUT
    }

    static TableRow inSheet(int number, boolean hidden, List<TableCell> cells) {
        return new TableRow(number, number, 0, hidden ? Note.HIDDEN : Note.NONE, cells);
    }

    /** The same row with other cells. */
    public TableRow with(List<TableCell> others) {
        return new TableRow(number, line, width, note, others);
    }

    /** The cell in that column, unless it is empty. */
    public Optional<TableCell> cell(int column) {
        // A loop: asked for each row of large sheets.
        for (TableCell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The text in that column, or empty. */
    public String text(int column) {
        return cell(column).map(TableCell::text).orElse("");
    }
}
