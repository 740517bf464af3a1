package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the heading of a worksheet: of all rows at its top, the one to three whose texts the register knows best. */
final class SheetHeaders {
    private static final int DEEPEST = 3;
    private static final int FIRST_ROWS = 30;

    private final String sheet;
    private final SheetNames names;
    private final SheetFacts facts;
    private final String identity;
    private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();

    private SheetHeaders(String sheet, List<SheetRow> top, SheetFacts facts, Register register) {
        this.sheet = sheet;
        this.names = new SheetNames(register);
        this.facts = facts;
        this.identity = register.identity().get(0);
        top.forEach(r -> rows.put(r.number(), r));
    }

    /** @param top the sheet's first rows */
    static SheetHeader find(String sheet, List<SheetRow> top, SheetFacts facts, Register register) {
        return new SheetHeaders(sheet, top, facts, register).find();
    }

    private SheetHeader find() {
        SheetHeader best = SheetHeader.none(sheet);
        for (int first : rows.keySet()) {
            if (first > FIRST_ROWS) {
                break;
            }
            SheetHeader here = at(first, first);
            for (int last = first + 1; last < first + DEEPEST && isText(last); last++) {
                SheetHeader deeper = at(first, last);
                int gain = deeper.score() - here.score();
                here = gain > 1 || (gain > 0 && isMerged(first, last)) ? deeper : here;
            }
            best = here.score() > best.score() ? here : best;
        }
        return best.first() == 0 ? best : at(best.first(), bottom(best));
    }

    /** Data has numbers and dates in it, a heading seldom. */
    private boolean isText(int number) {
        SheetRow row = rows.get(number);
        return row != null && row.cells().stream().allMatch(c -> c.kind() == SheetCell.Kind.TEXT);
    }

    private boolean isMerged(int first, int last) {
        return facts.merges.stream().anyMatch(m -> first <= m.top() && m.top() < last);
    }

    /** The row to which cells of the heading are merged down. */
    private int bottom(SheetHeader header) {
        return facts.merges.stream()
                .filter(m -> m.top() >= header.first() && m.top() <= header.last())
                .filter(m -> m.bottom() > header.last() && m.bottom() <= header.first() + DEEPEST)
                .mapToInt(SheetFacts.Merge::bottom)
                .max()
                .orElse(header.last());
    }

    private SheetHeader at(int first, int last) {
        TreeMap<Integer, List<SheetCell>> stacked = new TreeMap<>();
        for (SheetRow row : rows.subMap(first, true, last, true).values()) {
            row.cells().forEach(c -> stack(stacked, c.column(), c));
            row.cells().forEach(c -> merged(c).ifPresent(m -> spread(stacked, c, m)));
        }
        List<SheetHeader.Column> columns = new ArrayList<>();
        Set<String> fields = new HashSet<>();
        List<SheetCell> before = List.of();
        for (Map.Entry<Integer, List<SheetCell>> entry : stacked.entrySet()) {
            SheetHeader.Column column =
                    column(entry.getKey(), entry.getValue(), entry.getValue().equals(before));
            columns.add(column);
            Field field = column.field();
            if (field != null) {
                fields.add(field.name());
            }
            before = entry.getValue();
        }
        int score = fields.size() + (fields.contains(identity) ? 2 : 0);
        return new SheetHeader(sheet, first, last, columns, fields.isEmpty() ? 0 : score);
    }

    private static void stack(SortedMap<Integer, List<SheetCell>> stacked, int column, SheetCell cell) {
        List<SheetCell> cells = stacked.computeIfAbsent(column, c -> new ArrayList<>());
        if (!cells.contains(cell)) {
            cells.add(cell);
        }
    }

    private Optional<SheetFacts.Merge> merged(SheetCell cell) {
        return facts.merges.stream()
                .filter(m -> m.top() == cell.row() && m.left() == cell.column())
                .findFirst();
    }

    /** A group's name stands over all its columns, as far as the sheet is filled. */
    private void spread(SortedMap<Integer, List<SheetCell>> stacked, SheetCell cell, SheetFacts.Merge merge) {
        int edge = rows.values().stream()
                .mapToInt(r -> r.cells().get(r.cells().size() - 1).column())
                .max()
                .orElse(0);
        for (int column = merge.left() + 1; column <= Math.min(edge, merge.right()); column++) {
            stack(stacked, column, cell);
        }
    }

    private SheetHeader.Column column(int column, List<SheetCell> cells, boolean more) {
        List<String> texts = cells.stream().map(SheetCell::text).toList();
        String whole = String.join(" ", texts);
        List<String> candidates = texts.size() == 1 ? texts : List.of(whole, texts.get(texts.size() - 1));
        Optional<SheetNames.Known> known = names.known(candidates);
        return new SheetHeader.Column(
                column,
                cells.get(cells.size() - 1).row(),
                known.map(SheetNames.Known::name).orElse(SheetNames.line(whole)),
                known.map(SheetNames.Known::field).orElse(null),
                more);
    }
}
