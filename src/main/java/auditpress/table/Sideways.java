package auditpress.table;

import auditpress.model.ContentFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a table whose names of fields stand in its first column, and its records beside or below each other, so that each record is a row. */
public final class Sideways {
    /** Fewer names are no record's; more are no person's work. */
    private static final int FEWEST = 3;

    private static final int MOST = 400;

    private Sideways() {}

    /** The table turned; none where no two records can be seen in it. */
    public static Optional<Table> of(Table table) throws ContentFault {
        List<TableRow> rows = table.rows().read(f -> {}).stream()
                .filter(r -> r.cells().size() > 1)
                .limit(MOST + 1L)
                .toList();
        if (rows.size() < FEWEST || rows.size() > MOST) {
            return Optional.empty();
        }
        int first = rows.get(0).cells().get(0).column();
        boolean named = rows.stream()
                .allMatch(r ->
                        r.cells().get(0).column() == first && r.cells().get(0).kind() == TableCell.Kind.TEXT);
        if (!named) {
            return Optional.empty();
        }
        boolean pairs = rows.stream()
                .allMatch(r -> r.cells().size() == 2 && r.cells().get(1).column() == first + 1);
        List<List<Cards.Pair>> cards = pairs ? below(rows) : beside(rows);
        return cards.size() < 2
                ? Optional.empty()
                : Optional.of(Cards.table(cards, table.sheet(), table.name(), table.hidden(), table.since1904()));
    }

    private static List<List<Cards.Pair>> below(List<TableRow> rows) {
        List<Cards.Pair> pairs = rows.stream()
                .map(r -> new Cards.Pair(r.cells().get(0), r.cells().get(1)))
                .toList();
        List<List<List<Cards.Pair>>> alike = Cards.alike(Cards.cut(pairs));
        return alike.isEmpty() ? List.of() : alike.get(0);
    }

    /** A card for each column right of the names, none where a name stands twice. */
    private static List<List<Cards.Pair>> beside(List<TableRow> rows) {
        Set<String> names = new HashSet<>();
        if (!rows.stream().allMatch(r -> names.add(r.cells().get(0).text()))) {
            return List.of();
        }
        List<Integer> columns = rows.stream()
                .flatMap(r -> r.cells().stream().skip(1))
                .map(TableCell::column)
                .distinct()
                .sorted()
                .toList();
        List<List<Cards.Pair>> cards = new ArrayList<>();
        for (int column : columns) {
            cards.add(rows.stream()
                    .filter(r -> r.cell(column).isPresent())
                    .map(r -> new Cards.Pair(r.cells().get(0), r.cell(column).orElseThrow()))
                    .toList());
        }
        return List.copyOf(cards);
    }
}
