package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.table.Book;
import auditpress.table.SourceFile;
import auditpress.table.Table;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Opens a file of tables for import. */
final class IncomingBook {
    private IncomingBook() {}

    /** The file, whose name may call a workbook what is text. */
    static Book open(Incoming file, Consumer<Finding> findings) throws ContentFault {
        if (Book.isWorkbook(file.name()) && file.isText()) {
            findings.accept(new Finding(
                    "L1",
                    Severity.NOTE,
                    "",
                    "The file is text though its name says workbook; it was read as text.",
                    "",
                    Origin.of(file.name())));
            SourceFile text = SourceFile.text(file.name(), file.bytes());
            text.reportEncoding(findings);
            return Book.text(text);
        }
        SourceFile source = SourceFile.of(file.name(), file.bytes());
        source.reportEncoding(findings);
        return Book.open(source);
    }

    /** The tables that are asked for. */
    static List<Table> tables(Book book, String file, Wanted wanted) throws ContentFault {
        List<Table> tables = book.tables().stream()
                .filter(t -> wanted.sheet().isEmpty() || t.sheet().equalsIgnoreCase(wanted.sheet()))
                .toList();
        if (tables.isEmpty() && !wanted.sheet().isEmpty()) {
            throw new ContentFault(
                    Origin.of(file),
                    "There is no sheet '" + wanted.sheet() + "'.",
                    "There are: " + book.tables().stream().map(Table::sheet).collect(Collectors.joining(", ")) + ".");
        }
        return tables;
    }
}
