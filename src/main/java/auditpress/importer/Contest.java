package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.notation.Known;
import auditpress.read.TableFit;
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
    /** So many known columns, the id among them, are no chance where they are two of five of all. */
    private static final int ENOUGH = 3;
    /** So many are none, whatever else a program exports beside them. */
    private static final int MANY = 8;

    /** So many tell a register that nothing calls by its name, and no id is among them. */
    private static final int SURE = 5;

    /** What a known column weighs. */
    private static final int COLUMN = 20;
    /** So many registers are looked at more closely. */
    private static final int NEAREST = 3;

    private static final int SAMPLE = 200;

    private final String file;
    private final Table table;
    private final Wanted wanted;
    private final Known known;
    private final boolean alone;
    private final List<TableFit> all;
    private final Map<TableFit, Integer> values = new HashMap<>();

    /**
     * Looks at a table.
     *
     * @param file its name
     * @param alone whether the file holds no other table, so that its name is the table's
     */
    Contest(String file, Table table, Wanted wanted, List<Register> registers, Known known, boolean alone) {
        this.alone = alone;
        this.file = file;
        this.table = table;
        this.wanted = wanted;
        this.known = known;
        this.all = registers.stream()
                .map(r -> TableFit.of(file, table, r, wanted.map()))
                .toList();
        all.forEach(f -> values.put(f, rarity(f)));
    }

    /**
     * The register that fits best.
     *
     * @param ties names of those that fit as well, itself the first
     * @param rows all of the table, which is read once whoever wins
     * @param findings what is wrong with the writing of single cells
     */
    record Won(TableFit fit, int weight, List<String> ties, List<TableRow> rows, List<Finding> findings) {}

    /** The best; none where the columns are no register's. */
    Optional<Won> won() throws ContentFault {
        List<TableFit> identified = fits(this::isEnough);
        // A table whose ids one register knows is not another's without.
        List<TableFit> fits = identified.isEmpty() ? fits(this::isEnoughWithoutId) : identified;
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        List<TableRow> rows = table.rows().read(findings::add);
        List<TableFit> nearest = heaviest(fits.subList(0, Math.min(NEAREST, fits.size())), rows);
        TableFit best = nearest.get(0);
        List<String> ties = nearest.stream()
                .filter(f -> weight(f) == weight(best))
                .map(f -> f.register().name())
                .toList();
        return Optional.of(new Won(best, weight(best), ties, rows, findings));
    }

    private List<TableFit> fits(Predicate<TableFit> enough) {
        return all.stream()
                .filter(enough)
                .sorted(Comparator.comparingInt(f -> -weight(f)))
                .toList();
    }

    /** Of a table without ids, which is numbered, more has to be known. */
    private boolean isEnoughWithoutId(TableFit fit) {
        Register register = fit.register();
        boolean nameable = fit.means(register.titleField())
                || register.nameless().titleFrom().stream().anyMatch(fit::means);
        return !fit.identifies()
                && nameable
                && Numbering.isPossible(register)
                && (!wanted.as().isEmpty() || fit.score() >= needed(fit));
    }

    /** So many fields tell a register though none is the id. */
    private int needed(TableFit fit) {
        boolean called = RegisterName.isIn(RegisterName.place(file, table, alone), fit.register());
        if (!called) {
            return Math.max(SURE, fit.named() * 3 / 4);
        }
        return alone && fit.means(fit.register().titleField())
                ? ENOUGH - 1
                : Math.max(ENOUGH, Math.min(MANY, fit.named() * 2 / 5));
    }

    private boolean isEnough(TableFit fit) {
        if (!wanted.as().isEmpty()) {
            return fit.identifies();
        }
        boolean most = fit.known() * 5 >= fit.named() * 2 || fit.score() >= MANY;
        return fit.identifies()
                && (isNamed(fit) ? fit.known() >= ENOUGH - 1 : most && fit.known() >= Math.min(ENOUGH, fit.named()));
    }

    /** How well register and table fit: columns that few registers know, and the name of sheet or file, tell more. */
    private int weight(TableFit fit) {
        return fit.score() * COLUMN
                + values.getOrDefault(fit, 0)
                + (isNamed(fit) ? 3 * COLUMN : 0)
                + (fit.table().hidden() ? 0 : 1);
    }

    /** The same fits, those first of whose columns the fields can hold most. */
    private List<TableFit> heaviest(List<TableFit> fits, List<TableRow> rows) throws ContentFault {
        if (fits.size() > 1) {
            for (TableFit fit : fits) {
                values.merge(fit, -demoted(fit, rows), Integer::sum);
            }
        }
        return fits.stream().sorted(Comparator.comparingInt(f -> -weight(f))).toList();
    }

    /** The weight of the columns that look like a field by name alone. */
    private int demoted(TableFit fit, List<TableRow> rows) throws ContentFault {
        TableFit.Content content = fit.content(rows, f -> {});
        int demoted = 0;
        for (TableFit.Column column : content.columns()) {
            Field field = fit.register().field(column.field()).orElse(null);
            List<String> texts = content.rows().stream()
                    .flatMap(r -> Optional.ofNullable(r.cells().get(column.name())).stream())
                    .map(Value::text)
                    .limit(SAMPLE)
                    .toList();
            boolean holds = field == null
                    || !TakenColumn.of(column.written(), field, texts, known, fit.register())
                            .isDemoted();
            demoted += holds ? 0 : COLUMN + rarity(column.written());
        }
        return demoted;
    }

    private int rarity(TableFit fit) {
        return fit.knownNames().stream().mapToInt(this::rarity).sum();
    }

    private int rarity(String name) {
        long knowing = all.stream().filter(f -> f.knownNames().contains(name)).count();
        return (int) (COLUMN / Math.max(1, knowing));
    }

    /** Whether the sheet, the file or its folder is called as the register is. */
    private boolean isNamed(TableFit fit) {
        return RegisterName.isIn(RegisterName.place(file, table, true), fit.register());
    }
}
