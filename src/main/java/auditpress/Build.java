package auditpress;

import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.dossier.Earlier;
import auditpress.edition.Redaction;
import auditpress.html.Look;
import auditpress.importer.ImportedSources;
import auditpress.model.Edition;
import auditpress.model.Pack;
import auditpress.model.Site;
import auditpress.page.Publication;
import auditpress.pdf.PackReport;
import auditpress.read.PackReader;
import auditpress.release.Output;
import auditpress.release.Staging;
import auditpress.trace.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The whole flow: read, trace, check, page, then html and pdf beside each other into the site folder. */
public final class Build {
    private final Options options;
    private final Phases phases;

    public Build(Options options, Phases phases) {
        this.options = options;
        this.phases = phases;
    }

    /**
     * What to build.
     *
     * @param date finds the audit date for the one that the settings pin, if any
     * @param version of the program
     * @param edition its key, one of those that the content declares
     * @param since the release whose audit the chapter on changes goes back to; empty for what the edition says
     */
    public record Options(
            Path content,
            Path out,
            Function<Optional<LocalDate>, LocalDate> date,
            boolean html,
            boolean pdf,
            String version,
            String edition,
            String since) {

        /** The full edition. */
        public Options(
                Path content,
                Path out,
                Function<Optional<LocalDate>, LocalDate> date,
                boolean html,
                boolean pdf,
                String version) {
            this(content, out, date, html, pdf, version, Edition.FULL, "");
        }
    }

    /** What was read and found. */
    public record Checked(Trace trace, Report report) {}

    /**
     * What is to be printed.
     *
     * @param checked what was read and found, whatever the edition withholds
     * @param shown what the edition shows of it
     */
    public record Prepared(Checked checked, Redaction shown, Dossier dossier) {}

    /**
     * What came of it.
     *
     * @param pages of the site, or 0 when it was left out
     * @param pack what the PDF came to, or null when it was left out
     */
    public record Outcome(
            Prepared prepared, int pages, @Nullable PackReport pack, Staging folder) {}

    /** Reads, and follows the references. */
    public Trace trace() {
        Pack pack =
                phases.time("read", () -> PackReader.read(options.content(), new ImportedSources(options.content())));
        LocalDate date =
                options.date().apply(Optional.ofNullable(pack.settings().date()));
        return phases.time("trace", () -> Trace.of(pack, date));
    }

    public Checked check() {
        Trace trace = trace();
        Report report = phases.time("check", () -> Rulebook.check(trace));
        return new Checked(trace, report);
    }

    /** Nothing of it is seen in the site folder until all of it is written. */
    public Outcome run() throws IOException {
        try (Output output = Output.open(options.out());
                Staging folder = output.latest()) {
            Supplier<Look> look = options.html() ? Parallel.early(Look::new) : Look::new;
            Outcome outcome = run(folder, look);
            folder.finish();
            if (options.html()) {
                new Shelf(options.out(), output)
                        .write(
                                outcome.prepared()
                                        .checked()
                                        .trace()
                                        .pack()
                                        .settings()
                                        .organisation(),
                                look.get());
            }
            return outcome;
        }
    }

    /** All that the pages of the edition are made from. */
    public Prepared prepare() throws IOException {
        Checked checked = check();
        Redaction shown = shown(checked);
        Earlier earlier = new Past(options.out().resolve("releases"), checked.trace(), shown).earlier(options.since());
        return new Prepared(checked, shown, new Dossier(shown.trace(), shown.report(), earlier, null));
    }

    private Outcome run(Staging folder, Supplier<Look> look) throws IOException {
        Prepared prepared = prepare();
        Dossier dossier = prepared.dossier();
        Site site = phases.time("page", () -> Publication.of(dossier, Site.Imprint.draft(options.version())));
        Print print = new Print(site, dossier.trace(), phases);
        @Nullable
        PackReport pack = Parallel.beside(
                options.pdf() ? () -> print.pdf(folder) : () -> null,
                options.html() ? () -> print.html(look.get(), options.pdf() ? Print.PACK : "", folder) : () -> {});
        folder.keep(path -> path.equals(Print.PACK) ? !options.pdf() : !options.html());
        return new Outcome(prepared, options.html() ? site.pages().size() : 0, pack, folder);
    }

    /** What the edition shows of it. */
    public Redaction shown(Checked checked) {
        Edition edition = checked.trace()
                .pack()
                .edition(options.edition())
                .orElseThrow(() -> new IllegalArgumentException("No edition " + options.edition()));
        return phases.time("edition", () -> Redaction.of(checked.trace(), checked.report(), edition));
    }
}
