package auditpress.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the look through a worksheet found beside its cells. */
public final class TableLayout {
    /** Cells merged into one, all numbers from 1. */
    public record Merge(int top, int left, int bottom, int right) {
        /** Whether the cell is one of them. */
        public boolean covers(int row, int column) {
            return top <= row && row <= bottom && left <= column && column <= right;
        }
    }

    final List<Merge> merges = new ArrayList<>();
    /** From and to, from 1. */
    final List<int[]> hiddenColumns = new ArrayList<>();
    /** Whether rows go without numbers, and count from 1. */
    boolean unnumbered;

    /** The cells that are merged. */
    public List<Merge> merges() {
        return Collections.unmodifiableList(merges);
    }

    /** Whether the column is hidden. */
    public boolean isHidden(int column) {
        return hiddenColumns.stream().anyMatch(range -> range[0] <= column && column <= range[1]);
    }
}
