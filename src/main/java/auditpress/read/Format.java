package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.table.Book;
import auditpress.table.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The formats that hold rows, by file ending. A new one is a constant here and the reader it names. */
enum Format {
    CSV("csv", TableChoice::read),
    YAML("yaml", Format::yaml),
    YML("yml", Format::yaml),
    JSON("json", (source, register, findings) -> TreeRows.read(source, Trees.json(source.file(), source.text()))),
    MARKDOWN("md", Format::markdown),
    XLSX("xlsx", TableChoice::read),
    XLSM("xlsm", TableChoice::read),
    XLS("xls", TableChoice::read);

    /** Reads a file's rows; what is wrong with single rows goes to {@code findings}. */
    interface RowReader {
        List<Row> read(SourceFile source, Register register, Consumer<Finding> findings) throws ContentFault;
    }

    private final String ending;
    private final RowReader reader;

    Format(String ending, RowReader reader) {
        this.ending = ending;
        this.reader = reader;
    }

    /** @param register whose rows the file holds: where a heading is to be found, its columns tell it */
    List<Row> read(SourceFile source, Register register, Consumer<Finding> findings) throws ContentFault {
        return reader.read(source, register, findings);
    }

    private static List<Row> yaml(SourceFile source, Register register, Consumer<Finding> findings)
            throws ContentFault {
        return TreeRows.read(source, Trees.yaml(source.file(), 1, source.text()));
    }

    /** In a register's own place ({@code registers/risks.md}) a text without front matter holds the rows as tables. */
    private static List<Row> markdown(SourceFile source, Register register, Consumer<Finding> findings)
            throws ContentFault {
        String stem = source.file().substring(0, source.file().lastIndexOf('.'));
        boolean tables =
                !MarkdownRow.hasFrontMatter(source) && register.files().contains(stem) && Book.holdsTable(source);
        return tables ? TableChoice.read(source, register, findings) : MarkdownRow.read(source);
    }

    static Optional<Format> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (lower.endsWith("." + format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
