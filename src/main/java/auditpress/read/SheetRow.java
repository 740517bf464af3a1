package auditpress.read;

import java.util.List;
import java.util.Optional;

/**
 * A row of a worksheet.
 *
 * @param number from 1
 * @param cells those that are filled, from left to right
 */
record SheetRow(int number, boolean hidden, List<SheetCell> cells) {
    Optional<SheetCell> cell(int column) {
        // A loop: asked for each row of large sheets.
        for (SheetCell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The text in that column, or empty. */
    String text(int column) {
        return cell(column).map(SheetCell::text).orElse("");
    }
}
