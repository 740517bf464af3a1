package auditpress.page;

import auditpress.check.Report;
import auditpress.model.Block;
import auditpress.model.Block.Figure;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Severity;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Control;
import auditpress.trace.Coverage;
import auditpress.trace.DocumentedInformation;
import auditpress.trace.Evidence;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page: how the management system stands at the audit date, in figures that lead to what they count. */
final class Dashboard {
    static final String ADDRESS = "index.html";

    private final Trace trace;
    private final Report report;
    private final Coverage coverage;
    private final Words words;

    Dashboard(Trace trace, Report report, Coverage coverage, Words words) {
        this.trace = trace;
        this.report = report;
        this.coverage = coverage;
        this.words = words;
    }

    Page page() {
        return new Page(ADDRESS, "", "Overview", 1, "", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(
                "How the information security management system stands at the audit date, " + trace.auditDate() + "."));
        blocks.add(new Block.Figures(figures()));
        if (!trace.items("risk").isEmpty()) {
            blocks.add(new Block.Heading(2, Text.of("Open risks after treatment"), "risks"));
            blocks.add(HeatMaps.of(trace, true, words));
        }
        blocks.add(new Block.Heading(2, Text.of("Controls"), "controls"));
        blocks.add(Charts.applicability(trace));
        blocks.add(new Block.Heading(2, Text.of("Falls due"), "due"));
        blocks.addAll(Due.blocks(trace, words));
        blocks.add(new Block.Heading(2, Text.of("Errors and warnings"), "findings"));
        blocks.add(FindingText.table(
                "Errors and warnings", worst(), words, "The rulebook found no error and no warning."));
        return blocks;
    }

    private List<auditpress.model.Finding> worst() {
        return report.findings().stream()
                .filter(f -> f.severity() != Severity.NOTE && !f.isWaived())
                .limit(20)
                .toList();
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(findings());
        figures.add(risks());
        figures.add(controls());
        figures.add(evidence());
        open("improvement", "Improvements open", figures);
        open("action", "Actions open", figures);
        open("opportunity", "Opportunities open", figures);
        incidents(figures);
        figures.add(clauses());
        figures.add(documented());
        return figures;
    }

    private Figure findings() {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        Tone tone = errors > 0 ? Tone.BAD : warnings > 0 ? Tone.WARN : Tone.GOOD;
        String value = errors > 0 ? String.valueOf(errors) : String.valueOf(warnings);
        String label = errors > 0 ? (errors == 1 ? "Error" : "Errors") : warnings == 1 ? "Warning" : "Warnings";
        String note = errors > 0
                ? "and " + warnings + " warnings, from " + report.results().size() + " rules"
                : "no errors, from " + report.results().size() + " rules";
        return new Figure(label, value, note, tone, Target.page(FindingsPage.ADDRESS));
    }

    private Figure risks() {
        List<Risk> open = Risk.all(trace).filter(r -> !r.isClosed()).toList();
        long above = open.stream().filter(Risk::isAboveCriterion).count();
        Tone tone = above > 0 ? Tone.WARN : Tone.GOOD;
        return new Figure(
                "Open risks",
                String.valueOf(open.size()),
                above + " above the acceptance criterion",
                tone,
                index("risk"));
    }

    private Figure controls() {
        long applicable = Control.all(trace).filter(Control::isApplicable).count();
        long implemented = Control.all(trace).filter(Control::isImplemented).count();
        Tone tone = implemented == applicable ? Tone.GOOD : Tone.INFO;
        return new Figure(
                "Controls implemented",
                implemented + " of " + applicable,
                "applicable of " + trace.items("control").size(),
                tone,
                index("control"));
    }

    private Figure evidence() {
        List<Evidence> all = Evidence.all(trace).toList();
        long valid = all.stream().filter(e -> e.isValid() && !e.lacksFile()).count();
        Tone tone = valid == all.size() ? Tone.GOOD : Tone.WARN;
        return new Figure(
                "Evidence valid", valid + " of " + all.size(), "records at the audit date", tone, index("evidence"));
    }

    private Figure clauses() {
        List<Coverage.Answers> all = coverage.clauses();
        long gaps = all.stream().filter(Coverage.Answers::isEmpty).count();
        return new Figure(
                "Clauses answered",
                all.size() - gaps + " of " + all.size(),
                gaps == 0 ? "by documents, registers or evidence" : gaps == 1 ? "1 gap" : gaps + " gaps",
                gaps == 0 ? Tone.GOOD : Tone.WARN,
                Target.page(CoveragePage.ADDRESS));
    }

    private Figure documented() {
        List<DocumentedInformation> all = coverage.documented();
        long answered = all.stream().filter(DocumentedInformation::isAnswered).count();
        return new Figure(
                "Documented information",
                answered + " of " + all.size(),
                "that a certification body asks for",
                answered == all.size() ? Tone.GOOD : Tone.WARN,
                Target.page(DocumentedPage.ADDRESS));
    }

    private void open(String kind, String label, List<Figure> figures) {
        List<Item> items = trace.items(kind);
        if (items.isEmpty()) {
            return;
        }
        List<Item> open = items.stream().filter(i -> i.is("status", "open")).toList();
        long late = open.stream()
                .filter(i ->
                        i.date("due").map(d -> d.isBefore(trace.auditDate())).orElse(false))
                .count();
        String note = late == 0 ? "none overdue" : late + " overdue";
        figures.add(new Figure(
                label, open.size() + " of " + items.size(), note, late > 0 ? Tone.WARN : Tone.GOOD, index(kind)));
    }

    private void incidents(List<Figure> figures) {
        List<Item> items = trace.items("incident");
        if (!items.isEmpty()) {
            long open = items.stream().filter(i -> i.is("status", "open")).count();
            figures.add(new Figure(
                    "Incidents",
                    String.valueOf(items.size()),
                    open + " open",
                    open > 0 ? Tone.INFO : Tone.GOOD,
                    index("incident")));
        }
    }

    /** The register's page; null where nothing is kept, so that there is none. */
    private @Nullable Target index(String kind) {
        return trace.items(kind).isEmpty()
                ? null
                : Target.page(Addresses.index(trace.items(kind).get(0).register()));
    }
}
