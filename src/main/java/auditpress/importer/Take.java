package auditpress.importer;

import auditpress.read.PassedOver;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.List;

/**
 * What a file holds for one register.
 *
 * @param register its name, or empty where the columns have to tell
 * @param sheet the worksheet, or empty
 * @param headerRow where the names of the columns stand, from 1; 0 where nothing names them
 * @param rows columns by the names that the file gives them
 * @param documents whether each row is a document with a text of its own, to become a Markdown file and not a line of CSV
 * @param columns what the columns of the rows mean; empty where they have the names of fields
 */
record Take(
        String register,
        String sheet,
        int headerRow,
        List<Row> rows,
        List<PassedOver> passedOver,
        boolean documents,
        List<TableFit.Column> columns) {
    /** Rows whose columns have the names of fields. */
    Take(String register, String sheet, int headerRow, List<Row> rows, List<PassedOver> passedOver, boolean documents) {
        this(register, sheet, headerRow, rows, passedOver, documents, List.of());
    }
}
