package auditpress.read;

import java.util.ArrayList;
import java.util.List;

/** What the look through a worksheet found beside its cells. */
final class SheetFacts {
    /** Cells merged into one, all numbers from 1. */
    record Merge(int top, int left, int bottom, int right) {
        boolean covers(int row, int column) {
            return top <= row && row <= bottom && left <= column && column <= right;
        }
    }

    final List<Merge> merges = new ArrayList<>();
    /** From and to, from 1. */
    final List<int[]> hiddenColumns = new ArrayList<>();
    /** Whether rows go without numbers, and count from 1. */
    boolean unnumbered;

    boolean isHidden(int column) {
        return hiddenColumns.stream().anyMatch(range -> range[0] <= column && column <= range[1]);
    }
}
