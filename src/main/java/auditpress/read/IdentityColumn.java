package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.notation.ControlIds;
import auditpress.table.TableRow;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the column that holds the ids: of several ("Control ID", "Control") the one does whose values look like ids. */
final class IdentityColumn {
    /** Fewer numbers of controls may be chance. */
    private static final int FEW = 3;
    /** The number of a control, whatever stands behind it. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:annex\\s*)?(?:control\\s*)?a?[\\s.\\-]*[5-8]\\.\\d.*", Pattern.DOTALL);

    private final Register register;
    private final SortedMap<Integer, Heading.Column> columns;
    private final List<TableRow> rows;
    private final TableReport report;

    /** @param columns by their numbers; those that are settled are replaced */
    IdentityColumn(
            Register register, SortedMap<Integer, Heading.Column> columns, List<TableRow> rows, TableReport report) {
        this.register = register;
        this.columns = columns;
        this.rows = rows;
        this.report = report;
    }

    /** @param ownName keeps the first column under a name of its own beside the second, which has taken its meaning */
    void settle(BiConsumer<Heading.Column, Heading.Column> ownName) {
        String id = register.identity().get(0);
        numbersOfControls(id);
        List<Heading.Column> all =
                columns.values().stream().filter(c -> c.means(id)).toList();
        if (all.size() < 2) {
            return;
        }
        Heading.Column best =
                Heading.surest(all, Objects.requireNonNull(all.get(0).field()));
        for (Heading.Column column : all) {
            best = ids(column) > ids(best) ? column : best;
        }
        int titled = titled(all, best.column());
        for (Heading.Column column : all) {
            if (column.column() == titled) {
                title(column, best, id);
            } else if (column.column() != best.column()) {
                ownName.accept(column, best);
            }
        }
    }

    /** Which of the others is the title, where no column is: that with most words. Row numbers are none. */
    private int titled(List<Heading.Column> all, int best) {
        int titled = 0;
        long most = 0;
        if (columns.values().stream().noneMatch(c -> c.means(register.titleField()))) {
            for (Heading.Column column : all) {
                long words = words(column);
                if (column.column() != best && words > most) {
                    titled = column.column();
                    most = words;
                }
            }
        }
        return titled;
    }

    private void title(Heading.Column column, Heading.Column best, String id) {
        Field title = register.field(register.titleField()).orElse(null);
        columns.put(
                column.column(),
                new Heading.Column(column.column(), column.place(), register.titleField(), title, false));
        report.note(
                column.place(),
                "'" + best.title() + "' and '" + column.name() + "' both mean '" + id + "'; '" + column.name()
                        + "' was read as '" + register.titleField() + "'.",
                "Rename one of the two if that is wrong.");
    }

    /** Where the column called control holds words, the one beside it that holds their numbers means the control, whatever it is called. */
    private void numbersOfControls(String id) {
        boolean numbered =
                columns.values().stream().filter(c -> c.means(id)).anyMatch(c -> isMost(c, this::isNumbered));
        if (!register.kind().equals("control") || numbered) {
            return;
        }
        Field field = register.field(id).orElseThrow();
        columns.values().stream()
                .filter(c -> c.field() == null || c.field().type() == Type.TEXT)
                .filter(c -> !c.more()
                        && isMost(c, t -> ControlIds.canonical(t.strip()).isPresent()))
                .findFirst()
                .ifPresent(c -> columns.put(c.column(), c.meaning(field)));
    }

    private boolean isNumbered(String text) {
        return NUMBERED.matcher(text.strip()).matches() || (IdShapes.isLike(text) && !text.matches("\\d+"));
    }

    /** Whether four of five of its texts are so, and no few. */
    private boolean isMost(Heading.Column column, Predicate<String> so) {
        List<String> texts = rows.stream()
                .map(r -> r.text(column.column()))
                .filter(t -> !t.isBlank())
                .toList();
        long many = texts.stream().filter(so).count();
        return many >= FEW && many * 5 >= texts.size() * 4L;
    }

    private long ids(Heading.Column column) {
        return rows.stream()
                .filter(r -> IdShapes.isLike(r.text(column.column())))
                .count();
    }

    private long words(Heading.Column column) {
        return rows.stream()
                .filter(r -> r.text(column.column()).codePoints().anyMatch(Character::isLetter))
                .count();
    }
}
