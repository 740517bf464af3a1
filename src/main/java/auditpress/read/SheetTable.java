package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Turns the rows below a worksheet's heading into rows of the register. */
final class SheetTable {
    private final Register register;
    private final SheetHeader header;
    private final SheetFacts facts;
    private final SheetReport report;
    private final boolean since1904;

    SheetTable(Register register, SheetHeader header, SheetFacts facts, SheetReport report, boolean since1904) {
        this.register = register;
        this.header = header;
        this.facts = facts;
        this.report = report;
        this.since1904 = since1904;
    }

    List<Row> read(List<SheetRow> all) {
        noteBanner(all);
        List<SheetRow> below = SheetMerges.fill(
                all.stream().filter(r -> r.number() > header.last()).toList(), facts, header.last());
        List<SheetRow> rows = below.stream().filter(SheetTable::isOwn).toList();
        SortedMap<Integer, SheetHeader.Column> columns = SheetColumns.settle(header, rows, register, report);
        int id = column(columns, register.identity().get(0));
        List<SheetRow> records = id == 0 ? rows : sieve(all, rows, columns, id).records(rows, report);
        SheetMarks.note(records, columns, facts, header, report);
        records = new SheetNumbers(register, columns, report).settle(records);
        return rows(records, columns, id);
    }

    private SheetSieve sieve(
            List<SheetRow> all, List<SheetRow> rows, SortedMap<Integer, SheetHeader.Column> columns, int id) {
        int at = java.util.Objects.requireNonNull(columns.get(id)).row();
        String heading = all.stream()
                .filter(r -> r.number() == at)
                .map(r -> r.text(id))
                .findFirst()
                .orElse("");
        return new SheetSieve(columns, id, heading, rows, register);
    }

    /** Whether something is written in the row itself, not only filled down to it. */
    private static boolean isOwn(SheetRow row) {
        return row.cells().stream().anyMatch(c -> c.row() == row.number());
    }

    private static int column(SortedMap<Integer, SheetHeader.Column> columns, String field) {
        for (SheetHeader.Column column : columns.values()) {
            Field meant = column.field();
            if (meant != null && meant.name().equals(field)) {
                return column.column();
            }
        }
        return 0;
    }

    private void noteBanner(List<SheetRow> all) {
        List<Integer> above = all.stream()
                .map(SheetRow::number)
                .filter(n -> n < header.first())
                .toList();
        if (!above.isEmpty()) {
            SheetCell first = all.get(0).cells().get(0);
            report.note(
                    first.row(),
                    first.column(),
                    "Passed over: " + above.size() + (above.size() == 1 ? " row" : " rows") + " above the heading ("
                            + SheetPlaces.rows(above) + ").",
                    "");
        }
    }

    private List<Row> rows(List<SheetRow> records, SortedMap<Integer, SheetHeader.Column> columns, int id) {
        SheetValues values = new SheetValues(columns, report, since1904);
        List<Row> rows = new ArrayList<>();
        for (SheetRow record : records) {
            Map<String, Value> cells = values.of(record);
            boolean same = id > 0
                    && !rows.isEmpty()
                    && record.cell(id).filter(c -> c.row() != record.number()).isPresent();
            if (same) {
                fold(rows.get(rows.size() - 1).cells(), cells);
            } else {
                int left = record.cells().get(0).column();
                rows.add(new Row(report.origin(record.number(), left), cells));
            }
        }
        values.finish();
        return rows;
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
