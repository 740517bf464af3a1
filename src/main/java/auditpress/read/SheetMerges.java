package auditpress.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Fills what is merged over several rows down to each of them; the value keeps the place in which it stands. */
final class SheetMerges {
    private final List<SheetFacts.Merge> waiting;
    private final List<Open> open = new ArrayList<>();
    private int next;

    /** A merge that reaches further down, and its one cell. */
    private record Open(SheetFacts.Merge merge, SheetCell cell) {}

    private SheetMerges(SheetFacts facts, int below) {
        this.waiting = facts.merges.stream()
                .filter(m -> m.top() > below && m.bottom() > m.top())
                .sorted(Comparator.comparingInt(SheetFacts.Merge::top))
                .toList();
    }

    /** @param below the last row of the heading */
    static List<SheetRow> fill(List<SheetRow> rows, SheetFacts facts, int below) {
        SheetMerges merges = new SheetMerges(facts, below);
        return merges.waiting.isEmpty() ? rows : rows.stream().map(merges::fill).toList();
    }

    private SheetRow fill(SheetRow row) {
        List<SheetCell> cells = new ArrayList<>(row.cells());
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open merge = each.next();
            if (merge.merge().bottom() < row.number()) {
                each.remove();
            } else if (row.cell(merge.cell().column()).isEmpty()) {
                cells.add(merge.cell());
            }
        }
        for (; next < waiting.size() && waiting.get(next).top() <= row.number(); next++) {
            SheetFacts.Merge merge = waiting.get(next);
            if (merge.top() == row.number()) {
                row.cell(merge.left()).ifPresent(c -> open.add(new Open(merge, c)));
            }
        }
        cells.sort(Comparator.comparingInt(SheetCell::column));
        return new SheetRow(row.number(), row.hidden(), cells);
    }
}
