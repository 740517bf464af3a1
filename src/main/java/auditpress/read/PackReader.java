package auditpress.read;

import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Settings;
import auditpress.model.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        return new PackReader(content.toAbsolutePath().normalize()).read();
    }

    /** What auditpress.yaml and the program declare; rows and evidence are left unread. */
    public static Pack declared(Path content) {
        return new PackReader(content.toAbsolutePath().normalize()).declared();
    }

    private Pack read() {
        Pack declared = declared();
        List<Item> items = items(declared.registers());
        var files = EvidenceFolder.read(root.resolve("evidence"), findings::add);
        return new Pack(
                declared.settings(),
                declared.settable(),
                declared.catalogue(),
                declared.registers(),
                List.copyOf(items),
                files,
                List.copyOf(findings));
    }

    private Pack declared() {
        Section section = settings();
        Settings settings = SettingsReader.read(section);
        List<Register> registers = Registers.with(section);
        section.finish();
        return new Pack(
                settings,
                Registers.settable(),
                Registers.catalogue(),
                registers,
                List.of(),
                Map.of(),
                List.copyOf(findings));
    }

    private Section settings() {
        Path file = this.root.resolve(SETTINGS);
        if (!Files.exists(file)) {
            return Section.root(SETTINGS, Node.Mapping.empty(1, 1), findings::add);
        }
        try {
            SourceFile source = SourceFile.open(this.root, file);
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
            SourceFile source = SourceFile.open(root, from.file());
            ItemReader reader = new ItemReader(from.register(), wrong::add);
            List<Row> rows = Format.of(source.file()).orElseThrow().read(source, wrong::add);
            return new Read(rows.stream().flatMap(r -> reader.item(r).stream()).toList(), wrong);
        } catch (ContentFault e) {
            wrong.add(e.finding());
            return new Read(List.of(), wrong);
        }
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
