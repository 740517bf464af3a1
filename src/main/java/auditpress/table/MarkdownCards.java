package auditpress.table;

import auditpress.model.Register;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the tables of a Markdown text that are a record each: two columns, names left and values right. */
final class MarkdownCards {
    /** The tables that are none, in their order. */
    private final List<MarkdownTable> others = new ArrayList<>();

    private final List<Table> tables = new ArrayList<>();

    MarkdownCards(List<MarkdownTable> all) {
        List<List<Cards.Pair>> cards = new ArrayList<>();
        List<MarkdownTable> from = new ArrayList<>();
        for (MarkdownTable table : all) {
            if (isPairs(table) && (isHeaded(table) || isAmongItsLike(table, all))) {
                cards.add(pairs(table));
                from.add(table);
            }
        }
        List<List<List<Cards.Pair>>> alike = Cards.alike(cards);
        for (MarkdownTable table : all) {
            int at = from.indexOf(table);
            if (at < 0 || alike.stream().noneMatch(a -> a.contains(cards.get(at)))) {
                others.add(table);
            }
        }
        for (List<List<Cards.Pair>> group : alike) {
            int line = group.get(0).get(0).name().line();
            tables.add(Cards.table(group, "", "the cards from line " + line + " on", false, false));
        }
    }

    /** The tables that are no cards, in their order. */
    List<MarkdownTable> others() {
        return others;
    }

    /** One table for all cards that begin with the same name. */
    List<Table> tables() {
        return tables;
    }

    private static boolean isPairs(MarkdownTable table) {
        return table.header().size() == 2
                && table.rows().stream().allMatch(r -> r.size() <= 2 && !r.isEmpty())
                && table.rows().stream().noneMatch(r -> r.get(0).text().isBlank());
    }

    private static boolean isHeaded(MarkdownTable table) {
        return Cards.isHeading(
                plain(table.header().get(0)), plain(table.header().get(1)));
    }

    /** Whether the heading is a pair as well: other tables begin with the same two names, but have another value beside the first. */
    private static boolean isAmongItsLike(MarkdownTable table, List<MarkdownTable> all) {
        Set<String> values = new LinkedHashSet<>();
        for (MarkdownTable other : all) {
            if (isPairs(other)
                    && !other.rows().isEmpty()
                    && !table.rows().isEmpty()
                    && begin(other).equals(begin(table))) {
                values.add(plain(other.header().get(1)));
            }
        }
        return values.size() > 1;
    }

    private static List<String> begin(MarkdownTable table) {
        return List.of(
                Register.plain(plain(table.header().get(0))),
                Register.plain(plain(table.rows().get(0).get(0))));
    }

    private static List<Cards.Pair> pairs(MarkdownTable table) {
        List<List<Value>> rows = new ArrayList<>(table.rows());
        if (!isHeaded(table)) {
            rows.add(0, table.header());
        }
        List<Cards.Pair> pairs = new ArrayList<>();
        for (List<Value> row : rows) {
            Value name = row.get(0);
            Value value = row.size() > 1 ? row.get(1) : new Value("", name.line(), name.column());
            pairs.add(new Cards.Pair(
                    TableCell.inText(1, 1, name.line(), name.column(), plain(name), TableCell.Kind.TEXT),
                    TableCell.inText(
                            1,
                            2,
                            value.line(),
                            value.column(),
                            CellText.clean(value.text()),
                            TableCell.Kind.MARKDOWN)));
        }
        return pairs;
    }

    private static String plain(Value value) {
        return MarkdownText.plain(value.text()).replaceAll(":$", "");
    }
}
