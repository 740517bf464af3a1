package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.table.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How a file that lies elsewhere is to be read, as {@code import.yaml} says.
 *
 * @param file its path, from the content folder
 * @param as name of its register, or empty where its columns tell
 * @param sheet name of the worksheet, or empty for all
 * @param map fields by the names of columns
 * @param build whether it is read at every build
 * @param origin of the entry
 */
public record SavedImport(String file, String as, String sheet, Map<String, String> map, boolean build, Origin origin) {
    /** The file's name below the content folder. */
    public static final String FILE = "import.yaml";

    /** The entries of the content folder's import.yaml, in their order; what is wrong with it goes to the findings. */
    public static List<SavedImport> read(Path content, Consumer<Finding> findings) {
        Path file = content.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            SourceFile source = SourceFile.open(content, file);
            Node node = Trees.yaml(FILE, 1, source.text());
            if (!(node instanceof Node.Mapping map)) {
                throw new ContentFault(
                        Origin.of(FILE, node.line(), node.column()),
                        "Expected 'key: value' lines, found " + node.shown() + ".",
                        "Begin with 'files:'.");
            }
            Section root = Section.root(FILE, map, findings);
            Section files = root.section("files");
            List<SavedImport> saved = files.keys().stream()
                    .map(k -> of(files.section(k), files.keyOrigin(k)))
                    .toList();
            root.finish();
            return saved;
        } catch (ContentFault e) {
            findings.accept(e.finding());
            return List.of();
        }
    }

    private static SavedImport of(Section section, Origin origin) {
        Section columns = section.section("map");
        Map<String, String> map = new LinkedHashMap<>();
        columns.keys().forEach(c -> map.put(c, columns.text(c, "")));
        SavedImport saved = new SavedImport(
                section.name(), section.text("as", ""), section.text("sheet", ""), map, section.flag("build"), origin);
        section.finish();
        return saved;
    }
}
