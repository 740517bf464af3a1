package auditpress.table;

import auditpress.model.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records written as one small table each, names of fields left and values right: made one table with a row for each record. */
final class Cards {
    /** Fewer are particulars of the document. */
    private static final int FEWEST = 2;

    private static final Set<String> NAMES = Set.of(
            "field",
            "attribute",
            "property",
            "item",
            "element",
            "key",
            "parameter",
            "feld",
            "merkmal",
            "attribut",
            "champ",
            "élément",
            "campo",
            "atributo",
            "elemento",
            "pole",
            "položka",
            "atribut",
            "πεδίο",
            "στοιχείο");
    private static final Set<String> VALUES = Set.of(
            "value",
            "values",
            "detail",
            "details",
            "entry",
            "content",
            "information",
            "response",
            "wert",
            "angabe",
            "inhalt",
            "valeur",
            "détail",
            "contenu",
            "valor",
            "detalle",
            "contenido",
            "hodnota",
            "údaj",
            "obsah",
            "τιμή");

    /** The name of a field and its value in one record; a value that is missing is an empty text. */
    record Pair(TableCell name, TableCell value) {
        String key() {
            return Register.plain(name.text());
        }
    }

    private Cards() {}

    /** Whether a heading names no column, but says that names stand left and values right. */
    static boolean isHeading(String left, String right) {
        return (left.isBlank() && right.isBlank())
                || (NAMES.contains(Register.plain(left)) && VALUES.contains(Register.plain(right)));
    }

    /** The cards that begin with the same name, by that name; those that are alone are left out. */
    static List<List<List<Pair>>> alike(List<List<Pair>> cards) {
        Map<String, List<List<Pair>>> byFirst = new LinkedHashMap<>();
        for (List<Pair> card : cards) {
            Set<String> keys = new HashSet<>();
            if (card.size() >= FEWEST && card.stream().allMatch(p -> keys.add(p.key()))) {
                byFirst.computeIfAbsent(card.get(0).key(), k -> new ArrayList<>())
                        .add(card);
            }
        }
        return byFirst.values().stream().filter(c -> c.size() >= FEWEST).toList();
    }

    /** The pairs as cards, each of which begins with the name that the first begins with. */
    static List<List<Pair>> cut(List<Pair> pairs) {
        List<List<Pair>> cards = new ArrayList<>();
        for (Pair pair : pairs) {
            if (cards.isEmpty() || pair.key().equals(pairs.get(0).key())) {
                cards.add(new ArrayList<>());
            }
            cards.get(cards.size() - 1).add(pair);
        }
        return cards;
    }

    /**
     * One table of them: a column for each name, a row for each card.
     *
     * @param name as it stands in a sentence
     */
    static Table table(List<List<Pair>> cards, String sheet, String name, boolean hidden, boolean since1904) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<TableCell> names = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        for (List<Pair> card : cards) {
            List<TableCell> cells = new ArrayList<>();
            for (Pair pair : card) {
                int column = columns.computeIfAbsent(pair.key(), k -> columns.size() + 1);
                if (column > names.size()) {
                    names.add(pair.name().at(1, column));
                }
                if (!pair.value().text().isEmpty()) {
                    cells.add(pair.value().at(rows.size() + 2, column));
                }
            }
            cells.sort(Comparator.comparingInt(TableCell::column));
            if (!cells.isEmpty()) {
                rows.add(new TableRow(rows.size() + 2, card.get(0).name().line(), 0, TableRow.Note.NONE, cells));
            }
        }
        TableRow heading = new TableRow(1, names.get(0).line(), 0, TableRow.Note.NONE, List.copyOf(names));
        List<TableRow> all = new ArrayList<>(List.of(heading));
        all.addAll(rows);
        return new Table(
                sheet, name, hidden, false, since1904, ' ', new TableLayout(), List.of(heading), findings -> all);
    }
}
