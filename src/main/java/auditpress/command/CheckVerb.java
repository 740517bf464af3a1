package auditpress.command;

import auditpress.Build;
import auditpress.Phases;
import auditpress.check.Report;
import auditpress.export.FindingsGithub;
import auditpress.export.FindingsJson;
import auditpress.export.FindingsJunit;
import auditpress.export.FindingsSarif;
import auditpress.trace.Trace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code auditpress check}: reads and checks, writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check the content against the rulebook and print the findings.")
final class CheckVerb implements Callable<Integer> {
    private static final int ALIKE = 5;

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB
    }

    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Mixin
    private Threshold threshold = new Threshold();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "text, json, sarif (code hosts, editors), junit (build servers) or github (annotations) (default: text).",
                "The exit code is the same in each."
            })
    private Format format = Format.TEXT;

    @Option(
            names = "--all",
            description = "As text, print every finding; else of those that one hint mends the first " + ALIKE + ".")
    private boolean all;

    CheckVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        options.requireContent();
        Phases phases = new Phases(console.nanos());
        Build.Checked checked = options.reading(console, phases).check();
        print(checked.trace(), checked.report());
        if (options.verbose) {
            console.err().println("phases (ms): " + phases.millis());
        }
        return threshold.exitCode(checked.report());
    }

    private void print(Trace trace, Report report) {
        switch (format) {
            case TEXT -> text(trace, report);
            case JSON -> console.print(out -> FindingsJson.write(trace, report, out));
            case SARIF ->
                console.print(out -> FindingsSarif.write(trace, report, Verbs.Version.number(), options.folder(), out));
            case JUNIT -> console.print(out -> FindingsJunit.write(report, threshold.failOn, options.folder(), out));
            case GITHUB -> {
                FindingsGithub.lines(report.findings(), options.folder()).forEach(console::line);
                counts(trace, report);
            }
        }
    }

    private void text(Trace trace, Report report) {
        if (!options.quiet) {
            FindingLines.print(console, options.content, report.findings(), all ? Integer.MAX_VALUE - 1 : ALIKE);
        }
        counts(trace, report);
    }

    private void counts(Trace trace, Report report) {
        if (!options.quiet) {
            console.line(FindingLines.counts(report) + " at " + trace.auditDate() + ".");
        }
    }
}
