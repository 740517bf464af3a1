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
        Map<List<String>, List<TableRow>> tables = new LinkedHashMap<>();
        for (MarkdownTable table : cards.others()) {
            List<TableRow> rows = tables.computeIfAbsent(table.names(), n -> new ArrayList<>());
            if (rows.isEmpty()) {
                rows.add(heading(table.header()));
            }
            for (List<Value> row : table.rows()) {
                rows.add(row(rows.size() + 1, row, TableCell.Kind.MARKDOWN));
            }
        }
        Stream<Table> written = tables.values().stream().map(MarkdownBook::table);
        return Book.of(Stream.concat(written, cards.tables().stream()).toList(), false);
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
