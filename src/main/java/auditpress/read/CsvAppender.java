package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.CsvLine;
import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.WholeFile;
import auditpress.table.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Adds rows to a CSV file that people keep by hand: in the columns that it has, whatever they are called, and without
 * touching a byte of what stands there. The file takes its place when it is whole.
 */
public final class CsvAppender {
    private final Path content;
    private final Path file;
    private final Register register;

    /** @param file below the content folder; made, with all columns of the register, when it is not there */
    public CsvAppender(Path content, Path file, Register register) {
        this.content = content;
        this.file = file;
        this.register = register;
    }

    /**
     * Adds the rows below those that are there.
     *
     * @param rows values by the names of the register's fields; a field for which the file has no column is an error
     */
    public void append(List<Map<String, String>> rows) throws IOException {
        // Read while nobody else writes, so that no row of another run is lost.
        WholeFile.write(file, out -> out.write(appended(rows)));
    }

    private byte[] appended(List<Map<String, String>> rows) throws IOException {
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        byte[] before = there ? Files.readAllBytes(file) : new byte[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(before);
        String end = new String(before, StandardCharsets.UTF_8).contains("\r\n") ? "\r\n" : "\n";
        if (before.length > 0 && before[before.length - 1] != '\n') {
            out.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes((there ? known(rows, end) : fresh(rows)).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private String fresh(List<Map<String, String>> rows) {
        List<String> names = register.fields().stream()
                .map(Field::name)
                .filter(n -> !n.equals("id"))
                .toList();
        return CsvLine.of(names, ',') + "\n"
                + rows.stream()
                        .map(r -> CsvLine.of(cells(names, r), ',') + "\n")
                        .collect(Collectors.joining());
    }

    private String known(List<Map<String, String>> rows, String end) throws IOException {
        try {
            SourceFile source = SourceFile.open(content, file);
            if (!source.isUtf8()) {
                throw new IOException(file.getFileName() + " is not UTF-8; save it as UTF-8 first.");
            }
            Heading heading = TableChoice.heading(source, register)
                    .orElseThrow(() -> new IOException(source.file() + " has no heading that names its columns."));
            List<String> fields = fields(heading);
            for (String name : rows.get(0).keySet()) {
                if (!fields.contains(name)) {
                    throw new IOException(source.file() + " has no column for '" + name + "'; add it to the header.");
                }
            }
            return rows.stream()
                    .map(r -> CsvLine.of(cells(fields, r), heading.table().separator()) + end)
                    .collect(Collectors.joining());
        } catch (ContentFault e) {
            throw new IOException(
                    e.finding().origin().text() + ": " + e.finding().message(), e);
        }
    }

    /** The fields by their columns; one that repeats an earlier one, or that is the file's own, is empty. */
    private static List<String> fields(Heading heading) {
        List<String> fields = new ArrayList<>(Collections.nCopies(heading.width(), ""));
        for (Heading.Column column : heading.columns()) {
            Field field = column.field();
            if (field != null && !fields.contains(field.name())) {
                fields.set(column.column() - 1, field.name());
            }
        }
        return fields;
    }

    private static List<String> cells(List<String> fields, Map<String, String> row) {
        return fields.stream().map(f -> row.getOrDefault(f, "")).toList();
    }
}
