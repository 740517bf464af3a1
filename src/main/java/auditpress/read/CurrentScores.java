package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Settles scores that a table holds twice before treatment: inherent, and as they are with the controls of today. Where
 * nothing is called residual, those of today are; else they stand between the two and are columns of the table's own.
 */
final class CurrentScores {
    private static final String RESIDUAL = "residual_";
    private static final Pattern CURRENT =
            Pattern.compile("(?iu)(?:.*[^\\p{L}])?(?:current|aktuell|actuel|actual|současn|τρέχ).*");

    private final Register register;
    private final SortedMap<Integer, Heading.Column> columns;
    private final List<TableRow> rows;
    private final TableReport report;
    private final List<Heading.Column> kept = new ArrayList<>();

    /** @param columns by their numbers; those that are settled are replaced */
    CurrentScores(
            Register register, SortedMap<Integer, Heading.Column> columns, List<TableRow> rows, TableReport report) {
        this.register = register;
        this.columns = columns;
        this.rows = rows;
        this.report = report;
    }

    void settle() {
        boolean residual = columns.values().stream()
                .map(Heading.Column::field)
                .anyMatch(f -> f != null && f.type() == Type.SCORE && f.name().startsWith(RESIDUAL));
        for (Field field : register.fields()) {
            register.field(RESIDUAL + field.name())
                    .ifPresent(r -> settle(field, residual ? Optional.empty() : Optional.of(r)));
        }
        if (!kept.isEmpty()) {
            String names = kept.stream().map(c -> "'" + c.written() + "'").collect(Collectors.joining(", "));
            report.note(
                    kept.get(0).place(),
                    names + (kept.size() == 1 ? " is a score" : " are scores")
                            + " between the inherent and the residual ones, kept as "
                            + (kept.size() == 1 ? "an own column." : "own columns."),
                    "");
        }
    }

    private void settle(Field field, Optional<Field> residual) {
        List<Heading.Column> all =
                columns.values().stream().filter(c -> c.means(field.name())).toList();
        List<Heading.Column> current =
                all.stream().filter(CurrentScores::isCurrent).toList();
        List<Heading.Column> inherent = all.stream().filter(c -> !isCurrent(c)).toList();
        if (current.isEmpty() || inherent.isEmpty()) {
            return;
        }
        if (inherent.stream().noneMatch(this::isFilled)) {
            inherent.forEach(this::own);
            return;
        }
        for (Heading.Column column : current) {
            residual.ifPresentOrElse(
                    r -> columns.put(
                            column.column(),
                            new Heading.Column(column.column(), column.place(), column.name(), r, column.more())),
                    () -> {
                        own(column);
                        kept.add(column);
                    });
        }
    }

    private void own(Heading.Column column) {
        columns.put(column.column(), column.called(TableFit.ownName(register, column.written(), Set.of())));
    }

    private static boolean isCurrent(Heading.Column column) {
        return CURRENT.matcher(column.written()).matches();
    }

    /** Whether more than dashes stands in it. */
    private boolean isFilled(Heading.Column column) {
        return rows.stream()
                .flatMap(r -> r.cell(column.column()).stream())
                .map(TableCell::text)
                .anyMatch(t -> t.chars().anyMatch(Character::isLetterOrDigit));
    }
}
