package auditpress.table;

import auditpress.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the tables of a Markdown text; those with the same heading are one table that goes on, and cards are its rows. */
final class MarkdownBook {
    private MarkdownBook() {}

    static Book open(SourceFile file) {
        MarkdownCards cards = new MarkdownCards(MarkdownTable.all(file.text()));
        Map<List<String>, List<MarkdownTable>> alike = new LinkedHashMap<>();
        cards.others()
                .forEach(t ->
                        alike.computeIfAbsent(t.names(), n -> new ArrayList<>()).add(t));
        Stream<Table> written =
                alike.values().stream().map(MarkdownBook::joined).map(MarkdownBook::table);
        return Book.of(Stream.concat(written, cards.tables().stream()).toList(), false);
    }

    /** The heading, then the rows of all; with the heading over each table where those differ. */
    private static List<TableRow> joined(List<MarkdownTable> tables) {
        List<Value> header = tables.get(0).header();
        long sections = tables.stream().map(MarkdownTable::section).distinct().count();
        boolean tells =
                sections > 1 && tables.stream().noneMatch(t -> t.section().isEmpty());
        List<TableRow> rows = new ArrayList<>();
        rows.add(heading(tells ? with(header, header.size(), Table.SECTION) : header));
        for (MarkdownTable table : tables) {
            for (List<Value> row : table.rows()) {
                boolean filled = row.stream().anyMatch(v -> !v.text().isBlank());
                List<Value> values = tells && filled ? with(row, header.size(), table.section()) : row;
                rows.add(row(rows.size() + 1, values, TableCell.Kind.MARKDOWN));
            }
        }
        return rows;
    }

    /** The cells of a row of that width, and one behind them. */
    private static List<Value> with(List<Value> cells, int width, String text) {
        List<Value> all = new ArrayList<>(cells);
        Value last = cells.get(cells.size() - 1);
        while (all.size() < width) {
            all.add(new Value("", last.line(), last.column()));
        }
        all.add(width, new Value(text, last.line(), last.column()));
        return all;
    }

    private static Table table(List<TableRow> all) {
        List<TableRow> rows = all.stream().filter(r -> !r.cells().isEmpty()).toList();
        List<TableRow> top = rows.subList(0, Math.min(1, rows.size()));
        String name = "the table in line " + all.get(0).line();
        return new Table("", name, false, false, false, ' ', new TableLayout(), top, findings -> rows);
    }

    private static TableRow heading(List<Value> cells) {
        List<Value> plain = cells.stream()
                .map(c -> new Value(MarkdownText.plain(c.text()), c.line(), c.column()))
                .toList();
        return row(1, plain, TableCell.Kind.TEXT);
    }

    private static TableRow row(int number, List<Value> values, TableCell.Kind kind) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            String text = CellText.clean(value.text());
            if (!text.isEmpty()) {
                cells.add(TableCell.inText(number, i + 1, value.line(), value.column(), text, kind));
            }
        }
        int line = values.isEmpty() ? 0 : values.get(0).line();
        return new TableRow(number, line, values.size(), TableRow.Note.NONE, cells);
    }
}
