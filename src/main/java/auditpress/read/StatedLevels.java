package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.notation.LevelWords;
import auditpress.table.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Settles what is called as a level of risk might be: a "Risk Level" behind the residual scores where another is called
 * inherent, and a "Risk" that holds High and Low and is no title.
 */
final class StatedLevels {
    private static final String LEVEL = "level";
    private static final String RESIDUAL = "residual_";
    /** What a level before treatment is called. */
    private static final Pattern BEFORE = Pattern.compile("(?iu).*(?:inh[eé]rent|initial|gross|raw|brut|before|pre[- ]"
            + "|untreated|ausgangs|vor |avant|inicial|antes|iniziale|bruto|lord[oa]|počáteční|εγγεν|αρχικ|pierwotn).*");

    private final Register register;
    private final SortedMap<Integer, Heading.Column> columns;
    private final List<TableRow> rows;
    private final TableReport report;

    /** @param columns by their numbers; those that are settled are replaced */
    StatedLevels(
            Register register, SortedMap<Integer, Heading.Column> columns, List<TableRow> rows, TableReport report) {
        this.register = register;
        this.columns = columns;
        this.rows = rows;
        this.report = report;
    }

    void settle() {
        Optional<Field> level = register.field(LEVEL);
        Optional<Field> residual = register.field(RESIDUAL + LEVEL);
        if (level.isPresent() && residual.isPresent()) {
            behind(residual.get());
            meaning(register.titleField()).stream()
                    .filter(this::holdsLevels)
                    .forEach(c -> untitle(c, level.get(), residual.get()));
        }
    }

    /** Of levels one of which is called inherent, that behind the residual scores is theirs. */
    private void behind(Field residual) {
        List<Heading.Column> levels = meaning(LEVEL);
        if (levels.stream().noneMatch(StatedLevels::isBefore)) {
            return;
        }
        levels.stream().filter(c -> !isBefore(c) && isBehind(c)).forEach(c -> {
            columns.put(c.column(), new Heading.Column(c.column(), c.place(), c.name(), residual, c.more()));
            report.note(
                    c.place(),
                    "'" + c.written()
                            + "' stands behind the residual scores, and another level is called inherent; it was"
                            + " read as '" + residual.name() + "'.",
                    "Rename it if that is wrong.");
        });
    }

    private static boolean isBefore(Heading.Column column) {
        return BEFORE.matcher(column.name() + " " + column.written()).matches();
    }

    /** Whether the last score or level before it is a residual one. */
    private boolean isBehind(Heading.Column column) {
        return columns.headMap(column.column()).values().stream()
                .map(Heading.Column::field)
                .filter(f -> f != null && (f.type() == Type.SCORE || f.name().endsWith(LEVEL)))
                .reduce((first, last) -> last)
                .filter(f -> f.name().startsWith(RESIDUAL))
                .isPresent();
    }

    private void untitle(Heading.Column column, Field level, Field residual) {
        boolean stated = !meaning(LEVEL).isEmpty();
        boolean behind = isBehind(column);
        String written = column.written();
        Heading.Column settled = !behind && !stated
                ? column.meaning(level)
                : behind && meaning(residual.name()).isEmpty()
                        ? column.meaning(residual)
                        : column.called(TableFit.ownName(register, written, Set.of()));
        columns.put(column.column(), settled);
        report.note(
                column.place(),
                "'" + written + "' holds levels and no titles; it was read as '" + settled.name() + "'.",
                "Rename it if that is wrong.");
    }

    /** Whether nearly all of its texts name steps of a scale, or are numbers beside scores. */
    private boolean holdsLevels(Heading.Column column) {
        boolean scores = columns.values().stream()
                .anyMatch(c -> c.field() != null && c.field().type() == Type.SCORE);
        List<String> texts = rows.stream()
                .map(r -> r.text(column.column()).strip())
                .filter(t -> !t.isEmpty())
                .toList();
        long levels = texts.stream()
                .filter(t -> LevelWords.isName(t) || (scores && t.matches("\\d{1,3}(?:[.,]\\d+)?")))
                .count();
        return levels > 0 && levels * 10 >= texts.size() * 9L;
    }

    private List<Heading.Column> meaning(String field) {
        return columns.values().stream().filter(c -> c.means(field)).toList();
    }
}
