package auditpress.command;

import auditpress.Build;
import auditpress.Phases;
import auditpress.check.Report;
import auditpress.model.Edition;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.pdf.PackReport;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code auditpress build}: reads, checks, and writes the site and the pack. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Read, check, and write the site and the PDF pack.")
final class BuildVerb implements Callable<Integer> {
    /** How many errors that one hint mends are printed. */
    private static final int ALIKE = 2;

    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Mixin
    private Threshold threshold = new Threshold();

    @Mixin
    private PublishOptions publish = new PublishOptions();

    @Option(names = "--no-pdf", description = "Leave the PDF pack out.")
    private boolean noPdf;

    @Option(names = "--no-site", description = "Leave the site out.")
    private boolean noSite;

    BuildVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        long start = console.nanos().getAsLong();
        Phases phases = new Phases(console.nanos());
        Build.Outcome outcome =
                publish.build(options, !noSite, !noPdf, console, phases).run();
        Report report = outcome.prepared().checked().report();
        printFindings(report.findings());
        if (!options.quiet) {
            print(outcome, (console.nanos().getAsLong() - start) / 1e9);
        }
        if (options.verbose) {
            console.err().println("phases (ms): " + phases.millis());
        }
        return threshold.exitCode(report);
    }

    private void printFindings(List<Finding> findings) {
        List<Finding> errors =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
        FindingLines.print(console, options.content, errors, ALIKE);
    }

    private void print(Build.Outcome outcome, double seconds) {
        Build.Checked checked = outcome.prepared().checked();
        Trace trace = checked.trace();
        List<Item> items = trace.pack().items();
        console.out().println(trace.pack().settings().organisation() + ", audit date " + trace.auditDate());
        line("records", items.size() + ": " + byKind(trace.pack().registers(), items));
        line("findings", FindingLines.counts(checked.report()));
        printEdition(outcome.prepared());
        PackReport pack = outcome.pack();
        if (!noSite) {
            line(
                    "site",
                    outcome.pages() + " pages, " + outcome.folder().files() + " files ("
                            + outcome.folder().changed() + " written): " + publish.shown("latest/index.html"));
        }
        if (pack != null) {
            line("pack", pack.pages() + " PDF pages: " + publish.shown("latest/pack.pdf"));
            if (!pack.missing().isEmpty()) {
                line(
                        "note",
                        pack.missing().size()
                                + " characters are in no font of the pack and stand there as their numbers: "
                                + numbers(pack));
            }
        }
        line("took", String.format(Locale.ROOT, "%.1f s", seconds));
    }

    private void printEdition(Build.Prepared prepared) {
        Pack pack = prepared.dossier().trace().pack();
        if (pack.edition().key().equals(Edition.FULL)) {
            return;
        }
        line("edition", pack.edition().title());
        String counts =
                pack.withheld().isNothing() ? "" : ": " + pack.withheld().byKind(pack.registers());
        line("withheld", pack.withheld().total() + counts);
        FileLines.of(prepared.shown().files()).forEach(l -> line("files", l));
    }

    private void line(String label, String words) {
        console.out().println(String.format(Locale.ROOT, "  %-9s %s", label, words));
    }

    private static String byKind(List<Register> registers, List<Item> items) {
        return registers.stream()
                .map(r -> items.stream().filter(i -> i.kind().equals(r.kind())).count() + " " + r.name())
                .filter(t -> !t.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    private static String numbers(PackReport pack) {
        return pack.missing().stream()
                .limit(8)
                .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }
}
