package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.table.Table;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Turns the rows below a table's heading into rows of the register. */
final class TableReader {
    private final Register register;
    private final Heading heading;
    private final Table table;
    private final TableReport report;

    TableReader(Register register, Heading heading, TableReport report) {
        this.register = register;
        this.heading = heading;
        this.table = heading.table();
        this.report = report;
    }

    /** @param all of the table's rows */
    TableRows read(List<TableRow> all) {
        List<TableRow> below =
                all.stream().filter(r -> r.number() > heading.last()).toList();
        TableEdge edge = new TableEdge(heading, report);
        List<TableRow> rows = edge.cut(Merges.fill(below, table.layout(), heading.last()));
        SortedMap<Integer, Heading.Column> columns = HeadingColumns.settle(heading, rows, register, report);
        int id = column(columns, register.identity().get(0));
        RowSieve sieve = new RowSieve(columns, id, rows, register, report);
        sieve.above(all.stream().filter(r -> r.number() < heading.first()).toList());
        List<TableRow> records = sieve.records(rows);
        sieve.report();
        edge.reportShort(records);
        if (table.drawn()) {
            TableMarks.note(records, columns, heading, report);
        }
        records = new ControlNumbers(register, columns, report).settle(records);
        return new TableRows(List.copyOf(columns.values()), rows(records, columns, id), report.passedOver());
    }

    private static int column(SortedMap<Integer, Heading.Column> columns, String field) {
        for (Heading.Column column : columns.values()) {
            Field meant = column.field();
            if (meant != null && meant.name().equals(field)) {
                return column.column();
            }
        }
        return 0;
    }

    private List<Row> rows(List<TableRow> records, SortedMap<Integer, Heading.Column> columns, int id) {
        TableValues values = new TableValues(columns, report, table.since1904());
        Set<String> own = own(columns);
        List<Row> rows = new ArrayList<>();
        for (TableRow record : records) {
            Map<String, Value> cells = values.of(record);
            boolean same = id > 0
                    && !rows.isEmpty()
                    && record.cell(id).filter(c -> c.row() != record.number()).isPresent();
            if (same) {
                fold(rows.get(rows.size() - 1).cells(), cells);
            } else if (!cells.isEmpty()) {
                rows.add(new Row(report.origin(record), cells, own));
            }
        }
        values.finish();
        return rows;
    }

    /** The columns that are kept under a name that elsewhere means a field. */
    private Set<String> own(SortedMap<Integer, Heading.Column> columns) {
        ColumnNames names = new ColumnNames(register);
        return columns.values().stream()
                .filter(c -> c.field() == null)
                .map(Heading.Column::name)
                .filter(n -> names.of(n).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Rows over which the id is merged are one record; what differs is a further line of the value. */
    private static void fold(Map<String, Value> record, Map<String, Value> more) {
        Map<String, Value> both = new LinkedHashMap<>(more);
        both.forEach((name, value) -> {
            Value first = record.get(name);
            if (first == null) {
                record.put(name, value);
            } else if (!first.text()
                    .lines()
                    .toList()
                    .containsAll(value.text().lines().toList())) {
                record.put(name, new Value(first.text() + "\n" + value.text(), first.line(), first.column()));
            }
        });
    }
}
