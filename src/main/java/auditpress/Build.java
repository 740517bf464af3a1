package auditpress;

import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.edition.Redaction;
import auditpress.export.DueCalendar;
import auditpress.html.HtmlFile;
import auditpress.html.HtmlWriter;
import auditpress.html.Look;
import auditpress.model.Edition;
import auditpress.model.Pack;
import auditpress.model.Site;
import auditpress.model.StoredFile;
import auditpress.page.CalendarFile;
import auditpress.page.FilePaths;
import auditpress.page.Publication;
import auditpress.pdf.PackReport;
import auditpress.pdf.PackWriter;
import auditpress.read.PackReader;
import auditpress.release.SiteFolder;
import auditpress.trace.Deadline;
import auditpress.trace.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The whole flow: read, trace, check, page, then html and pdf beside each other into the site folder. */
public final class Build {
    private static final String PACK = "pack.pdf";

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
     */
    public record Options(
            Path content,
            Path out,
            Function<Optional<LocalDate>, LocalDate> date,
            boolean html,
            boolean pdf,
            String version,
            String edition) {

        /** The full edition. */
        public Options(
                Path content,
                Path out,
                Function<Optional<LocalDate>, LocalDate> date,
                boolean html,
                boolean pdf,
                String version) {
            this(content, out, date, html, pdf, version, Edition.FULL);
        }
    }

    /** What was read and found. */
    public record Checked(Trace trace, Report report) {}

    /**
     * What came of it.
     *
     * @param checked what was read and found, whatever the edition withholds
     * @param shown what the edition shows of it
     * @param pages of the site, or 0 when it was left out
     * @param pack what the PDF came to, or null when it was left out
     */
    public record Outcome(
            Checked checked, Redaction shown, int pages, @Nullable PackReport pack, SiteFolder folder) {}

    /** Reads, and follows the references. */
    public Trace trace() {
        Pack pack = phases.time("read", () -> PackReader.read(options.content()));
        LocalDate date =
                options.date().apply(Optional.ofNullable(pack.settings().date()));
        return phases.time("trace", () -> Trace.of(pack, date));
    }

    public Checked check() {
        Trace trace = trace();
        Report report = phases.time("check", () -> Rulebook.check(trace));
        return new Checked(trace, report);
    }

    public Outcome run() throws IOException {
        SiteFolder folder = SiteFolder.open(options.out().resolve("latest"));
        Supplier<Look> look = options.html() ? Parallel.early(Look::new) : Look::new;
        Checked checked = check();
        Redaction shown = phases.time("edition", () -> edition(checked));
        Site site = phases.time("page", () -> Publication.of(shown.trace(), shown.report(), options.version()));
        @Nullable
        PackReport pack = Parallel.beside(
                options.pdf() ? () -> phases.time("pdf", () -> pdf(site, folder)) : () -> null,
                options.html() ? () -> html(site, look.get(), shown.trace(), folder) : () -> {});
        folder.keep(path -> path.equals(PACK) ? !options.pdf() : !options.html());
        folder.finish();
        return new Outcome(checked, shown, options.html() ? site.pages().size() : 0, pack, folder);
    }

    private Redaction edition(Checked checked) {
        Edition edition = checked.trace()
                .pack()
                .edition(options.edition())
                .orElseThrow(() -> new IllegalArgumentException("No edition " + options.edition()));
        return Redaction.of(checked.trace(), checked.report(), edition);
    }

    private void html(Site site, Look look, Trace trace, SiteFolder folder) {
        HtmlWriter writer = new HtmlWriter(site, look);
        Parallel.each(site.pages(), page -> {
            List<HtmlFile> files = phases.time("html", () -> writer.render(page));
            phases.time("write", () -> write(files, folder));
        });
        write(writer.assets(), folder);
        List<Deadline> due = CalendarFile.of(trace);
        if (!due.isEmpty()) {
            folder.write(CalendarFile.PATH, DueCalendar.of(trace.auditDate(), due));
        }
        for (StoredFile file : trace.namedFiles().values()) {
            folder.copy(FilePaths.onSite(file.path()), file.source());
        }
    }

    private static int write(List<HtmlFile> files, SiteFolder folder) {
        files.forEach(f -> folder.write(f.path(), f.bytes()));
        return files.size();
    }

    private static PackReport pdf(Site site, SiteFolder folder) {
        PackReport[] report = new PackReport[1];
        folder.stream(PACK, out -> report[0] = PackWriter.write(site, out));
        return report[0];
    }
}
