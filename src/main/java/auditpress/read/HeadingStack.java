package auditpress.read;

import auditpress.table.TableCell;
import auditpress.table.TableLayout;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cells of a heading of several rows by the columns over which they stand, names of groups of columns above the names of columns. */
final class HeadingStack {
    private final NavigableMap<Integer, TableRow> rows;
    private final int first;
    private final int last;
    private final List<TableLayout.Merge> merges;
    private final TreeMap<Integer, List<TableCell>> columns = new TreeMap<>();
    /** How many columns end in a text. */
    private final Map<String, Integer> leaves = new HashMap<>();

    /** @param rows all at the top of the table */
    HeadingStack(NavigableMap<Integer, TableRow> rows, int first, int last, List<TableLayout.Merge> merges) {
        this.rows = rows;
        this.first = first;
        this.last = last;
        this.merges = merges;
        for (TableRow row : rows.subMap(first, true, last, true).values()) {
            row.cells().forEach(c -> stack(c.column(), c));
            row.cells().forEach(c -> merged(c).ifPresent(m -> spread(c, m.right(), edge())));
            if (isOfGroups(row)) {
                spreadGroups(row);
            }
        }
        columns.values().forEach(c -> leaves.merge(c.get(c.size() - 1).text(), 1, Integer::sum));
    }

    /** The cells over each column, from top to bottom. */
    SortedMap<Integer, List<TableCell>> columns() {
        return columns;
    }

    /** What to call a column that means nothing: by its own cell where that tells it from the others, else by the groups', too. */
    String name(List<TableCell> cells) {
        TableCell leaf = cells.get(cells.size() - 1);
        boolean groups = cells.subList(0, cells.size() - 1).stream().allMatch(this::isGroup);
        return groups && leaves.getOrDefault(leaf.text(), 0) == 1
                ? leaf.text()
                : cells.stream().map(TableCell::text).collect(Collectors.joining(" "));
    }

    /** The names of the groups that the column belongs to, the nearest first. */
    List<String> groups(int column) {
        List<String> groups = new ArrayList<>();
        List<TableCell> cells = columns.getOrDefault(column, List.of());
        for (int i = cells.size() - 2; i >= 0; i--) {
            if (isGroup(cells.get(i))) {
                groups.add(cells.get(i).text());
            }
        }
        return groups;
    }

    private boolean isGroup(TableCell cell) {
        return columns.values().stream().filter(c -> c.contains(cell)).count() > 1;
    }

    private void stack(int column, TableCell cell) {
        List<TableCell> cells = columns.computeIfAbsent(column, c -> new ArrayList<>());
        if (!cells.contains(cell)) {
            cells.add(cell);
        }
    }

    private Optional<TableLayout.Merge> merged(TableCell cell) {
        return merges.stream()
                .filter(m -> m.top() == cell.row() && m.left() == cell.column())
                .findFirst();
    }

    /** A group's name stands over all its columns, as far as the table is filled. */
    private void spread(TableCell cell, int right, int edge) {
        for (int column = cell.column() + 1; column <= Math.min(edge, right); column++) {
            stack(column, cell);
        }
    }

    private int edge() {
        return rows.values().stream()
                .mapToInt(r -> r.cells().get(r.cells().size() - 1).column())
                .max()
                .orElse(0);
    }

    /** Where nothing is merged: whether a row above the last one names two groups or more, each over several columns of it. */
    private boolean isOfGroups(TableRow row) {
        TableRow names = rows.get(last);
        List<TableCell> cells = row.cells();
        return row.number() >= first
                && row.number() < last
                && names != null
                && merges.stream().noneMatch(m -> m.top() == row.number())
                && cells.size() > 1
                && cells.stream().allMatch(c -> names.cell(c.column()).isPresent())
                && width(cells, names) >= cells.size() * 2L;
    }

    /** Columns from the first group on. */
    private static long width(List<TableCell> cells, TableRow names) {
        int start = cells.get(0).column();
        return names.cells().stream().filter(c -> c.column() >= start).count();
    }

    private void spreadGroups(TableRow row) {
        List<TableCell> cells = row.cells();
        int edge = Optional.ofNullable(rows.get(last))
                .map(r -> r.cells().get(r.cells().size() - 1).column())
                .orElse(0);
        for (int i = 0; i < cells.size(); i++) {
            int right = i + 1 < cells.size() ? cells.get(i + 1).column() - 1 : edge;
            spread(cells.get(i), right, edge);
        }
    }
}
