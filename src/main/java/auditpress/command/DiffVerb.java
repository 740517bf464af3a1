package auditpress.command;

import auditpress.Phases;
import auditpress.diff.Base;
import auditpress.diff.Differences;
import auditpress.export.DiffJson;
import auditpress.export.DiffText;
import auditpress.html.SinglePage;
import auditpress.model.Site;
import auditpress.page.SincePage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auditpress diff}: what changed by meaning between two releases, or a release and now. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Print what changed by meaning from A to B: risks, controls, acceptances, evidence, findings and all other records.",
            "The order of rows, how ids are listed and the kind of file do not count.",
            "--date is the audit date of B when B is a content folder."
        },
        footer = {"", "Exit codes: 0 whatever has changed, 1 changes with --exit-code, 2 wrong usage or environment."})
final class DiffVerb implements Callable<Integer> {
    /** How differences are printed. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A release's id, a release's folder, a content folder, or 'now' for the content.")
    private String before = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            defaultValue = "now",
            description = "Likewise (default: now).")
    private String after = DiffSides.NOW;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "Where releases are looked for by their ids (default: site).")
    private Path out = Path.of("site");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, or html for one page that needs no other file (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--exit-code", description = "End with 1 when anything has changed.")
    private boolean exitCode;

    DiffVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Phases phases = new Phases(console.nanos());
        DiffSides sides = new DiffSides(console, options, out, phases);
        DiffSides.Side one = sides.before(before);
        DiffSides.Side other = sides.after(after);
        Differences differences = phases.time("diff", () -> Differences.between(one.trace(), other.trace()))
                .named(one.base(), other.base());
        print(differences, other);
        if (options.verbose) {
            console.err().println("phases (ms): " + phases.millis());
        }
        return exitCode && !differences.isEmpty() ? Verbs.FINDINGS : Verbs.CLEAN;
    }

    private void print(Differences differences, DiffSides.Side after) {
        switch (format) {
            case TEXT -> text(differences);
            case JSON -> console.print(json -> DiffJson.write(differences, json));
            case HTML -> console.out().writeBytes(SinglePage.of(cover(after), SincePage.alone(differences)));
        }
    }

    private void text(Differences differences) {
        if (!options.quiet) {
            DiffText.lines(differences).forEach(console::line);
        }
    }

    private static Site.Cover cover(DiffSides.Side side) {
        auditpress.model.Settings settings = side.trace().pack().settings();
        Base base = side.base();
        return new Site.Cover(
                settings.organisation().isEmpty() ? "Unnamed organisation" : settings.organisation(),
                settings.scope(),
                settings.classification(),
                "",
                settings.audit().title(),
                settings.audit().body(),
                "",
                base.auditDate(),
                settings.language(),
                Site.Imprint.draft(Verbs.Version.program()));
    }
}
