package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Block.Mark;
import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Control;
import auditpress.trace.Evidence;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Risk by control by evidence: a grid a theme, then a row for each pair of risk and control with what proves it. */
final class MatrixPage {
    static final String ADDRESS = "matrix.html";

    /** A grid of more rows is no picture any more; the table below it holds all. */
    private static final int MOST_ROWS = 250;

    private static final Mark PROVED = new Mark(Tone.GOOD, "Works and is proved");
    private static final Mark UNDER_WAY = new Mark(Tone.INFO, "Not yet wholly implemented");
    private static final Mark RAN_OUT = new Mark(Tone.WARN, "All evidence has run out");
    private static final Mark BROKEN = new Mark(Tone.BAD, "No evidence, or excluded");
    private static final Mark WITHHELD = new Mark(Tone.NEUTRAL, "Evidence withheld");
    private static final List<Mark> LEGEND = List.of(PROVED, UNDER_WAY, RAN_OUT, BROKEN);

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Risk", 0.8, false),
            new Block.Column("Residual", 1.4, false),
            new Block.Column("Control", 0.8, false),
            new Block.Column("State of the control", 1.1, false),
            new Block.Column("Evidence", 2.2, false),
            new Block.Column("Link", 1.4, false));

    private final Trace trace;
    private final Words words;

    MatrixPage(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
    }

    Page page() {
        return new Page(ADDRESS, "", "Traceability matrix", 1, "6.1.3", this::blocks);
    }

    private List<Block> blocks() {
        Map<Item, Mark> marks = new HashMap<>();
        Map<Item, List<Text>> ends = new HashMap<>();
        Control.all(trace).forEach(c -> {
            marks.put(c.item(), mark(c));
            ends.put(c.item(), end(c));
        });
        List<Risk> risks = Risk.all(trace).filter(r -> !r.isClosed()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                words.paragraph(
                        "Where a risk names a control, the mark tells whether the control works and is proved at the audit date. In the table of every link the holes are marked 'gap'."));
        if (risks.size() <= MOST_ROWS) {
            trace.pack().catalogue().themes().forEach(t -> grid(t, risks, marks, blocks));
        }
        blocks.add(new Block.Heading(2, Text.of("Every link"), "links"));
        List<Block.Row> rows = risks.stream().flatMap(r -> rows(r, ends)).toList();
        blocks.add(new Block.Table(
                "Risk, control and evidence, " + rows.size() + " links",
                COLUMNS,
                rows,
                trace.items("risk").isEmpty() && !words.withheld().isNothing()
                        ? "This edition shows no risks."
                        : "No risk names a control.",
                true));
        return blocks;
    }

    private void grid(Catalogue.Theme theme, List<Risk> risks, Map<Item, Mark> marks, List<Block> blocks) {
        List<Item> controls = trace.items("control").stream()
                .filter(c -> c.id().startsWith(theme.id() + "."))
                .filter(c -> !trace.joined(c, "risk").isEmpty())
                .toList();
        List<Block.MatrixRow> rows = risks.stream()
                .filter(r -> r.controls().stream().anyMatch(c -> controls.contains(c.item())))
                .map(r -> row(r, controls, marks))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Text.of(theme.id() + " " + theme.title()), Addresses.slug(theme.id())));
        List<Block.MatrixColumn> columns = controls.stream()
                .map(c -> new Block.MatrixColumn(c.id(), words.title(c), words.target(c)))
                .toList();
        boolean whole = words.withheld().isNothing();
        List<Mark> legend = whole
                ? LEGEND
                : Stream.concat(LEGEND.stream(), Stream.of(WITHHELD)).toList();
        blocks.add(new Block.Matrix("Risks by controls of " + theme.id(), "Risk", columns, rows, legend));
    }

    private Block.MatrixRow row(Risk risk, List<Item> controls, Map<Item, Mark> marks) {
        List<Item> named = trace.joined(risk.item(), "control");
        List<@Nullable Mark> cells = new ArrayList<>();
        controls.forEach(c -> cells.add(named.contains(c) ? marks.get(c) : null));
        return new Block.MatrixRow(words.named(risk.item()), cells);
    }

    private static Mark mark(Control control) {
        if (!control.isApplicable() || control.lacksEvidence()) {
            return BROKEN;
        }
        if (!control.isImplemented()) {
            return UNDER_WAY;
        }
        if (control.hasWithheldEvidence() && control.evidence().stream().noneMatch(Evidence::isValid)) {
            return WITHHELD;
        }
        return control.hasOnlyExpiredEvidence() ? RAN_OUT : PROVED;
    }

    private Stream<Block.Row> rows(Risk risk, Map<Item, List<Text>> ends) {
        List<Item> controls = trace.joined(risk.item(), "control");
        List<Text> start = List.of(words.link(risk.item()), Levels.of(risk.residual()));
        if (controls.isEmpty()) {
            int withheld = trace.withheld(risk.item(), "control");
            Text gap = withheld > 0
                    ? WithheldText.badge(withheld)
                    : risk.lacksControl() ? Text.badge(Tone.BAD, "gap: no control") : Text.of("no control named");
            return Stream.of(row(start, List.of(Text.EMPTY, Text.EMPTY, Text.EMPTY, gap)));
        }
        return controls.stream().map(c -> row(start, ends.getOrDefault(c, List.of())));
    }

    private static Block.Row row(List<Text> start, List<Text> end) {
        return new Block.Row("", Stream.concat(start.stream(), end.stream()).toList());
    }

    /** The cells of a row from the control on: the same for every risk that names it. */
    private List<Text> end(Control control) {
        Mark mark = mark(control);
        boolean gap = mark.equals(BROKEN) || mark.equals(RAN_OUT);
        Text link = Text.badge(mark.tone(), gap ? "gap: " + mark.words() : mark.words());
        List<Item> evidence = trace.joined(control.item(), "evidence");
        return List.of(words.link(control.item()), Cells.status(control.item()), words.links(evidence, 5), link);
    }
}
