package auditpress.command;

import auditpress.export.OneLine;
import auditpress.importer.Causes;
import auditpress.importer.Importer;
import auditpress.importer.NamedPeople;
import auditpress.importer.Opened;
import auditpress.importer.PlanJson;
import auditpress.importer.PlanText;
import auditpress.importer.Wanted;
import auditpress.model.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Option(
            names = "--people",
            description =
                    "Add those whom the records name as owners and the like to the people; a role is its own name until"
                            + " somebody's is written in its place.")
    private boolean people;

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
        ImportFiles all = ImportFiles.of(files);
        boolean many = all.files().size() >= ImportSummary.MANY;
        boolean text = format == Format.TEXT && !options.quiet;
        ImportRun run = new ImportRun(
                options.content,
                everyBuild,
                !many,
                console.today().get(),
                line -> console.err().println(line));
        Wanted wanted = wanted(run);
        SavedMappings saved = new SavedMappings(options.content);
        Map<Opened, Path> opened = new LinkedHashMap<>();
        List<Path> passedOver = new ArrayList<>(all.passedOver());
        for (Path file : all.files()) {
            Wanted own = wanted.or(saved.of(file));
            run.open(file, own, all.found().contains(file))
                    .ifPresentOrElse(o -> opened.put(o, file), () -> passedOver.add(file));
        }
        run.replaceStart(opened.keySet());
        List<Importer.Outcome> outcomes = new ArrayList<>();
        for (Opened one : ImportRun.rowsFirst(opened.keySet())) {
            outcomes.add(shown(run.plan(one), text && !many));
            if (save
                    || (everyBuild && !outcomes.get(outcomes.size() - 1).plans().isEmpty())) {
                Path file = Objects.requireNonNull(opened.get(one));
                console.err().println(saved.note(file, wanted.or(saved.of(file)), everyBuild));
            }
        }
        if (text && many) {
            ImportSummary.of(outcomes).forEach(this::line);
        }
        if (text) {
            PassedOverFiles.lines(passedOver).forEach(this::line);
        }
        NamedPeople named = run.named(outcomes);
        if (people) {
            run.plan(named).ifPresent(o -> outcomes.add(shown(o, text)));
        } else if (text) {
            named.lines().forEach(this::line);
        }
        if (write) {
            outcomes.forEach(run::write);
        }
        if (text) {
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

    private Importer.Outcome shown(Importer.Outcome outcome, boolean shown) {
        if (shown) {
            text(outcome);
        }
        return outcome;
    }

    private Wanted wanted(ImportRun run) {
        Wanted wanted = new Wanted(register == null ? "" : register, sheet == null ? "" : sheet, map);
        run.refusal(wanted).ifPresent(f -> {
            throw new Verbs.Unusable(f.message() + " " + f.hint());
        });
        return wanted;
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
}
