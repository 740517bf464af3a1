package auditpress.command;

import auditpress.export.OneLine;
import auditpress.importer.ImportNotes;
import auditpress.importer.ImportedSources;
import auditpress.importer.Importer;
import auditpress.importer.Plan;
import auditpress.importer.PlanJson;
import auditpress.importer.PlanText;
import auditpress.importer.PlanWriter;
import auditpress.importer.Wanted;
import auditpress.model.Finding;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.read.PackReader;
import auditpress.read.SavedImport;
import auditpress.read.TableFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auditpress import}: shows what files of other makes would bring, and writes it when asked to. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Bring spreadsheets, exports of other programs, catalogues and minutes over into registers.",
            "Shows what it would do; writes only with --write."
        },
        footer = {
            "",
            "FILE: .xlsx, .csv, .md with tables; HTML minutes and policies; OSCAL catalogues (.json);",
            "libraries of CISO Assistant (.yaml). The register is recognised by the columns.",
            "Exit codes: 0 taken, 1 a file or row could not be taken, 2 wrong usage or environment."
        })
final class ImportVerb implements Callable<Integer> {
    /** How the plan is printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to import.")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "REGISTER", description = "The register, where the columns do not tell.")
    private @Nullable String register;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The worksheet (default: each that is a register's).")
    private @Nullable String sheet;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=FIELD",
            description = "The field that a column means; 'COLUMN=-' leaves the column out.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(names = "--write", description = "Write it.")
    private boolean write;

    @Option(
            names = "--save",
            description = "Note --as, --sheet and --map in import.yaml for the next import of the file.")
    private boolean save;

    @Option(
            names = "--every-build",
            description = "Note them in import.yaml, so that every build reads the file where it lies; writes no rows.")
    private boolean everyBuild;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private Format format = Format.TEXT;

    ImportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        options.requireContent();
        if (write && everyBuild) {
            throw new Verbs.Unusable("--write brings the rows over and --every-build leaves them where they are;"
                    + " say one of the two.");
        }
        Pack pack = PackReader.read(options.content);
        Wanted wanted = wanted(pack);
        Importer importer = new Importer(pack);
        List<Importer.Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            outcomes.add(importer.read(file.toString(), bytes(file), wanted.or(saved(file))));
        }
        if (format == Format.JSON) {
            console.print(out -> PlanJson.write(outcomes, out));
        } else if (!options.quiet) {
            outcomes.forEach(this::text);
        }
        if (write) {
            write(outcomes, pack);
        }
        if (save || everyBuild) {
            for (Path file : files) {
                note(file, wanted.or(saved(file)));
            }
        }
        boolean failed = outcomes.stream()
                .flatMap(o ->
                        Stream.concat(o.findings().stream(), o.plans().stream().flatMap(p -> p.findings().stream())))
                .anyMatch(f -> f.severity() == Severity.ERROR);
        return failed ? Verbs.FINDINGS : Verbs.CLEAN;
    }

    private Wanted wanted(Pack pack) {
        List<String> names = pack.registers().stream().map(Register::name).toList();
        String as = register == null ? "" : register;
        if (!as.isEmpty() && !names.contains(as)) {
            throw new Verbs.Unusable("There is no register '" + as + "'. "
                    + Nearest.hint(as, names, "There are: " + String.join(", ", names) + "."));
        }
        for (Map.Entry<String, String> column : map.entrySet()) {
            requireField(pack, as, column.getKey(), column.getValue());
        }
        return new Wanted(as, sheet == null ? "" : sheet, map);
    }

    private static void requireField(Pack pack, String as, String column, String field) {
        List<String> fields = pack.registers().stream()
                .filter(r -> as.isEmpty() || r.name().equals(as))
                .flatMap(r -> r.fields().stream().map(f -> f.name()))
                .distinct()
                .toList();
        if (!field.equals(TableFit.LEFT_OUT) && !fields.contains(field)) {
            throw new Verbs.Unusable("--map " + column + "=" + field + ": there is no field '" + field + "'"
                    + (as.isEmpty() ? "" : " in " + as) + ". "
                    + Nearest.hint(field, fields, "The fields are in the site's last chapter."));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new Verbs.Unusable("There is no file '" + file + "'.");
        }
        if (!Files.isRegularFile(file)) {
            throw new Verbs.Unusable("'" + file + "' is not a file.");
        }
        if (Files.size(file) > ImportedSources.LIMIT) {
            throw new Verbs.Unusable("'" + file + "' is larger than 256 MB.");
        }
        return Files.readAllBytes(file);
    }

    /** What import.yaml says of the file, by its path or, for a copy of it, by its name. */
    private Wanted saved(Path file) {
        List<SavedImport> saved = SavedImport.read(options.content, f -> {});
        return saved.stream()
                .filter(s -> s.file().equals(path(file)))
                .findFirst()
                .or(() -> saved.stream()
                        .filter(s -> Path.of(s.file()).getFileName().equals(file.getFileName()))
                        .findFirst())
                .map(s -> new Wanted(s.as(), s.sheet(), s.map()))
                .orElse(Wanted.NOTHING);
    }

    /** From the content folder, with slashes. */
    private String path(Path file) {
        Path from = options.content.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean reachable = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        return (reachable ? from.relativize(to) : to).toString().replace('\\', '/');
    }

    private void note(Path file, Wanted wanted) throws IOException {
        ImportNotes.save(
                options.content,
                new SavedImport(
                        path(file),
                        wanted.as(),
                        wanted.sheet(),
                        wanted.map(),
                        everyBuild,
                        Origin.of(SavedImport.FILE)));
        console.err()
                .println("Noted in " + options.content.resolve(SavedImport.FILE)
                        + (everyBuild ? "; every build reads " + path(file) + "." : "."));
    }

    private void text(Importer.Outcome outcome) {
        if (outcome.plans().isEmpty()) {
            line(outcome.file() + ": nothing to take");
        }
        outcome.plans().forEach(p -> PlanText.of(p).forEach(this::line));
        Stream.concat(outcome.findings().stream(), outcome.plans().stream().flatMap(p -> p.findings().stream()))
                .forEach(this::finding);
        if (!write && !everyBuild && !outcome.plans().isEmpty()) {
            line("Nothing was written; --write writes it.");
        }
    }

    /** Without what the terminal would obey. */
    private void line(String text) {
        console.line(OneLine.of(text));
    }

    private void finding(Finding finding) {
        line(finding.origin().text() + ": " + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                + finding.message());
        if (!finding.hint().isEmpty()) {
            line("    " + finding.hint());
        }
    }

    private void write(List<Importer.Outcome> outcomes, Pack pack) throws IOException {
        Pack there = pack;
        for (Importer.Outcome outcome : outcomes) {
            for (Plan plan : outcome.plans()) {
                PlanWriter.Outcome written = new PlanWriter(options.content, there.items()).write(plan);
                for (String file : written.files()) {
                    console.err().println("Written: " + options.content.resolve(file));
                }
                if (!written.kept().isEmpty()) {
                    console.err()
                            .println("Not changed, since they stand in files that are no CSV: "
                                    + String.join(", ", written.kept()));
                }
                // Lines have moved.
                there = PackReader.read(options.content);
            }
        }
    }
}
