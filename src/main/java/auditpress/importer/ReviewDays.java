package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.notation.ColumnNotation;
import auditpress.notation.Known;
import auditpress.notation.Meant;
import auditpress.read.ReviewDates;
import auditpress.read.TableFit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a "Review date" most of whose days are still to come for that of the next review. */
final class ReviewDays {
    private ReviewDays() {}

    /**
     * The take with that column as it is meant.
     *
     * @param take its columns settled
     * @param day of the audit, or null where none is known
     * @param findings takes what was decided
     */
    static Take settled(
            Take take, Register register, Known known, @Nullable LocalDate day, Consumer<Finding> findings) {
        Optional<TableFit.Column> open = take.column(ReviewDates.LAST)
                .filter(c -> ReviewDates.isOpen(c.written()))
                .filter(c -> take.column(ReviewDates.NEXT).isEmpty())
                .filter(c -> register.field(ReviewDates.NEXT).isPresent());
        if (day == null || open.isEmpty()) {
            return take;
        }
        TableFit.Column column = open.get();
        List<Value> values = take.rows().stream()
                .flatMap(r -> Optional.ofNullable(r.cells().get(column.name())).stream())
                .toList();
        Field field = register.field(ReviewDates.LAST).orElseThrow();
        ColumnNotation notation =
                ColumnNotation.of(field, values.stream().map(Value::text).toList(), known);
        String today = day.toString();
        long future = values.stream()
                .map(v -> notation.read(v.text()))
                .filter(m -> m.kind() != Meant.Kind.UNPLACED && m.text().compareTo(today) > 0)
                .count();
        if (future * 2 <= values.size()) {
            return take;
        }
        Value first = values.get(0);
        Origin place = take.rows().stream()
                .filter(r -> Objects.equals(r.cells().get(column.name()), first))
                .findFirst()
                .orElseThrow()
                .place(first);
        findings.accept(new Finding(
                "L1",
                Severity.NOTE,
                "",
                "Most days of '" + column.written() + "' lie after " + today + "; it was read as '" + ReviewDates.NEXT
                        + "'.",
                "Say --map COLUMN=" + ReviewDates.LAST + " if that is wrong.",
                place));
        TableFit.Column next = new TableFit.Column(column.name(), column.written(), ReviewDates.NEXT);
        return take.with(
                take.columns().stream().map(c -> c.equals(column) ? next : c).toList(), take.rows());
    }
}
