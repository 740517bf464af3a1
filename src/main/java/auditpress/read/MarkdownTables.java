package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Type;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a Markdown file that stands in a register's own place ({@code registers/risks.md}) and has tables in place of front
 * matter: the rows of the table that names the most fields, and of all tables with the same header.
 */
final class MarkdownTables {
    private final SourceFile source;
    private final Register register;

    private MarkdownTables(SourceFile source, Register register) {
        this.source = source;
        this.register = register;
    }

    /** The rows of the file's tables, or the one record that its front matter and text are. */
    static List<Row> read(SourceFile source, Register register, Consumer<Finding> findings) throws ContentFault {
        String stem = source.file().substring(0, source.file().lastIndexOf('.'));
        boolean front = source.text().startsWith("---\n") || source.text().startsWith("---\r");
        List<MarkdownTable> tables =
                front || !register.files().contains(stem) ? List.of() : MarkdownTable.all(source.text());
        return tables.isEmpty()
                ? MarkdownRow.read(source)
                : new MarkdownTables(source, register).rows(tables, findings);
    }

    private List<Row> rows(List<MarkdownTable> tables, Consumer<Finding> findings) throws ContentFault {
        MarkdownTable main = main(tables);
        List<String> names = main.names();
        TableRows rows = new TableRows(source.file(), register, findings);
        rows.header(plain(main.header()));
        List<MarkdownTable> others = new ArrayList<>();
        for (MarkdownTable table : tables) {
            if (table.names().equals(names)) {
                table.rows().forEach(r -> rows.add(cells(r, rows)));
            } else {
                others.add(table);
            }
        }
        reportOthers(others, findings);
        return rows.rows();
    }

    private MarkdownTable main(List<MarkdownTable> tables) throws ContentFault {
        HeaderFinder finder = new HeaderFinder(register);
        MarkdownTable best = tables.get(0);
        for (MarkdownTable table : tables) {
            if (finder.known(plain(table.header())) > finder.known(plain(best.header()))) {
                best = table;
            }
        }
        if (finder.known(plain(best.header())) == 0) {
            Value first = best.header().get(0);
            throw new ContentFault(
                    Origin.of(source.file(), first.line(), first.column()),
                    "No table of this file has a column of the "
                            + register.title().toLowerCase(java.util.Locale.ROOT) + ".",
                    "Name the columns as the fields are, such as '"
                            + register.identity().get(0) + "' and '" + register.titleField() + "'.");
        }
        return best;
    }

    private static List<Value> plain(List<Value> cells) {
        return cells.stream()
                .map(c -> new Value(MarkdownText.plain(c.text()), c.line(), c.column()))
                .toList();
    }

    private static List<Value> cells(List<Value> row, TableRows rows) {
        List<Value> cells = new ArrayList<>();
        for (Value cell : row) {
            Field field = rows.field(cells.size());
            String text = text(cell.text(), field == null ? Type.TEXT : field.type());
            cells.add(new Value(text, cell.line(), cell.column()));
        }
        return cells;
    }

    private static String text(String markdown, Type type) {
        return switch (type) {
            case MARKDOWN -> MarkdownText.lines(markdown);
            case FILE, URL -> MarkdownText.target(markdown);
            default -> MarkdownText.plain(markdown);
        };
    }

    private void reportOthers(List<MarkdownTable> others, Consumer<Finding> findings) {
        if (!others.isEmpty()) {
            boolean one = others.size() == 1;
            Value first = others.get(0).header().get(0);
            findings.accept(new Finding(
                    "L1",
                    Severity.NOTE,
                    "",
                    (one
                                    ? "This table has other columns"
                                    : others.size() + " tables, this one first, have other columns")
                            + " than the one that was read; " + (one ? "it was" : "they were") + " passed over.",
                    "Give a table that belongs to the register the same header.",
                    Origin.of(source.file(), first.line(), first.column())));
        }
    }
}
