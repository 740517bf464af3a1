package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.notation.Known;
import auditpress.read.TableFit;
import auditpress.read.Vocabulary;
import auditpress.table.Table;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Weighs the registers that a table may be against each other, by its columns, what they hold, and what the file is called. */
final class Contest {
    /** What a known column weighs. */
    private static final int COLUMN = 20;
    /** What the name of the sheet weighs. */
    private static final int OWN_NAME = 10 * COLUMN;
    /** What the name of the file or folder weighs. */
    private static final int OTHER_NAME = 3 * COLUMN;
    /** So many registers are looked at more closely. */
    private static final int NEAREST = 3;

    private final Table table;
    private final TableName name;
    private final Known known;
    private final List<TableFit> all;
    private final Map<TableFit, Integer> values = new HashMap<>();
    private final Rarity rarity;
    private final Enough enough;

    /**
     * @param file its name
     * @param name what it and the sheet's say
     */
    Contest(
            String file,
            Table table,
            TableName name,
            Wanted wanted,
            List<Register> registers,
            Vocabulary vocabulary,
            Known known) {
        this.name = name;
        this.table = table;
        this.known = known;
        this.all = registers.stream()
                .map(r -> TableFit.of(file, table, r, wanted.map(), vocabulary))
                .toList();
        this.rarity = new Rarity(all, COLUMN);
        this.enough = new Enough(name, table, !wanted.as().isEmpty(), rarity);
        all.forEach(f -> values.put(f, rarity.of(f)));
    }

    /**
     * The register that fits best.
     *
     * @param next the one that knows the table best beside it
     * @param ties names of those that fit as well, itself the first
     * @param rows all of the table, which is read once whoever wins
     * @param findings what is wrong with the writing of single cells
     */
    record Won(
            TableFit fit, TableFit next, int weight, List<String> ties, List<TableRow> rows, List<Finding> findings) {}

    /** The best; none where the columns are no register's. */
    Optional<Won> won() throws ContentFault {
        List<TableFit> identified = fits(enough::withId);
        // A table whose ids one register knows is not another's without.
        List<TableFit> fits = identified.isEmpty() ? fits(enough::withoutId) : identified;
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        List<TableRow> rows = table.rows().read(findings::add);
        List<TableFit> nearest = heaviest(fits.stream().limit(NEAREST).toList(), rows);
        TableFit best = nearest.get(0);
        List<String> ties = nearest.stream()
                .filter(f -> weight(f) == weight(best))
                .map(f -> f.register().name())
                .toList();
        return Optional.of(new Won(best, nearest(f -> !f.equals(best)), weight(best), ties, rows, findings));
    }

    private List<TableFit> fits(Predicate<TableFit> enough) {
        return all.stream()
                .filter(enough)
                .sorted(Comparator.comparingInt(f -> -weight(f)))
                .toList();
    }

    /** The one that knows the table best, though it may not be enough; between equals the fields that people look at first tell. */
    TableFit nearest() {
        return nearest(f -> true);
    }

    private TableFit nearest(Predicate<TableFit> among) {
        return all.stream()
                .filter(f -> all.size() == 1 || among.test(f))
                .max(Comparator.comparingInt((TableFit f) -> f.score() * COLUMN + named(f))
                        .thenComparingDouble(Contest::firstFields)
                        .thenComparingInt(rarity::of))
                .orElseThrow();
    }

    private static double firstFields(TableFit fit) {
        List<String> first = fit.register().table();
        return (double) first.stream().filter(fit::means).count() / Math.max(1, first.size());
    }

    /** How well register and table fit: columns that few registers know, and the name of sheet or file, tell more. */
    private int weight(TableFit fit) {
        return fit.score() * COLUMN
                + values.getOrDefault(fit, 0)
                + named(fit)
                + (fit.table().hidden() ? 0 : 1);
    }

    /** The same fits, those first of whose columns the fields can hold most. */
    private List<TableFit> heaviest(List<TableFit> fits, List<TableRow> rows) throws ContentFault {
        if (fits.size() > 1) {
            for (TableFit fit : fits) {
                values.merge(fit, -demoted(fit, rows), Integer::sum);
            }
        }
        return fits.stream()
                .sorted(Comparator.comparingInt((TableFit f) -> -weight(f)).thenComparing(Contest::isImprovement))
                .toList();
    }

    /** Of a plan that may be either, actions are the less that is said: an improvement answers a nonconformity (10.2). */
    private static boolean isImprovement(TableFit fit) {
        return fit.register().kind().equals("improvement");
    }

    /** The weight of the columns that look like a field by name alone. */
    private int demoted(TableFit fit, List<TableRow> rows) throws ContentFault {
        return ColumnsByName.of(fit, fit.content(rows, f -> {}), known).stream()
                .mapToInt(c -> COLUMN + rarity.of(c))
                .sum();
    }

    private int named(TableFit fit) {
        return !name.says(fit.register()) ? 0 : name.own() ? OWN_NAME : OTHER_NAME;
    }
}
