package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.notation.ColumnNotation;
import auditpress.notation.Known;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives rows a title where no column is one: what the register lets stand in for it, or the beginning of that. */
final class RowTitles {
    /** What is no longer is a title as it stands. */
    private static final int SHORT = 120;
    /** What is longer is none, even where nearly all others are short. */
    private static final int LINE = 250;

    private final Register register;
    private final Take take;
    private final ColumnNotation notation;

    private RowTitles(Register register, Take take, Known known) {
        this.register = register;
        this.take = take;
        Field title = register.field(register.titleField()).orElseGet(() -> Field.own(register.titleField()));
        this.notation = ColumnNotation.of(title, List.of(), known);
    }

    /** @param take its columns settled */
    static Prepared of(Register register, Take take, Known known) {
        Prepared as = new Prepared(register, take, Prepared.Titles.STATED, false, List.of());
        boolean titled = take.documents() || take.column(register.titleField()).isPresent();
        return titled ? as : new RowTitles(register, take, known).from(as);
    }

    private Prepared from(Prepared as) {
        List<TableFit.Column> from = register.nameless().titleFrom().stream()
                .flatMap(f -> take.column(f).stream())
                .toList();
        return from.stream()
                .filter(c -> take.filled(c.field()) * 2 > take.rows().size())
                .findFirst()
                .map(best -> from(best, from, as))
                .orElse(as);
    }

    /** @param all columns that may stand in; a row that lacks the best has the next */
    private Prepared from(TableFit.Column best, List<TableFit.Column> all, Prepared as) {
        // A title that is the description too would say it twice; other fields hold more than a name for the record.
        boolean moved = best.field().equals(register.bodyField()) && areLines(best);
        TableFit.Column title = moved
                ? new TableFit.Column(best.name(), best.written(), register.titleField())
                : new TableFit.Column(register.titleField(), best.written() + " (in short)", register.titleField());
        List<TableFit.Column> columns = take.columns().stream()
                .flatMap(c -> !c.equals(best) ? Stream.of(c) : moved ? Stream.of(title) : Stream.of(c, title))
                .toList();
        List<Row> rows = take.rows().stream().map(r -> titled(r, title, all)).toList();
        return as.withTitles(moved ? Prepared.Titles.MOVED : Prepared.Titles.MADE)
                .with(
                        take.with(columns, rows),
                        note(
                                best,
                                moved
                                        ? "was taken for it."
                                        : "gave it, cut where it is long, and keeps its own place."));
    }

    private boolean areLines(TableFit.Column column) {
        List<String> texts = take.rows().stream()
                .flatMap(r -> Optional.ofNullable(r.cells().get(column.name())).stream())
                .map(Value::text)
                .toList();
        long few = texts.stream().filter(RowTitles::isShort).count();
        return few * 10 >= texts.size() * 9L && texts.stream().allMatch(t -> t.length() <= LINE && t.indexOf('\n') < 0);
    }

    private Row titled(Row row, TableFit.Column title, List<TableFit.Column> from) {
        Value value = from.stream()
                .flatMap(c -> Optional.ofNullable(row.cells().get(c.name())).stream())
                .findFirst()
                .orElse(null);
        if (value == null || row.cells().containsKey(title.name())) {
            return row;
        }
        Map<String, Value> cells = new LinkedHashMap<>(row.cells());
        String text = notation.read(value.text()).text();
        String line = isShort(text) ? text : TextBeginning.of(text);
        cells.put(title.name(), new Value(line, value.line(), value.column()));
        return new Row(row.origin(), cells);
    }

    private static boolean isShort(String text) {
        return text.length() <= SHORT && text.indexOf('\n') < 0;
    }

    private Finding note(TableFit.Column column, String what) {
        Row row = take.rows().stream()
                .filter(r -> r.cells().containsKey(column.name()))
                .findFirst()
                .orElseThrow();
        return new Finding(
                "L1",
                Severity.NOTE,
                "",
                "No column means '" + register.titleField() + "'; '" + column.written() + "' " + what,
                "Say --map COLUMN=" + register.titleField() + " where another should be it.",
                row.place(Objects.requireNonNull(row.cells().get(column.name()))));
    }
}
