package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.table.Table;
import auditpress.table.TableCell;
import auditpress.table.TableLayout;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the heading of a table: of all rows at its top, the one to four whose texts the register knows best. */
final class HeadingFinder {
    private static final int DEEPEST = 4;
    private static final int FIRST_ROWS = 30;
    /** What a group of columns is called that tells of the time after treatment. */
    private static final Pattern AFTERWARDS =
            Pattern.compile("(?i)\\b(?:residual|post|after|target|net|future|mitigated|treated)\\b");

    private final Table table;
    private final HeadingNames names;
    private final List<TableLayout.Merge> merges;
    private final String identity;
    private final TreeMap<Integer, TableRow> rows = new TreeMap<>();

    private HeadingFinder(Table table, Register register, HeadingNames names) {
        this.table = table;
        this.names = names;
        this.merges = table.layout().merges();
        this.identity = register.identity().get(0);
        table.top().forEach(r -> rows.put(r.number(), r));
    }

    /** The rows that the register knows best; none where it knows no text of them. */
    static Heading find(Table table, Register register) {
        return find(table, register, new HeadingNames(register.columns()));
    }

    /** @param names in place of those that the register knows */
    static Heading find(Table table, Register register, HeadingNames names) {
        return new HeadingFinder(table, register, names).find();
    }

    private Heading find() {
        Heading best = Heading.none(table);
        for (int first : rows.keySet()) {
            if (first > FIRST_ROWS) {
                break;
            }
            Heading here = at(first, first);
            for (int last = first + 1; !isTitle(first) && last < first + DEEPEST && isText(last); last++) {
                Heading deeper = at(first, last);
                int gain = deeper.score() - here.score();
                here = gain > 1 || (gain > 0 && isMerged(first, last)) ? deeper : here;
            }
            best = here.score() > best.score() ? here : best;
            if (isSure(best)) {
                break;
            }
        }
        return best.first() == 0 ? best : at(best.first(), bottom(best));
    }

    /** The id and half of all names known are no chance. */
    private boolean isSure(Heading heading) {
        long known = heading.columns().stream().filter(c -> c.field() != null).count();
        return known > 1
                && known * 2 >= heading.columns().size()
                && heading.columns().stream().anyMatch(c -> c.means(identity));
    }

    /** Whether the row is one text at the left edge of the table below it: the table's title, not a group of columns. */
    private boolean isTitle(int first) {
        TableRow row = rows.get(first);
        Optional<TableRow> below = rows.tailMap(first, false).values().stream()
                .filter(r -> r.cells().size() > 1)
                .findFirst();
        return row != null
                && row.cells().size() == 1
                && below.filter(b ->
                                row.cells().get(0).column() <= b.cells().get(0).column())
                        .isPresent();
    }

    /** Data has numbers and dates in it, a heading seldom. */
    private boolean isText(int number) {
        TableRow row = rows.get(number);
        return row != null && row.cells().stream().allMatch(c -> c.kind() == TableCell.Kind.TEXT);
    }

    private boolean isMerged(int first, int last) {
        return merges.stream().anyMatch(m -> first <= m.top() && m.top() < last);
    }

    /** The row to which cells of the heading are merged down. */
    private int bottom(Heading header) {
        return merges.stream()
                .filter(m -> m.top() >= header.first() && m.top() <= header.last())
                .filter(m -> m.bottom() > header.last() && m.bottom() <= header.first() + DEEPEST)
                .mapToInt(TableLayout.Merge::bottom)
                .max()
                .orElse(header.last());
    }

    private Heading at(int first, int last) {
        TreeMap<Integer, List<TableCell>> stacked = new TreeMap<>();
        for (TableRow row : rows.subMap(first, true, last, true).values()) {
            row.cells().forEach(c -> stack(stacked, c.column(), c));
            row.cells().forEach(c -> merged(c).ifPresent(m -> spread(stacked, c, m)));
        }
        List<Heading.Column> columns = new ArrayList<>();
        Set<String> fields = new HashSet<>();
        List<TableCell> before = List.of();
        for (Map.Entry<Integer, List<TableCell>> entry : stacked.entrySet()) {
            Heading.Column column =
                    column(entry.getKey(), entry.getValue(), entry.getValue().equals(before));
            columns.add(column);
            Field field = column.field();
            if (field != null) {
                fields.add(field.name());
            }
            before = entry.getValue();
        }
        int score = fields.size() + (fields.contains(identity) ? 2 : 0);
        int width = Optional.ofNullable(rows.get(last)).map(TableRow::width).orElse(0);
        return new Heading(table, first, last, width, columns, fields.isEmpty() ? 0 : score);
    }

    private static void stack(SortedMap<Integer, List<TableCell>> stacked, int column, TableCell cell) {
        List<TableCell> cells = stacked.computeIfAbsent(column, c -> new ArrayList<>());
        if (!cells.contains(cell)) {
            cells.add(cell);
        }
    }

    private Optional<TableLayout.Merge> merged(TableCell cell) {
        return merges.stream()
                .filter(m -> m.top() == cell.row() && m.left() == cell.column())
                .findFirst();
    }

    /** A group's name stands over all its columns, as far as the sheet is filled. */
    private void spread(SortedMap<Integer, List<TableCell>> stacked, TableCell cell, TableLayout.Merge merge) {
        int edge = rows.values().stream()
                .mapToInt(r -> r.cells().get(r.cells().size() - 1).column())
                .max()
                .orElse(0);
        for (int column = merge.left() + 1; column <= Math.min(edge, merge.right()); column++) {
            stack(stacked, column, cell);
        }
    }

    private Heading.Column column(int column, List<TableCell> stacked, boolean more) {
        List<TableCell> cells = withoutScale(stacked);
        List<String> texts = cells.stream().map(TableCell::text).toList();
        String whole = String.join(" ", texts);
        // The longest first: "Residual Likelihood" is another field than "Likelihood".
        List<String> candidates = new ArrayList<>(IntStream.range(0, texts.size())
                .mapToObj(i -> String.join(" ", texts.subList(i, texts.size())))
                .toList());
        String last = texts.get(texts.size() - 1);
        if (AFTERWARDS
                .matcher(whole.substring(0, whole.length() - last.length()))
                .find()) {
            candidates.add(candidates.size() - 1, "Residual " + last);
        }
        Optional<ColumnNames.Known> known = names.known(candidates);
        return new Heading.Column(
                column,
                cells.get(cells.size() - 1),
                known.map(ColumnNames.Known::name).orElse(HeadingNames.line(whole)),
                known.map(ColumnNames.Known::field).orElse(null),
                more);
    }

    /** Without the cells below a name that hold a scale, such as 1-5, and no word. */
    private static List<TableCell> withoutScale(List<TableCell> cells) {
        int size = cells.size();
        while (size > 1 && cells.get(size - 1).text().matches("[^\\p{L}]*\\d[^\\p{L}]*")) {
            size--;
        }
        return cells.subList(0, size);
    }
}
