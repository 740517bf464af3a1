package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.notation.ColumnNotation;
import auditpress.notation.Known;
import auditpress.notation.Meant;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts words where they belong that stand in the column of another choice: of a result 'not applicable' in a file that has no
 * column for what is applicable.
 */
final class MisplacedChoices {
    private final Register register;
    private final Known known;

    private MisplacedChoices(Register register, Known known) {
        this.register = register;
        this.known = known;
    }

    /** For each required choice that no column holds, looks through the columns of the other choices. */
    static Prepared settled(Prepared prepared, Known known) {
        Register register = prepared.register();
        Prepared settled = prepared;
        for (Field field : register.fields()) {
            if (field.required()
                    && field.type() == Type.CHOICE
                    && prepared.take().column(field.name()).isEmpty()) {
                settled = new MisplacedChoices(register, known).settled(settled, field);
            }
        }
        return settled;
    }

    private Prepared settled(Prepared prepared, Field wanted) {
        for (TableFit.Column column : prepared.take().columns()) {
            Field holds = register.field(column.field()).orElse(null);
            if (holds != null && holds.type() == Type.CHOICE) {
                Prepared moved = moved(prepared, column, holds, wanted);
                if (!moved.equals(prepared)) {
                    return moved;
                }
            }
        }
        return prepared;
    }

    private Prepared moved(Prepared prepared, TableFit.Column from, Field holds, Field wanted) {
        Take take = prepared.take();
        List<String> texts = take.rows().stream()
                .flatMap(r -> Optional.ofNullable(r.cells().get(from.name())).stream())
                .map(Value::text)
                .toList();
        ColumnNotation here = ColumnNotation.of(holds, texts, known.withHeading(from.written()));
        ColumnNotation there = ColumnNotation.of(wanted, texts, known);
        List<Row> rows = new ArrayList<>();
        List<Row> moved = new ArrayList<>();
        for (Row row : take.rows()) {
            Value value = row.cells().get(from.name());
            boolean belongs = value != null && !says(here.read(value.text())) && says(there.read(value.text()));
            rows.add(belongs ? moved(row, from.name(), wanted.name()) : row);
            if (belongs) {
                moved.add(row);
            }
        }
        if (moved.isEmpty()) {
            return prepared;
        }
        List<TableFit.Column> columns = new ArrayList<>(take.columns());
        columns.add(new TableFit.Column(wanted.name(), from.written() + " (in part)", wanted.name()));
        return prepared.with(take.with(columns, rows), note(moved, from, wanted));
    }

    private static boolean says(Meant meant) {
        return meant.kind() != Meant.Kind.UNPLACED && !meant.text().isEmpty();
    }

    private static Row moved(Row row, String from, String to) {
        Map<String, Value> cells = new LinkedHashMap<>(row.cells());
        cells.put(to, Objects.requireNonNull(cells.remove(from)));
        return new Row(row.origin(), cells);
    }

    private static Finding note(List<Row> moved, TableFit.Column from, Field to) {
        Row first = moved.get(0);
        Value value = Objects.requireNonNull(first.cells().get(from.name()));
        return new Finding(
                "L1",
                Severity.NOTE,
                "",
                "'" + from.written() + "' tells '" + to.name() + "' in " + moved.size()
                        + (moved.size() == 1 ? " row" : " rows") + ", first " + Planner.quoted(value.text())
                        + "; it was put there.",
                "",
                first.place(value));
    }
}
