package auditpress.command;

import auditpress.export.OneLine;
import auditpress.importer.Causes;
import auditpress.importer.Importer;
import auditpress.importer.Opened;
import auditpress.importer.Plan;
import auditpress.importer.PlanJson;
import auditpress.importer.PlanText;
import auditpress.importer.PlanWriter;
import auditpress.importer.Wanted;
import auditpress.model.ContentFault;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Severity;
import auditpress.read.PackReader;
import auditpress.table.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            "FILE: .xlsx, .csv, .md with tables; minutes and policies in Markdown or HTML; OSCAL catalogues",
            "(.json); libraries of CISO Assistant (.yaml); or a folder of such files. The register is recognised",
            "by the columns, what a document states of itself becomes its front matter.",
            "Rows without ids are numbered; one that has the title of a record is that record.",
            "Links may name records by id, number or title, of all files given together.",
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
        SavedMappings saved = new SavedMappings(options.content);
        List<Importer.Outcome> outcomes = new ArrayList<>();
        ImportFiles all = ImportFiles.of(files);
        boolean many = all.files().size() >= ImportSummary.MANY;
        Importer importer = everyBuild ? Importer.forEveryBuild(pack) : new Importer(pack);
        Map<Opened, Path> opened = new LinkedHashMap<>();
        for (Path file : all.files()) {
            opened.put(importer.open(file.toString(), bytes(file), wanted.or(saved.of(file))), file);
        }
        for (Opened one : rowsFirst(opened.keySet())) {
            Importer.Outcome outcome = importer.plan(one, pack.items());
            outcomes.add(outcome);
            if (format == Format.TEXT && !options.quiet && !many) {
                text(outcome);
            }
            if (write) {
                pack = write(outcome, pack, many);
            }
            if (save || (everyBuild && !outcome.plans().isEmpty())) {
                Path file = Objects.requireNonNull(opened.get(one));
                console.err().println(saved.note(file, wanted.or(saved.of(file)), everyBuild));
            }
        }
        if (format == Format.TEXT && !options.quiet && many) {
            ImportSummary.of(outcomes, all.passedOver()).forEach(this::line);
            unwritten(outcomes);
        }
        if (format == Format.JSON) {
            console.print(out -> PlanJson.write(outcomes, out));
        }
        boolean failed = outcomes.stream()
                .flatMap(o ->
                        Stream.concat(o.findings().stream(), o.plans().stream().flatMap(p -> p.findings().stream())))
                .anyMatch(f -> f.severity() == Severity.ERROR);
        return failed ? Verbs.FINDINGS : Verbs.CLEAN;
    }

    private static List<Opened> rowsFirst(Collection<Opened> files) {
        return files.stream().sorted(Comparator.comparing(Opened::isText)).toList();
    }

    private Wanted wanted(Pack pack) {
        Wanted wanted = new Wanted(register == null ? "" : register, sheet == null ? "" : sheet, map);
        new Importer(pack).refusal("", wanted).ifPresent(f -> {
            throw new Verbs.Unusable(f.message() + " " + f.hint());
        });
        return wanted;
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return SourceFile.bytes(file, Origin.of(file.toString()));
        } catch (ContentFault fault) {
            throw new Verbs.Unusable("'" + file + "': " + fault.getMessage());
        }
    }

    private void text(Importer.Outcome outcome) {
        if (outcome.plans().isEmpty()) {
            line(outcome.file() + ": nothing to take");
        }
        outcome.plans().forEach(p -> PlanText.of(p).forEach(this::line));
        Causes.lines(Stream.concat(
                                outcome.findings().stream(),
                                outcome.plans().stream().flatMap(p -> p.findings().stream()))
                        .toList())
                .forEach(this::line);
        unwritten(List.of(outcome));
    }

    private void unwritten(List<Importer.Outcome> outcomes) {
        boolean any = outcomes.stream().anyMatch(o -> !o.plans().isEmpty());
        if (!write && !everyBuild && any) {
            line("Nothing was written; --write writes it.");
        }
    }

    /** Without what the terminal would obey. */
    private void line(String text) {
        console.line(OneLine.of(text));
    }

    /** What is there when it is written: lines have moved, and the next file is held against these records. */
    private Pack write(Importer.Outcome outcome, Pack pack, boolean many) throws IOException {
        Pack there = pack;
        for (Plan plan : outcome.plans()) {
            PlanWriter.Outcome written = new PlanWriter(options.content, there.items()).write(plan);
            for (String file : many ? List.<String>of() : written.files()) {
                console.err().println("Written: " + options.content.resolve(file));
            }
            if (!written.kept().isEmpty()) {
                console.err()
                        .println("Not changed, since they stand in files of another kind: "
                                + String.join(", ", written.kept()));
            }
            there = PackReader.read(options.content);
        }
        return there;
    }
}
