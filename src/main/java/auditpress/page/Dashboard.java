package auditpress.page;

import auditpress.check.Report;
import auditpress.dossier.Dossier;
import auditpress.figure.Figures;
import auditpress.model.Block;
import auditpress.model.Edition;
import auditpress.model.Page;
import auditpress.model.Severity;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Coverage;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The first page: how the management system stands at the audit date, in figures that lead to what they count. */
final class Dashboard {
    static final String ADDRESS = "index.html";

    /** The few that everybody asks for; the page of figures holds the rest. */
    private static final List<String> FIGURES = List.of(
            "risks-above-criterion",
            "controls-implemented",
            "evidence-valid",
            "improvements-overdue",
            "actions-overdue",
            "improvements-completed",
            "review-days");

    private final Dossier dossier;
    private final Trace trace;
    private final Report report;
    private final Figures figures;
    private final Coverage coverage;
    private final Words words;

    Dashboard(Dossier dossier, Figures figures, Coverage coverage, Words words) {
        this.dossier = dossier;
        this.trace = dossier.trace();
        this.report = dossier.report();
        this.figures = figures;
        this.coverage = coverage;
        this.words = words;
    }

    Page page() {
        return new Page(ADDRESS, "", "Overview", 1, "", this::blocks);
    }

    private List<Block> blocks() {
        Edition edition = trace.pack().edition();
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(
                "How the information security management system stands at the audit date, " + trace.auditDate() + "."));
        WithheldText.callout(trace.pack()).ifPresent(blocks::add);
        blocks.addAll(AcceptedErrors.of(dossier));
        blocks.add(new Block.Figures(few()));
        if (edition.hasChapter("figures")) {
            blocks.add(new Block.Paragraph(
                    Text.of("All figures, with the records that they count", Target.page(FiguresPage.ADDRESS))));
        }
        if (!trace.items("risk").isEmpty()) {
            blocks.add(new Block.Heading(2, Text.of("Open risks after treatment"), "risks"));
            blocks.addAll(HeatMaps.of(trace, true, words));
        }
        if (!trace.items("control").isEmpty()) {
            blocks.add(new Block.Heading(2, Text.of("Controls"), "controls"));
            blocks.add(Charts.applicability(trace));
        }
        blocks.addAll(TrendBlocks.of(dossier.earlier().releases(), figures, trace.auditDate()));
        blocks.add(new Block.Heading(2, Text.of("Falls due"), "due"));
        blocks.addAll(Due.blocks(trace, words));
        if (edition.hasChapter("findings")) {
            blocks.add(new Block.Heading(2, Text.of("Errors and warnings"), "findings"));
            blocks.addAll(new WorstFindings(report, words).blocks());
        }
        return blocks;
    }

    /** Errors where there are any; else what an auditor will ask. */
    private List<Block.Figure> few() {
        Stream<String> found = trace.pack().edition().hasChapter("findings")
                ? Stream.of(report.count(Severity.ERROR) > 0 ? "findings-error" : "findings-warning")
                : Stream.of();
        Stream<Block.Figure> counted = Stream.concat(found, FIGURES.stream())
                .flatMap(key -> figures.figure(key).stream())
                .map(FigureText::card);
        return Stream.concat(counted, Stream.of(clauses())).toList();
    }

    /** Clauses are no records, so they are counted on their own page. */
    private Block.Figure clauses() {
        List<Coverage.Answers> all = coverage.clauses();
        long gaps = all.stream().filter(Coverage.Answers::isGap).count();
        long withheld = all.stream().filter(a -> a.isEmpty() && !a.isGap()).count();
        String note = gaps == 0 ? "by documents, registers or evidence" : gaps == 1 ? "1 gap" : gaps + " gaps";
        return new Block.Figure(
                "Clauses answered",
                all.size() - gaps + " of " + all.size(),
                withheld == 0 ? note : note + "; the answers to " + withheld + " withheld",
                gaps > 0 ? Tone.WARN : withheld > 0 ? Tone.INFO : Tone.GOOD,
                Target.page(CoveragePage.ADDRESS));
    }
}
