package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Severity;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decision on each control of a Statement of Applicability that has no column for it but says how far each control is
 * implemented, which is asked of a control that applies (ISO/IEC 27001, 6.1.3 d).
 */
final class ImpliedDecisions {
    private static final String DECISION = "applicable";
    private static final String STATE = "status";

    private final Take take;
    private final Told ids;
    private final Told states;
    private final List<Row> decided = new ArrayList<>();

    /** A column, and the notation of what stands in it. */
    private record Told(TableFit.Column column, ColumnNotation notation) {
        static Optional<Told> in(Prepared prepared, String field, Known known) {
            Optional<TableFit.Column> column = prepared.take().column(field);
            return column.map(c -> new Told(
                    c,
                    ColumnNotation.of(
                            prepared.register().field(field).orElseThrow(),
                            prepared.take().rows().stream()
                                    .flatMap(r -> Optional.ofNullable(r.cells().get(c.name())).stream())
                                    .map(Value::text)
                                    .toList(),
                            known.withHeading(c.written()))));
        }

        /** In our spelling; empty where nothing stands, or nothing that we know. */
        String of(Row row) {
            Value value = row.cells().get(column.name());
            Meant meant = value == null ? Meant.kept("") : notation.read(value.text());
            return meant.kind() == Meant.Kind.UNPLACED ? "" : meant.text();
        }
    }

    private ImpliedDecisions(Take take, Told ids, Told states) {
        this.take = take;
        this.ids = ids;
        this.states = states;
    }

    /**
     * The same with 'yes' for each control whose state is told, and of which nothing was decided before.
     *
     * @param stated as the file has it
     * @param placed the same, with 'not applicable' among the states moved to the decisions
     * @param items all records that are there
     */
    static Prepared added(Prepared stated, Prepared placed, List<Item> items, Known known) {
        if (!placed.register().kind().equals("control")
                || stated.take().column(DECISION).isPresent()) {
            return placed;
        }
        Optional<Told> ids = Told.in(placed, placed.register().identity().get(0), known);
        Optional<Told> states = Told.in(placed, STATE, known);
        return ids.isEmpty() || states.isEmpty()
                ? placed
                : new ImpliedDecisions(placed.take(), ids.get(), states.get()).added(placed, items);
    }

    private Prepared added(Prepared placed, List<Item> items) {
        Set<String> known = items.stream()
                .filter(i -> i.kind().equals("control") && i.has(DECISION))
                .map(Item::id)
                .collect(Collectors.toSet());
        String column = take.column(DECISION).map(TableFit.Column::name).orElse(DECISION);
        List<Row> rows = take.rows().stream()
                .map(r -> known.contains(ids.of(r)) ? r : decided(r, column))
                .toList();
        if (decided.isEmpty()) {
            return placed;
        }
        List<TableFit.Column> columns = new ArrayList<>(take.columns());
        if (take.column(DECISION).isEmpty()) {
            columns.add(new TableFit.Column(column, states.column().written() + " (implied)", DECISION));
        }
        return placed.with(take.with(columns, rows), note());
    }

    private Row decided(Row row, String column) {
        Value state = row.cells().get(states.column().name());
        if (state == null || row.cells().containsKey(column) || states.of(row).isEmpty()) {
            return row;
        }
        decided.add(row);
        Map<String, Value> cells = new LinkedHashMap<>(row.cells());
        cells.put(column, new Value("yes", state.line(), state.column()));
        return new Row(row.origin(), cells);
    }

    private Finding note() {
        return new Finding(
                "C1",
                Severity.NOTE,
                "",
                "The file does not say which controls apply. Where '"
                        + states.column().written() + "' tells how far one is implemented (" + decided.size()
                        + (decided.size() == 1 ? " row" : " rows") + "), 'applicable' became 'yes'.",
                "Read the decisions over before anybody approves them.",
                decided.get(0).origin());
    }
}
