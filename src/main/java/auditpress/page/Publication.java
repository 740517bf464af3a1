package auditpress.page;

import auditpress.check.Report;
import auditpress.diff.Differences;
import auditpress.dossier.Dossier;
import auditpress.figure.Figures;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Settings;
import auditpress.model.Site;
import auditpress.model.Site.Chapter;
import auditpress.trace.Coverage;
import auditpress.trace.Criterion;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which pages there are, in which chapters and in which order. */
public final class Publication {
    private static final String OVERVIEW = "Overview";
    private static final String CONTEXT = "Context";
    private static final String RISK = "Risk and opportunity";
    private static final String IMPROVEMENT = "Improvement and review";
    private static final String CHECKS = "Checks";

    private final Dossier dossier;
    private final Site.Imprint imprint;
    private final Trace trace;
    private final Report report;
    private final Coverage coverage;
    private final Figures figures;
    private final Words words;
    private final Cells cells;
    private final RegisterPage registerPage;
    private final RecordPage recordPage;

    private Publication(Dossier dossier, Site.Imprint imprint) {
        this.dossier = dossier;
        this.imprint = imprint;
        this.trace = dossier.trace();
        this.report = dossier.report();
        this.coverage = Coverage.of(trace);
        this.words = new Words(trace, Addresses.of(trace));
        this.figures = Figures.of(trace, report);
        this.cells = new Cells(trace, words);
        Map<String, List<Finding>> byRecord = report.findings().stream()
                .filter(f -> !f.record().isEmpty())
                .collect(Collectors.groupingBy(Finding::record));
        this.registerPage = new RegisterPage(trace, coverage, words, cells);
        this.recordPage = new RecordPage(trace, words, cells, byRecord);
    }

    /** All pages that the dossier gives, and what they state of their making. */
    public static Site of(Dossier dossier, Site.Imprint imprint) {
        Publication publication = new Publication(dossier, imprint);
        return new Site(
                publication.cover(), EditionView.of(dossier.trace().pack().edition(), publication.chapters()));
    }

    private Site.Cover cover() {
        Settings settings = trace.pack().settings();
        Settings.Audit audit = settings.audit();
        String period = audit.from() == null || audit.to() == null ? "" : audit.from() + " to " + audit.to();
        return new Site.Cover(
                settings.organisation().isEmpty() ? "Unnamed organisation" : settings.organisation(),
                settings.scope(),
                settings.classification(),
                trace.pack().edition().title(),
                audit.title(),
                audit.body(),
                period,
                trace.auditDate(),
                settings.language(),
                imprint,
                WithheldText.total(trace.pack().withheld()));
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(single(OVERVIEW, new Dashboard(dossier, figures, coverage, words).page()));
        chapters.add(single(OVERVIEW, new ReadingPage(dossier, imprint, words).page()));
        Differences since = dossier.earlier().since();
        if (since != null) {
            chapters.add(single(OVERVIEW, SincePage.chapter(since, words)));
        }
        SignOffPage signOff = new SignOffPage(trace, words);
        if (signOff.hasContent()) {
            chapters.add(single(OVERVIEW, signOff.page()));
        }
        chapters.add(single(OVERVIEW, new FindingsPage(dossier, words).page()));
        chapters.add(single(OVERVIEW, new FiguresPage(trace, figures, words, cells).page()));
        registers(CONTEXT).forEach(chapters::add);
        chapters.add(single(RISK, new MethodPage(trace, words).page()));
        registers(RISK).forEach(chapters::add);
        TreatmentPlanPage plan = new TreatmentPlanPage(trace, words, cells);
        if (plan.hasContent()) {
            chapters.add(single(RISK, plan.page()));
        }
        chapters.add(single(RISK, new MatrixPage(trace, words).page()));
        otherGroups().forEach(group -> {
            if (group.equals(IMPROVEMENT) && LoopPage.isKept(trace)) {
                chapters.add(single(IMPROVEMENT, new LoopPage(trace, figures, words, cells).page()));
            }
            registers(group).forEach(chapters::add);
        });
        chapters.add(single(CHECKS, new CoveragePage(trace, coverage, words).page()));
        chapters.add(single(CHECKS, new DocumentedPage(trace, coverage, words).page()));
        chapters.add(single(CHECKS, new RulebookPage(report, words).page()));
        // For those who keep the registers; whoever reads the pack has no use for it.
        Page fields = new FieldsPage(trace, report).page();
        chapters.add(new Chapter(fields.title(), CHECKS, List.of(fields), List.of(), false));
        return chapters;
    }

    /** The registers of that group that hold something. */
    private Stream<Chapter> registers(String group) {
        return trace.pack().registers().stream()
                .filter(r -> r.group().equals(group) && !trace.items(r.kind()).isEmpty())
                .map(this::chapter);
    }

    /** The checks come last, their pages with their registers. */
    private Stream<String> otherGroups() {
        Stream<String> others = trace.pack().registers().stream()
                .map(Register::group)
                .filter(g -> !List.of(CONTEXT, RISK, CHECKS).contains(g))
                .distinct();
        return Stream.concat(others, Stream.of(CHECKS));
    }

    private static Chapter single(String group, Page page) {
        return new Chapter(page.title(), group, List.of(page));
    }

    private Chapter chapter(Register register) {
        List<Page> pages = new ArrayList<>();
        pages.add(registerPage.of(register));
        List<Site.Place> places = new ArrayList<>();
        for (Item item : register.detail() ? trace.items(register.kind()) : List.<Item>of()) {
            if (Addresses.hasPage(trace, item)) {
                pages.add(recordPage.of(item));
            } else {
                places.add(place(new Criterion(trace, item)));
            }
        }
        return new Chapter(register.title(), register.group(), List.copyOf(pages), List.copyOf(places), true);
    }

    private Site.Place place(Criterion criterion) {
        Item item = criterion.item();
        return new Site.Place(criterion.reference(), item.title() + ", " + criterion.framework(), words.target(item));
    }
}
