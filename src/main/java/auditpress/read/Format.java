package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Register;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The formats that hold rows, by file ending. A new one is a constant here and the reader it names. */
enum Format {
    CSV("csv", CsvRows::read),
    YAML("yaml", Format::yaml),
    YML("yml", Format::yaml),
    JSON("json", (source, register, findings) -> TreeRows.read(source, Trees.json(source.file(), source.text()))),
    MARKDOWN("md", MarkdownTables::read),
    XLSX("xlsx", XlsxRows::read),
    XLSM("xlsm", XlsxRows::read),
    XLS("xls", XlsxRows::read);

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

    /** Whether such a file is a workbook, which is no text. */
    static boolean isWorkbook(String fileName) {
        return of(fileName).filter(f -> f == XLSX || f == XLSM || f == XLS).isPresent();
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
