package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.CsvLine;
import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.WholeFile;
import auditpress.table.CsvEdit;
import auditpress.table.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a CSV file that people keep by hand: in the columns that it has, whatever they are called, and without
 * touching a line that does not change. The file takes its place when it is whole.
 */
public final class CsvRegister {
    private final Path content;
    private final Path file;
    private final Register register;

    /** @param file below the content folder; made, with all columns of the register, when it is not there */
    public CsvRegister(Path content, Path file, Register register) {
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

    /**
     * Adds rows below those that are there and changes values of those; what has no column gets one.
     *
     * @param rows new ones, values by the names of fields or own columns
     * @param changes values by the line where their row begins
     */
    public void write(List<Map<String, String>> rows, Map<Integer, Map<String, String>> changes) throws IOException {
        WholeFile.write(file, out -> out.write(written(rows, changes).getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes a row out.
     *
     * @param line where it begins
     */
    public void remove(int line) throws IOException {
        WholeFile.write(file, out -> {
            SourceFile source = source();
            Heading heading = heading(source);
            char separator = heading == null ? ',' : heading.table().separator();
            out.write(
                    new CsvEdit(source.text(), separator).without(Set.of(line)).getBytes(StandardCharsets.UTF_8));
        });
    }

    private String written(List<Map<String, String>> rows, Map<Integer, Map<String, String>> changes)
            throws IOException {
        List<String> names = new ArrayList<>();
        SourceFile source = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? source() : null;
        Heading heading = source == null ? null : heading(source);
        if (heading != null) {
            names.addAll(names(heading));
        }
        int before = names.size();
        Stream<Map<String, String>> all = Stream.concat(rows.stream(), changes.values().stream());
        Set<String> needed = all.flatMap(m -> m.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        register.fields().stream()
                .map(Field::name)
                .filter(needed::contains)
                .filter(n -> !names.contains(n))
                .forEach(names::add);
        needed.stream().filter(n -> !names.contains(n)).forEach(names::add);
        String text = source == null ? "" : source.text();
        CsvEdit edit = new CsvEdit(text, heading == null ? ',' : heading.table().separator());
        StringBuilder out = new StringBuilder();
        if (heading == null) {
            out.append(text).append(edit.line(names));
        } else {
            out.append(edit.with(edits(names, before, heading, changes)));
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n' && out.charAt(out.length() - 1) != '\r') {
            out.append('\n');
        }
        rows.forEach(r -> out.append(edit.line(cells(names, r))));
        return out.toString();
    }

    private static Map<Integer, Map<Integer, String>> edits(
            List<String> names, int before, Heading heading, Map<Integer, Map<String, String>> changes) {
        Map<Integer, Map<Integer, String>> edits = new TreeMap<>();
        changes.forEach((line, values) -> values.forEach((name, text) ->
                edits.computeIfAbsent(line, l -> new TreeMap<>()).put(names.indexOf(name), text)));
        if (names.size() > before) {
            Map<Integer, String> added = new TreeMap<>();
            for (int i = before; i < names.size(); i++) {
                added.put(i, names.get(i));
            }
            edits.put(heading.place().line(), added);
        }
        return edits;
    }

    private SourceFile source() throws IOException {
        try {
            SourceFile source = SourceFile.open(content, file);
            if (!source.isUtf8()) {
                throw new IOException(file.getFileName() + " is not UTF-8; save it as UTF-8 first.");
            }
            return source;
        } catch (ContentFault e) {
            throw unreadable(e);
        }
    }

    private @Nullable Heading heading(SourceFile source) throws IOException {
        try {
            return TableChoice.heading(source, register).orElse(null);
        } catch (ContentFault e) {
            throw unreadable(e);
        }
    }

    private static IOException unreadable(ContentFault e) {
        return new IOException(e.finding().origin().text() + ": " + e.finding().message(), e);
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
        SourceFile source = source();
        Heading heading = heading(source);
        if (heading == null) {
            throw new IOException(source.file() + " has no heading that names its columns.");
        }
        List<String> names = names(heading);
        for (String name : rows.get(0).keySet()) {
            if (!names.contains(name)) {
                throw new IOException(source.file() + " has no column for '" + name + "'; add it to the header.");
            }
        }
        return rows.stream()
                .map(r -> CsvLine.of(cells(names, r), heading.table().separator()) + end)
                .collect(Collectors.joining());
    }

    /** Fields and own columns in the order of the file; one that repeats an earlier one, or has no name, is empty. */
    private static List<String> names(Heading heading) {
        List<String> names = new ArrayList<>(Collections.nCopies(heading.width(), ""));
        for (Heading.Column column : heading.columns()) {
            Field field = column.field();
            boolean surest = field != null && column.equals(Heading.surest(heading.columns(), field));
            String name = field == null ? column.name() : surest ? field.name() : column.written();
            if (!names.contains(name)) {
                names.set(column.column() - 1, name);
            }
        }
        return names;
    }

    private static List<String> cells(List<String> fields, Map<String, String> row) {
        return fields.stream().map(f -> row.getOrDefault(f, "")).toList();
    }
}
