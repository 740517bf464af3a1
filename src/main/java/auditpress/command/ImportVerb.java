package auditpress.command;

import auditpress.export.OneLine;
import auditpress.importer.Causes;
import auditpress.importer.Importer;
import auditpress.importer.Plan;
import auditpress.importer.PlanJson;
import auditpress.importer.PlanText;
import auditpress.importer.PlanWriter;
import auditpress.importer.Wanted;
import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Severity;
import auditpress.read.PackReader;
import auditpress.table.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        SavedMappings saved = new SavedMappings(options.content);
        List<Importer.Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            Wanted all = wanted.or(saved.of(file));
            Importer.Outcome outcome = new Importer(pack).read(file.toString(), bytes(file), all);
            outcomes.add(outcome);
            if (format == Format.TEXT && !options.quiet) {
                text(outcome);
            }
            if (write) {
                pack = write(outcome, pack);
            }
            if (save || everyBuild) {
                console.err().println(saved.note(file, all, everyBuild));
            }
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
        List<Finding> findings = Stream.concat(
                        outcome.findings().stream(), outcome.plans().stream().flatMap(p -> p.findings().stream()))
                .toList();
        Causes.lines(findings).forEach(this::line);
        if (!write && !everyBuild && !outcome.plans().isEmpty()) {
            line("Nothing was written; --write writes it.");
        }
    }

    /** Without what the terminal would obey. */
    private void line(String text) {
        console.line(OneLine.of(text));
    }

    /** What is there when it is written: lines have moved, and the next file is held against these records. */
    private Pack write(Importer.Outcome outcome, Pack pack) throws IOException {
        Pack there = pack;
        for (Plan plan : outcome.plans()) {
            PlanWriter.Outcome written = new PlanWriter(options.content, there.items()).write(plan);
            for (String file : written.files()) {
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
