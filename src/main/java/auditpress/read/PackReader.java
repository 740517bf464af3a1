package auditpress.read;

import auditpress.model.Catalogue;
import auditpress.model.Change;
import auditpress.model.ContentFault;
import auditpress.model.Edition;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Setting;
import auditpress.model.Settings;
import auditpress.model.Severity;
import auditpress.model.StoredFile;
import auditpress.table.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a content folder whole: what cannot be read is a finding, and reading goes on. */
public final class PackReader {
    private static final String SETTINGS = "auditpress.yaml";

    private final Path root;
    private final List<Finding> findings = new ArrayList<>();

    private PackReader(Path root) {
        this.root = root;
    }

    /** Reads the folder, which should hold auditpress.yaml. */
    public static Pack read(Path content) {
        return read(content, Foreign.NONE);
    }

    /** Reads the folder and what its import.yaml names for every build. */
    public static Pack read(Path content, Foreign foreign) {
        return new PackReader(content.toAbsolutePath().normalize()).read(foreign);
    }

    /** What auditpress.yaml may hold. */
    public static List<Setting> settable() {
        return Registers.settable();
    }

    /** What auditpress.yaml and the program declare; rows and evidence are left unread. */
    public static Pack declared(Path content) {
        return new PackReader(content.toAbsolutePath().normalize()).declared();
    }

    private Pack read(Foreign foreign) {
        Pack declared = declared();
        List<Item> items = items(declared.registers());
        List<SavedImport> saved = SavedImport.read(root, findings::add).stream()
                .filter(SavedImport::build)
                .toList();
        if (!saved.isEmpty()) {
            foreign.read(saved, pack(declared, items, Map.of(), List.of())).forEach(r -> items.addAll(items(r)));
        }
        var files = EvidenceFolder.read(root.resolve("evidence"), findings::add);
        List<Change> history = declared.settings().history() ? history(declared.registers()) : List.of();
        return pack(declared, items, files, history);
    }

    private Pack pack(Pack declared, List<Item> items, Map<String, StoredFile> files, List<Change> history) {
        return new Pack(
                declared.settings(),
                declared.settable(),
                declared.catalogue(),
                declared.registers(),
                List.copyOf(items),
                files,
                history,
                List.copyOf(findings),
                declared.editions());
    }

    private List<Item> items(Foreign.Records records) {
        findings.addAll(records.findings());
        ItemReader reader = new ItemReader(records.register(), findings::add);
        return records.rows().stream().flatMap(r -> reader.item(r).stream()).toList();
    }

    private Pack declared() {
        Section section = settings();
        List<Register> shipped = Registers.shipped();
        Settings settings = SettingsReader.read(section, ScoreFields.taken(shipped));
        List<Register> registers = Registers.with(shipped, section, settings.method());
        Catalogue catalogue = Registers.catalogue();
        List<Edition> editions = EditionsReader.read(section, registers, catalogue);
        section.finish();
        return new Pack(
                settings,
                Registers.settable(),
                catalogue,
                registers,
                List.of(),
                Map.of(),
                List.of(),
                List.copyOf(findings),
                editions);
    }

    private List<Change> history(List<Register> registers) {
        try {
            return GitHistory.read(root, registers);
        } catch (IOException e) {
            findings.add(new Finding(
                    "L1",
                    Severity.ERROR,
                    "",
                    "history: The history cannot be read: " + e.getMessage() + ".",
                    "Keep the content in a git repository, or remove 'history'.",
                    Origin.of(SETTINGS)));
            return List.of();
        }
    }

    private Section settings() {
        Path file = this.root.resolve(SETTINGS);
        if (!Files.exists(file)) {
            return Section.root(SETTINGS, Node.Mapping.empty(1, 1), findings::add);
        }
        try {
            SourceFile source = SourceFile.open(this.root, file);
            source.reportEncoding(findings::add);
            Node node = Trees.yaml(source.file(), 1, source.text());
            if (node instanceof Node.Mapping map) {
                return Section.root(source.file(), map, findings::add);
            }
            throw new ContentFault(
                    Origin.of(source.file(), node.line(), node.column()),
                    "Expected 'key: value' lines, found " + node.shown() + ".",
                    "Begin with 'organisation: Your firm'.");
        } catch (ContentFault e) {
            findings.add(e.finding());
            // What else is missing follows from this one fault.
            return Section.root(SETTINGS, Node.Mapping.empty(1, 1), f -> {});
        }
    }

    private List<Item> items(List<Register> registers) {
        ContentFolder folder = new ContentFolder(root);
        List<Source> sources = registers.stream()
                .flatMap(r -> folder.files(r).stream().map(f -> new Source(r, f)))
                .toList();
        List<Item> items = new ArrayList<>();
        for (Read read : sources.parallelStream().map(this::read).toList()) {
            items.addAll(read.items());
            findings.addAll(read.findings());
        }
        folder.unclaimed(sources.stream().map(Source::file).toList()).forEach(f -> reportUnclaimed(f, registers));
        return items;
    }

    /** A file and the register that it belongs to. */
    private record Source(Register register, Path file) {}

    /** What came of one file. */
    private record Read(List<Item> items, List<Finding> findings) {}

    private Read read(Source from) {
        List<Finding> wrong = new ArrayList<>();
        try {
            return new Read(items(SourceFile.open(root, from.file()), from.register(), wrong::add), wrong);
        } catch (ContentFault e) {
            wrong.add(e.finding());
            return new Read(List.of(), wrong);
        }
    }

    /** The records of one file. */
    static List<Item> items(SourceFile source, Register register, Consumer<Finding> wrong) throws ContentFault {
        source.reportEncoding(wrong);
        ItemReader reader = new ItemReader(register, wrong);
        List<Row> rows = Format.of(source.file()).orElseThrow().read(source, register, wrong);
        return rows.stream().flatMap(r -> reader.item(r).stream()).toList();
    }

    private void reportUnclaimed(Path file, List<Register> registers) {
        String name = SourceFile.name(root, file);
        String stem = name.substring(0, name.lastIndexOf('.'));
        List<String> known = registers.stream().flatMap(r -> r.files().stream()).toList();
        findings.add(new Finding(
                "L1",
                Severity.WARNING,
                "",
                "No register reads this file; its rows are not in the pack.",
                Nearest.hint(
                        stem, known, "Rename it, or declare a register for it under 'registers' in auditpress.yaml."),
                Origin.of(name)));
    }
}
