package auditpress.importer;

import auditpress.read.Row;
import java.util.List;

/**
 * What a file holds for one register.
 *
 * @param register its name, or empty where the columns have to tell
 * @param sheet the worksheet, or empty
 * @param headerRow where the names of the columns stand, from 1; 0 where nothing names them
 * @param rows columns by the names that the file gives them
 * @param documents whether each row is a document with a text of its own, to become a Markdown file and not a line of CSV
 */
record Take(
        String register, String sheet, int headerRow, List<Row> rows, List<PassedOver> passedOver, boolean documents) {
    /** A row that is no record, and why. */
    record PassedOver(int row, String why) {}
}
