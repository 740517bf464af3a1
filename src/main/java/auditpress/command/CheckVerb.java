package auditpress.command;

import auditpress.Build;
import auditpress.Phases;
import auditpress.export.FindingsJson;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private Format format = Format.TEXT;

    CheckVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        options.requireContent();
        Phases phases = new Phases(console.nanos());
        Build.Checked checked = new Build(
                        new Build.Options(
                                options.content,
                                Path.of("site"),
                                settings -> options.auditDate(console, settings),
                                false,
                                false,
                                ""),
                        phases)
                .check();
        if (format == Format.JSON) {
            Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
            FindingsJson.write(checked.trace(), checked.report(), out);
            console.out().println();
        } else if (!options.quiet) {
            FindingLines.print(console, options.content, checked.report().findings());
            console.out()
                    .println(FindingLines.counts(checked.report()) + " at "
                            + checked.trace().auditDate() + ".");
        }
        if (options.verbose) {
            console.err().println("phases (ms): " + phases.millis());
        }
        return options.exitCode(checked.report());
    }
}
