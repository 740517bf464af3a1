package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.Level;
import auditpress.model.NaturalOrder;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Text;
import auditpress.trace.Approval;
import auditpress.trace.Risk;
import auditpress.trace.Settled;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The risk treatment plan (6.1.3 e): each open risk with how it is treated, by which controls, what is still to be done by
 * when, and how it stands with the acceptance of what remains (6.1.3 f).
 */
final class TreatmentPlanPage {
    static final String ADDRESS = "treatment-plan.html";

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Risk", 0.7, false),
            new Block.Column("Title", 2.4, false),
            new Block.Column("Level", 1.2, false),
            new Block.Column("Owner", 1.2, false),
            new Block.Column("Treatment", 0.9, false),
            new Block.Column("Controls", 1.4, false),
            new Block.Column("Still to be done", 2, false),
            new Block.Column("Residual risk", 1.7, false));

    private final Trace trace;
    private final Words words;
    private final Cells cells;

    TreatmentPlanPage(Trace trace, Words words, Cells cells) {
        this.trace = trace;
        this.words = words;
        this.cells = cells;
    }

    boolean hasContent() {
        return open().findAny().isPresent();
    }

    Page page() {
        return new Page(ADDRESS, "", "Risk treatment plan", 1, "6.1.3 e, 6.1.3 f, 8.3", this::blocks);
    }

    private List<Block> blocks() {
        List<Risk> risks = open().sorted(Comparator.comparing(TreatmentPlanPage::number)
                        .reversed()
                        .thenComparing(r -> r.item().id(), NaturalOrder.IDS))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(
                "The open risks, the highest level of today first, with the controls that treat them and what is"
                        + " still to be done. Made from the risk register, the actions and the improvement log."));
        Register register = risks.get(0).item().register();
        List<Block.Fact> signed = SignOffPage.fact(Approval.of(trace, register), words);
        if (!signed.isEmpty()) {
            blocks.add(new Block.Facts(signed));
        }
        String caption = "Risk treatment plan, " + (risks.size() == 1 ? "1 open risk" : risks.size() + " open risks");
        blocks.add(
                new Block.Table(caption, COLUMNS, risks.stream().map(this::row).toList(), "", true));
        return blocks;
    }

    private Stream<Risk> open() {
        return Risk.all(trace).filter(r -> !r.isClosed());
    }

    private static BigDecimal number(Risk risk) {
        return risk.current().map(Level::number).orElse(BigDecimal.ZERO);
    }

    private Block.Row row(Risk risk) {
        Item item = risk.item();
        return new Block.Row(
                "",
                List.of(
                        words.link(item),
                        Text.of(words.title(item)),
                        Levels.of(risk.current()),
                        cell(item, "owner"),
                        cell(item, "treatment"),
                        cell(item, "controls"),
                        work(item),
                        Remainder.of(risk, words)));
    }

    private Text cell(Item item, String field) {
        return item.register().field(field).map(f -> cells.brief(item, f)).orElse(Text.EMPTY);
    }

    /** Actions and improvements that are not done, with their days. */
    private Text work(Item risk) {
        List<Text> open = Stream.of("action", "improvement")
                .flatMap(kind -> trace.joined(risk, kind).stream())
                .filter(i -> !Settled.is(trace, i))
                .map(this::workItem)
                .toList();
        int withheld = trace.withheld(risk, "action") + trace.withheld(risk, "improvement");
        Text all = Text.join(", ", open);
        return withheld == 0 ? all : all.and(all.isEmpty() ? "" : " ").and(WithheldText.badge(withheld));
    }

    private Text workItem(Item item) {
        Text day = cell(item, "due");
        return day.isEmpty() ? words.link(item) : words.link(item).and(" ").and(day);
    }
}
