package auditpress.page;

import auditpress.check.Report;
import auditpress.model.Finding;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Settings;
import auditpress.model.Site;
import auditpress.model.Site.Chapter;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which pages there are, in which chapters and in which order. */
public final class Publication {
    private static final String OVERVIEW = "Overview";
    private static final String RISK = "Risk and opportunity";

    private final Trace trace;
    private final Report report;
    private final Words words;
    private final RegisterPage registerPage;
    private final RecordPage recordPage;

    private Publication(Trace trace, Report report) {
        this.trace = trace;
        this.report = report;
        this.words = new Words(trace, new Addresses(trace.items()));
        Cells cells = new Cells(trace, words);
        Map<String, List<Finding>> byRecord = report.findings().stream()
                .filter(f -> !f.record().isEmpty())
                .collect(Collectors.groupingBy(Finding::record));
        this.registerPage = new RegisterPage(trace, words, cells);
        this.recordPage = new RecordPage(trace, words, cells, byRecord);
    }

    /** All pages of the trace and report; {@code version} is the program's, as the pages state it. */
    public static Site of(Trace trace, Report report, String version) {
        Publication publication = new Publication(trace, report);
        return new Site(publication.cover(version), publication.chapters());
    }

    private Site.Cover cover(String version) {
        Settings settings = trace.pack().settings();
        Settings.Audit audit = settings.audit();
        String period = audit.from() == null || audit.to() == null ? "" : audit.from() + " to " + audit.to();
        return new Site.Cover(
                settings.organisation().isEmpty() ? "Unnamed organisation" : settings.organisation(),
                settings.scope(),
                settings.classification(),
                "Full edition",
                audit.title(),
                audit.body(),
                period,
                trace.auditDate(),
                settings.language(),
                version);
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(single(OVERVIEW, new Dashboard(trace, report, words).page()));
        chapters.add(single(OVERVIEW, new ReadingPage(trace, report, words).page()));
        chapters.add(single(OVERVIEW, new FindingsPage(report, words).page()));
        chapters.add(single(RISK, new MethodPage(trace, words).page()));
        registers().filter(r -> r.group().equals(RISK)).forEach(r -> chapters.add(chapter(r)));
        chapters.add(single(RISK, new MatrixPage(trace, words).page()));
        registers().filter(r -> !r.group().equals(RISK)).forEach(r -> chapters.add(chapter(r)));
        chapters.add(single("Checks", new RulebookPage(report, words).page()));
        chapters.add(single("Checks", new FieldsPage(trace, report).page()));
        return chapters;
    }

    /** The registers that hold something, those of one group together. */
    private Stream<Register> registers() {
        List<String> groups = trace.pack().registers().stream()
                .map(Register::group)
                .distinct()
                .toList();
        return groups.stream()
                .flatMap(g -> trace.pack().registers().stream()
                        .filter(r ->
                                r.group().equals(g) && !trace.items(r.kind()).isEmpty()));
    }

    private static Chapter single(String group, Page page) {
        return new Chapter(page.title(), group, List.of(page));
    }

    private Chapter chapter(Register register) {
        List<Page> pages = new ArrayList<>();
        pages.add(registerPage.of(register));
        if (register.detail()) {
            trace.items(register.kind()).forEach(i -> pages.add(recordPage.of(i)));
        }
        return new Chapter(register.title(), register.group(), List.copyOf(pages));
    }
}
