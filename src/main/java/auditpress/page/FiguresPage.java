package auditpress.page;

import auditpress.figure.Figure;
import auditpress.figure.Figures;
import auditpress.model.Block;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every figure with the records that it counts: a few as a table, more as their ids, too many as a way to their register. */
final class FiguresPage {
    static final String ADDRESS = "figures.html";

    private static final int AS_ROWS = 15;
    private static final int AS_IDS = 200;

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Figure", 2.4, false),
            new Block.Column("Value", 1, true),
            new Block.Column("Share", 0.7, true),
            new Block.Column("What it counts", 3.4, false));

    private final Trace trace;
    private final Figures figures;
    private final Words words;
    private final Cells cells;

    FiguresPage(Trace trace, Figures figures, Words words, Cells cells) {
        this.trace = trace;
        this.figures = figures;
        this.words = words;
        this.cells = cells;
    }

    Page page() {
        return new Page(ADDRESS, "", "Figures", 1, "9.1", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph("Every figure with the records that it counts, at the audit date, "
                + trace.auditDate() + ". What the pack keeps no records of has no figure."));
        for (Figure.Group group : Figure.Group.values()) {
            List<Figure> some = figures.of(group);
            if (!some.isEmpty()) {
                blocks.add(new Block.Heading(
                        2, Text.of(group.title()), group.name().toLowerCase(Locale.ROOT)));
                picture(group, blocks);
                blocks.add(new Block.Table(
                        "", COLUMNS, some.stream().map(FiguresPage::row).toList(), "", false));
                some.stream().filter(f -> !f.items().isEmpty()).forEach(f -> section(f, blocks));
            }
        }
        return blocks;
    }

    private void picture(Figure.Group group, List<Block> blocks) {
        if (group == Figure.Group.RISKS) {
            blocks.add(Charts.levels(trace, figures));
        } else if (group == Figure.Group.CONTROLS) {
            blocks.add(Charts.applicability(trace));
        }
    }

    /** A figure that counts nothing has no section; its row is where links to it lead. */
    private static Block.Row row(Figure figure) {
        boolean counts = figure.size() > 0;
        Text label = Text.of(figure.label(), counts ? FigureText.target(figure) : null);
        Text value = Text.badge(figure.tone(), figure.amount().text());
        Text share = Text.of(FigureText.percent(figure));
        return new Block.Row(
                figure.items().isEmpty() ? figure.key() : "", List.of(label, value, share, Text.of(figure.note())));
    }

    private void section(Figure figure, List<Block> blocks) {
        String heading = figure.label() + ": " + figure.amount().text();
        blocks.add(new Block.Heading(3, Text.of(heading), figure.key()));
        List<Item> items = figure.items();
        blocks.add(items.size() <= AS_ROWS ? rows(figure) : ids(items));
    }

    private Block ids(List<Item> items) {
        Text first = words.links(items.subList(0, Math.min(AS_IDS, items.size())));
        Register register = items.get(0).register();
        Text rest = Text.of(" and " + (items.size() - AS_IDS) + " more in ")
                .and(Text.of(register.title(), Target.page(Addresses.index(register))));
        return new Block.Paragraph(items.size() > AS_IDS ? first.and(rest) : first);
    }

    private Block rows(Figure figure) {
        Register register = figure.items().get(0).register();
        List<Field> fields = Stream.of(figure.shows(), "owner", "status")
                .distinct()
                .flatMap(f -> register.field(f).stream())
                .toList();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(register.singular(), 0.9, false));
        columns.add(new Block.Column("Title", 3.2, false));
        fields.forEach(f -> columns.add(new Block.Column(f.label(), 1.4, false)));
        List<Block.Row> rows = figure.items().stream().map(i -> row(i, fields)).toList();
        return new Block.Table("", columns, rows, "", false);
    }

    private Block.Row row(Item item, List<Field> fields) {
        List<Text> texts = new ArrayList<>(List.of(words.link(item), Text.of(words.title(item))));
        fields.forEach(f -> texts.add(cells.brief(item, f)));
        return new Block.Row("", texts);
    }
}
