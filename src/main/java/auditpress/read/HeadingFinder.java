package auditpress.read;

import auditpress.model.Register;
import auditpress.table.Table;
import auditpress.table.TableCell;
import auditpress.table.TableLayout;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the heading of a table: of all rows at its top, the one to four whose texts the register knows best. */
final class HeadingFinder {
    private static final int DEEPEST = 4;
    private static final int FIRST_ROWS = 30;
    private static final Pattern DAY = Pattern.compile("\\d{1,4}([-./ ])(\\d{1,2}|\\p{L}{3,9})\\1\\d{2,4}");

    private final Table table;
    private final HeadingNames names;
    private final List<TableLayout.Merge> merges;
    private final Register register;
    private final HeadingStages stages;
    private final TreeMap<Integer, TableRow> rows = new TreeMap<>();

    private HeadingFinder(Table table, Register register, HeadingNames names) {
        this.table = table;
        this.names = names;
        this.merges = table.layout().merges();
        this.register = register;
        this.stages = new HeadingStages(register, names);
        table.top().forEach(r -> rows.put(r.number(), r));
    }

    /** The rows that the register knows best; none where it knows no text of them. */
    static Heading find(Table table, Register register) {
        return find(table, register, new HeadingNames(new ColumnNames(register)));
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
            Heading here = isAlone(first) ? Heading.none(table) : at(first, first);
            for (int last = first + 1; !isWhole(here) && goesDown(first, last); last++) {
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
        return heading.fields() > 1 && known * 2 >= heading.columns().size() && heading.tells(register);
    }

    /** Nothing below a row can tell more than a field for each column. */
    private boolean isWhole(Heading heading) {
        return heading.isWhole(register) && merges.stream().noneMatch(m -> m.top() == heading.first());
    }

    private boolean goesDown(int first, int last) {
        return last < first + DEEPEST && isText(first) && isText(last) && !isTitle(first);
    }

    /** Whether the row is one text, over however many columns it is merged, and rows below it have more. */
    private boolean isAlone(int first) {
        TableRow row = rows.get(first);
        return row != null
                && row.cells().size() == 1
                && rows.tailMap(first, false).values().stream()
                        .anyMatch(r -> r.cells().size() > 1);
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
        return row != null
                && row.cells().stream()
                        .allMatch(c -> c.kind() == TableCell.Kind.TEXT
                                && !DAY.matcher(c.text()).matches());
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
        HeadingStack stack = new HeadingStack(rows, first, last, merges);
        List<Heading.Column> columns = new ArrayList<>();
        List<TableCell> before = List.of();
        for (Map.Entry<Integer, List<TableCell>> entry : stack.columns().entrySet()) {
            List<TableCell> cells = entry.getValue();
            columns.add(column(stack, entry.getKey(), cells, cells.equals(before)));
            before = cells;
        }
        HeadingStages.Settled settled = stages.settle(columns, stack);
        int width = Optional.ofNullable(rows.get(last)).map(TableRow::width).orElse(0);
        Heading heading = new Heading(table, first, last, width, settled.columns(), settled.guessed(), 0);
        boolean identified = settled.columns().stream()
                .anyMatch(c -> c.means(register.identity().get(0)));
        return heading.scored(heading.fields() + (identified ? 2 : 0));
    }

    private Heading.Column column(HeadingStack stack, int column, List<TableCell> stacked, boolean more) {
        List<TableCell> cells = withoutScale(stacked);
        List<String> texts = cells.stream().map(TableCell::text).toList();
        // The longest first: "Residual Likelihood" is another field than "Likelihood".
        List<String> candidates = IntStream.range(0, texts.size())
                .mapToObj(i -> String.join(" ", texts.subList(i, texts.size())))
                .toList();
        Optional<ColumnNames.Known> known = names.known(candidates);
        return new Heading.Column(
                column,
                cells.get(cells.size() - 1),
                known.map(ColumnNames.Known::name).orElseGet(() -> HeadingNames.line(stack.name(cells))),
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
