package auditpress.read;

import auditpress.table.TableCell;
import auditpress.table.TableLayout;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Fills what is merged over several rows down to each of them; the value keeps the place in which it stands. */
final class Merges {
    private final List<TableLayout.Merge> waiting;
    private final List<Open> open = new ArrayList<>();
    private int next;

    /** A merge that reaches further down, and its one cell. */
    private record Open(TableLayout.Merge merge, TableCell cell) {}

    private Merges(TableLayout layout, int below) {
        this.waiting = layout.merges().stream()
                .filter(m -> m.top() > below && m.bottom() > m.top())
                .sorted(Comparator.comparingInt(TableLayout.Merge::top))
                .toList();
    }

    /** @param below the last row of the heading */
    static List<TableRow> fill(List<TableRow> rows, TableLayout layout, int below) {
        Merges merges = new Merges(layout, below);
        return merges.waiting.isEmpty()
                ? rows
                : rows.stream().map(merges::fill).filter(Merges::isOwn).toList();
    }

    /** Whether something is written in the row itself, not only filled down to it. */
    private static boolean isOwn(TableRow row) {
        return row.cells().stream().anyMatch(c -> c.row() == row.number());
    }

    private TableRow fill(TableRow row) {
        List<TableCell> cells = new ArrayList<>(row.cells());
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open merge = each.next();
            if (merge.merge().bottom() < row.number()) {
                each.remove();
            } else if (row.cell(merge.cell().column()).isEmpty()) {
                cells.add(merge.cell());
            }
        }
        for (; next < waiting.size() && waiting.get(next).top() <= row.number(); next++) {
            TableLayout.Merge merge = waiting.get(next);
            if (merge.top() == row.number()) {
                row.cell(merge.left()).ifPresent(c -> open.add(new Open(merge, c)));
            }
        }
        cells.sort(Comparator.comparingInt(TableCell::column));
        return row.with(cells);
    }
}
