package auditpress.page;

import auditpress.figure.Figures;
import auditpress.model.Block;
import auditpress.model.Block.Column;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Text;
import auditpress.trace.AuditFinding;
import auditpress.trace.Improvement;
import auditpress.trace.Incident;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The loop of improvement (10.1, 10.2): what came up, what was done about it, and whether it worked; or where it stops. */
final class LoopPage {
    static final String ADDRESS = "loop.html";

    private static final List<String> FIGURES = List.of(
            "improvements-open",
            "improvements-overdue",
            "improvements-unverified",
            "improvements-verified",
            "improvements-rejected",
            "improvements-completed",
            "improvements-staff",
            "incidents-repeated");

    private static final Column STANDS = new Column("Where it stands", 1.9, false);
    private static final List<Column> ENTRIES = List.of(
            new Column("From", 1.2, false),
            new Column("Risk", 0.9, false),
            new Column("Improvement", 2.8, false),
            new Column("Control", 1.1, false),
            new Column("Verified by", 1.3, false),
            new Column("On", 1, false),
            STANDS);

    private final Trace trace;
    private final Figures figures;
    private final Words words;
    private final Cells cells;

    LoopPage(Trace trace, Figures figures, Words words, Cells cells) {
        this.trace = trace;
        this.figures = figures;
        this.words = words;
        this.cells = cells;
    }

    /** Whether the pack keeps anything that the loop is made of. */
    static boolean isKept(Trace trace) {
        return Stream.of("improvement", "incident", "finding")
                .anyMatch(k -> !trace.items(k).isEmpty());
    }

    Page page() {
        return new Page(ADDRESS, "", "Improvement loop", 1, "10.1, 10.2", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                words.paragraph(
                        "From what came up, through risk, improvement and control, to the check that it worked. Where the loop is broken, the tables say 'stops here'."));
        blocks.add(new Block.Figures(FIGURES.stream()
                .flatMap(key -> figures.figure(key).stream())
                .map(FigureText::card)
                .toList()));
        section("improvement", "Improvements", ENTRIES, this::entry, blocks);
        section("incident", "Incidents", begun("Incident", "Severity", "Risk"), this::incident, blocks);
        section("finding", "Audit findings", begun("Finding", "Grade", "Audit"), this::finding, blocks);
        blocks.addAll(new LoopTrails(trace, words).blocks());
        return blocks;
    }

    /** Makes an item's row. */
    private interface Rows {
        List<Text> cells(Item item);
    }

    private void section(String kind, String title, List<Column> columns, Rows rows, List<Block> blocks) {
        List<Item> items = trace.items(kind);
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(2, Text.of(title), kind + "s"));
            blocks.add(new Block.Table(
                    title + ", " + items.size() + " in all",
                    columns,
                    items.stream().map(i -> new Block.Row("", rows.cells(i))).toList(),
                    "",
                    true));
        }
    }

    private static List<Column> begun(String what, String weight, String behind) {
        return List.of(
                new Column(what, 2.8, false),
                new Column("Date", 1, false),
                new Column(weight, 1.2, false),
                new Column(behind, 1.1, false),
                new Column("Improvement", 1.2, false),
                STANDS);
    }

    private List<Text> entry(Item item) {
        return List.of(
                from(item),
                joined(item, "risk"),
                words.named(item),
                joined(item, "control"),
                field(item, "verified_by"),
                field(item, "verified"),
                Standing.of(new Improvement(trace, item)).text());
    }

    /** The finding or incident that it answers, else its source in a word. */
    private Text from(Item item) {
        List<Item> origins = LoopTrails.origins(trace, item);
        return origins.isEmpty() ? field(item, "source") : words.links(origins, Cells.IN_A_CELL);
    }

    private List<Text> incident(Item item) {
        return begun(item, "date", "severity", "risk", Standing.of(new Incident(trace, item)));
    }

    private List<Text> finding(Item item) {
        return begun(item, "raised", "grade", "audit", Standing.of(new AuditFinding(trace, item)));
    }

    private List<Text> begun(Item item, String date, String weight, String behind, Standing standing) {
        return List.of(
                words.named(item),
                field(item, date),
                field(item, weight),
                joined(item, behind),
                joined(item, "improvement"),
                standing.text());
    }

    private Text field(Item item, String name) {
        Field field = item.register().field(name).orElseThrow();
        return cells.brief(item, field);
    }

    private Text joined(Item item, String kind) {
        return words.links(trace.joined(item, kind), Cells.IN_A_CELL);
    }
}
