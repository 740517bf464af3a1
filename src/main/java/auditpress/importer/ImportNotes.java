package auditpress.importer;

import auditpress.model.WholeFile;
import auditpress.read.SavedImport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes into import.yaml how a file is to be read; other entries and comments stay as they are. */
public final class ImportNotes {
    private static final String HEAD =
            "# How 'auditpress import' reads files that lie elsewhere; those with 'build: yes' are read at every build.\n";

    private ImportNotes() {}

    /**
     * Adds the entry, or puts it in the place of the one for the same file.
     *
     * @param content whose import.yaml is written
     */
    public static void save(Path content, SavedImport entry) throws IOException {
        Path file = content.resolve(SavedImport.FILE);
        List<String> lines = Files.exists(file)
                ? new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8))
                : new ArrayList<>(List.of(HEAD.strip(), "files:"));
        if (lines.stream().noneMatch(l -> l.startsWith("files:"))) {
            lines.add("files:");
        }
        for (SavedImport old : SavedImport.read(content, f -> {})) {
            if (old.file().equals(entry.file())) {
                remove(lines, old.origin().line() - 1);
            }
        }
        lines.addAll(lines(entry));
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Takes away the line of the key and what is indented deeper below it. */
    private static void remove(List<String> lines, int start) {
        int depth = indent(lines.get(start));
        lines.remove(start);
        while (start < lines.size() && !lines.get(start).isBlank() && indent(lines.get(start)) > depth) {
            lines.remove(start);
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> lines(SavedImport entry) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + YamlText.of(entry.file()) + ":");
        if (!entry.as().isEmpty()) {
            lines.add("    as: " + YamlText.of(entry.as()));
        }
        if (!entry.sheet().isEmpty()) {
            lines.add("    sheet: " + YamlText.of(entry.sheet()));
        }
        if (!entry.map().isEmpty()) {
            lines.add("    map:");
            for (Map.Entry<String, String> column : entry.map().entrySet()) {
                lines.add("      " + YamlText.of(column.getKey()) + ": " + YamlText.of(column.getValue()));
            }
        }
        lines.add("    build: " + (entry.build() ? "yes" : "no"));
        return lines;
    }
}
