package auditpress.table;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table as a file holds it: rows of cells with their places, of which nobody knows yet which are the heading.
 *
 * @param sheet the worksheet's name; empty in a file of text
 * @param name as it stands in a sentence, such as "sheet 'Register'"
 * @param hidden whether a person who opens the file does not see it
 * @param drawn whether it was laid out for the eye, with titles of groups and numbers written ahead, as worksheets are
 * @param separator of a CSV file's reading; a blank elsewhere
 * @param top the first rows, among which a heading is to be found
 */
public record Table(
        String sheet,
        String name,
        boolean hidden,
        boolean drawn,
        boolean since1904,
        char separator,
        TableLayout layout,
        List<TableRow> top,
        Rows rows) {
    /** What the column is called that tells under which heading of a text a row stands, where that differs. */
    public static final String SECTION = "Section heading";

    /** Rows in which a heading may begin, and a few that it may go on into. */
    static final int TOP = 34;

    /** Reads all rows. */
    public interface Rows {
        /**
         * Reads them.
         *
         * @param findings takes what is wrong with the writing of single cells
         */
        List<TableRow> read(Consumer<Finding> findings) throws ContentFault;
    }
}
