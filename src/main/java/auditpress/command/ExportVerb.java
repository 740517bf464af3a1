package auditpress.command;

import auditpress.Build;
import auditpress.Phases;
import auditpress.dossier.Dossier;
import auditpress.dossier.DossierJson;
import auditpress.export.RegistersCsv;
import auditpress.export.RegistersXlsx;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Withheld;
import auditpress.oscal.OscalExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code auditpress export}: the registers and all that follows from them, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write the registers for other programs, as JSON, workbook, CSV or OSCAL.",
            "JSON holds links, levels and findings; the workbook a sheet for each register; CSV the files of a content",
            "folder; OSCAL 1.1.3 the Statement of Applicability as system security plan, findings as assessment results",
            "and actions as POA&M.",
            "'auditpress schema' writes the schema of the JSON, data.schema.json."
        },
        footer = {"", "Exit codes: 0 written, 2 wrong usage or environment."})
final class ExportVerb implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    /** What is written, and where unless --out says otherwise. */
    enum Format {
        JSON("auditpress-export.json"),
        XLSX("auditpress-export.xlsx"),
        CSV("auditpress-export"),
        OSCAL("auditpress-oscal");

        private final String place;

        Format(String place) {
            this.place = place;
        }

        boolean isFolder() {
            return this == CSV || this == OSCAL;
        }
    }

    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Mixin
    private EditionOption edition = new EditionOption();

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "json, xlsx, csv or oscal.")
    private Format format = Format.JSON;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "The file, or for csv and oscal the folder or .zip (default: auditpress-export or -oscal,"
                    + " here); - prints JSON.")
    private @Nullable String out;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Option(names = "--separator", paramLabel = "CHAR", description = "Of csv: , or ; (default: ,).")
    private @Nullable Character separator;

    @Option(names = "--bom", description = "Begin csv with the mark by which Excel knows UTF-8.")
    private boolean bom;

    ExportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        options.requireContent();
        requireUsage();
        boolean printed = STANDARD_OUTPUT.equals(out);
        ExportTarget target = new ExportTarget(Path.of(out == null ? format.place : out), force);
        if (!printed) {
            target.check(options.content, format.isFolder());
        }
        Phases phases = new Phases(console.nanos());
        Build build = options.reading(edition.key(options), console, phases);
        Build.Checked checked = build.check();
        var shown = build.shown(checked);
        Dossier dossier = new Dossier(shown.trace(), shown.report());
        int bytes = write(dossier, printed, target);
        if (!printed) {
            summarise(dossier.trace().pack(), target, bytes);
        }
        warn(checked.trace().pack());
        if (options.verbose) {
            console.err().println("phases (ms): " + phases.millis());
        }
        return Verbs.CLEAN;
    }

    private void requireUsage() {
        if (format != Format.CSV && (bom || separator != null)) {
            throw new Verbs.Unusable("--separator and --bom are for --format csv.");
        }
        if (separator != null && separator != ',' && separator != ';') {
            throw new Verbs.Unusable("--separator is , or ; but not '" + separator + "'.");
        }
        if (format != Format.JSON && STANDARD_OUTPUT.equals(out)) {
            throw new Verbs.Unusable("Only JSON can be printed; name a file or folder with --out.");
        }
    }

    /** How many bytes it came to. */
    private int write(Dossier dossier, boolean printed, ExportTarget target) throws IOException {
        Pack pack = dossier.trace().pack();
        if (format != Format.JSON && !pack.edition().showsAll() && pack.items().isEmpty()) {
            throw new Verbs.Unusable("The edition '" + pack.edition().key() + "' shows no record of this content.");
        }
        return switch (format) {
            case JSON -> file(json(dossier), printed, target);
            case XLSX -> file(RegistersXlsx.of(pack, dossier.trace().auditDate()), printed, target);
            case CSV -> files(RegistersCsv.of(pack, separator == null ? ',' : separator, bom), target);
            case OSCAL -> files(oscal(dossier), target);
        };
    }

    private static Map<String, byte[]> oscal(Dossier dossier) {
        try {
            return OscalExport.files(dossier.trace(), dossier.report(), Verbs.Version.program());
        } catch (IllegalArgumentException e) {
            throw new Verbs.Unusable(Console.plain(e));
        }
    }

    private static int files(Map<String, byte[]> files, ExportTarget target) throws IOException {
        target.files(files);
        return files.values().stream().mapToInt(f -> f.length).sum();
    }

    private int file(byte[] bytes, boolean printed, ExportTarget target) throws IOException {
        if (printed) {
            console.out().writeBytes(bytes);
        } else {
            target.file(bytes);
        }
        return bytes.length;
    }

    private static byte[] json(Dossier dossier) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        DossierJson.export(dossier, json);
        return json.toByteArray();
    }

    private void summarise(Pack pack, ExportTarget target, int bytes) {
        List<String> records = new ArrayList<>();
        for (Register register : pack.registers()) {
            long count = pack.items().stream()
                    .filter(i -> i.register().equals(register))
                    .count();
            if (count > 0) {
                records.add(Withheld.words(register, (int) count));
            }
        }
        if (!options.quiet) {
            console.line("Exported to " + target.shown() + " (" + bytes + " bytes): "
                    + (records.isEmpty() ? "no records" : String.join(", ", records)) + ".");
        }
    }

    /** What could not be read is not in the export. */
    private void warn(Pack whole) {
        long unread = whole.findings().stream()
                .filter(f -> f.rule().equals("L1") && f.severity() == Severity.ERROR)
                .count();
        if (unread > 0) {
            console.err()
                    .println("auditpress: not all of the content could be read (" + unread
                            + "), so that the export may lack something; run 'auditpress check'.");
        }
    }
}
