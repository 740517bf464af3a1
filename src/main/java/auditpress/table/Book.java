package auditpress.table;

import auditpress.model.ContentFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of one file: the sheets of a workbook, the tables of a Markdown text, or the readings of a CSV file.
 *
 * @param readings whether the tables are the same text taken apart in different ways, of which one is right
 * @param links to other workbooks, which are not opened
 * @param comments on cells, which are not read
 */
public record Book(List<Table> tables, boolean readings, int links, int comments, Source source)
        implements AutoCloseable {
    /** Of four columns and more. */
    private static final Pattern NAMES = Pattern.compile(
            "\"?[\\p{L}][\\p{L}\\p{N}_ ()/.-]{0,40}\"?(?:[,;\\t]\"?[\\p{L}][\\p{L}\\p{N}_ ()/.-]{0,40}\"?){3,60}");

    /** What has to be given back when all is read. */
    interface Source {
        Source NONE = () -> {};

        void close() throws IOException;
    }

    static Book of(List<Table> tables, boolean readings) {
        return new Book(tables, readings, 0, 0, Source.NONE);
    }

    /** Opens the file by what its name says it is. */
    public static Book open(SourceFile file) throws ContentFault {
        if (isWorkbook(file.file())) {
            return XlsxBook.open(file);
        }
        boolean markdown = ends(file.file(), ".md", ".markdown") && !isCsv(file.text());
        return markdown ? MarkdownBook.open(file) : CsvBook.open(file);
    }

    /** Whether a text begins as a list of columns, whatever the file is called: short names, and commas between all of them. */
    private static boolean isCsv(String text) {
        String first = text.stripLeading().lines().findFirst().orElse("");
        return NAMES.matcher(first).matches() && text.lines().skip(1).anyMatch(l -> l.indexOf(',') >= 0);
    }

    /** The tables of a text, whatever its name says: of Markdown, where a line begins with a bar, else of CSV. */
    public static Book text(SourceFile file) {
        return file.text().stripLeading().startsWith("|") ? MarkdownBook.open(file) : CsvBook.open(file);
    }

    /** Whether a file of this name is a workbook, which is no text. */
    public static boolean isWorkbook(String name) {
        return ends(name, ".xlsx", ".xlsm", ".xls");
    }

    /** Whether a Markdown text has a table. */
    public static boolean holdsTable(SourceFile text) {
        return !MarkdownTable.all(text.text()).isEmpty();
    }

    private static boolean ends(String name, String... endings) {
        Predicate<String> here = name.toLowerCase(Locale.ROOT)::endsWith;
        return Stream.of(endings).anyMatch(here);
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
