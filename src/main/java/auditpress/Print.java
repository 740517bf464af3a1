package auditpress;

import auditpress.export.DueCalendar;
import auditpress.html.HtmlFile;
import auditpress.html.HtmlWriter;
import auditpress.html.Look;
import auditpress.model.Site;
import auditpress.model.StoredFile;
import auditpress.page.CalendarFile;
import auditpress.page.FilePaths;
import auditpress.pdf.PackReport;
import auditpress.pdf.PackWriter;
import auditpress.release.Sink;
import auditpress.trace.Deadline;
import auditpress.trace.Trace;
import java.util.List;

/** The pages as files: html and pdf beside each other, from the same pages. */
final class Print {
    static final String PACK = "pack.pdf";

    private final Site site;
    private final Trace trace;
    private final Phases phases;

    Print(Site site, Trace trace, Phases phases) {
        this.site = site;
        this.trace = trace;
        this.phases = phases;
    }

    /**
     * The site: its pages, style, script and fonts, the calendar, and the files of evidence.
     *
     * @param pack where the PDF stands among them, or empty
     */
    void html(Look look, String pack, Sink out) {
        HtmlWriter writer = new HtmlWriter(site, look, pack);
        Parallel.each(site.pages(), page -> {
            List<HtmlFile> files = phases.time("html", () -> writer.render(page));
            phases.time("write", () -> write(files, out));
        });
        write(writer.assets(), out);
        List<Deadline> due = CalendarFile.of(trace);
        if (!due.isEmpty()) {
            out.write(CalendarFile.PATH, DueCalendar.of(trace.auditDate(), due));
        }
        for (StoredFile file : trace.namedFiles().values()) {
            out.copy(FilePaths.onSite(file.path()), file.source());
        }
    }

    private static int write(List<HtmlFile> files, Sink out) {
        files.forEach(f -> out.write(f.path(), f.bytes()));
        return files.size();
    }

    /** The pack, {@value #PACK}. */
    PackReport pdf(Sink out) {
        PackReport[] report = new PackReport[1];
        phases.time("pdf", () -> {
            out.stream(PACK, pack -> report[0] = PackWriter.write(site.onPaper(), pack));
            return report;
        });
        return report[0];
    }
}
