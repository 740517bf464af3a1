package auditpress.page;

import auditpress.check.Report;
import auditpress.model.Block;
import auditpress.model.Field;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What each register may hold, those without records among them, and what auditpress.yaml may hold (7.5.2). */
final class FieldsPage {
    static final String ADDRESS = "fields.html";

    private static final String SETTINGS = "auditpress-yaml";
    /** How many names of a column are shown in each language. */
    private static final int MOST_NAMES = 2;

    private static final String ABOUT = """
            What each register may hold, whether or not anything is kept in it yet. Its rows stand in a .csv, .xlsx, .yaml or .json \
            file, or each in a .md file in a folder of that name. A column goes by any of its names, in any case; columns of \
            your own are kept and shown. Beside what is required stands the rule that asks for it.""";
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Column", 1.7, false),
            new Block.Column("Shown as", 1.2, false),
            new Block.Column("Holds", 3, false),
            new Block.Column("Required", 0.7, false),
            new Block.Column("Other names of the column", 1.8, false));

    private final Trace trace;
    private final FieldWords words;
    private final Set<String> rules;

    FieldsPage(Trace trace, Report report) {
        this.trace = trace;
        this.words = new FieldWords(trace.pack().registers(), trace.method());
        this.rules = report.results().stream().map(r -> r.rule().id()).collect(Collectors.toUnmodifiableSet());
    }

    Page page() {
        return new Page(ADDRESS, "", "Field reference", 1, "7.5.2", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Text.of(ABOUT)));
        blocks.add(new Block.Paragraph(contents()));
        trace.pack().registers().forEach(r -> register(r, blocks));
        blocks.add(new Block.Heading(2, Text.of("Settings"), SETTINGS));
        blocks.add(new Block.Paragraph(
                Text.of("Points part the keys that stand below each other; * is a name that you choose.")));
        blocks.add(SettingsReference.table(trace.pack().settable()));
        return blocks;
    }

    private Text contents() {
        List<Text> names = new ArrayList<>();
        trace.pack().registers().forEach(r -> names.add(Text.of(r.title(), new Target.ToPage(ADDRESS, r.name()))));
        names.add(Text.of("Settings", new Target.ToPage(ADDRESS, SETTINGS)));
        return Text.join(", ", names).and(".");
    }

    private void register(Register register, List<Block> blocks) {
        blocks.add(new Block.Heading(2, Text.of(register.title()), register.name()));
        blocks.add(new Block.Paragraph(Text.of(register.about())
                .and("\n" + (register.clause().isEmpty() ? "" : "Clause " + register.clause() + ". ") + "Files: ")
                .and(codes(register.files(), ", "))
                .and(". Known by ")
                .and(identity(register))
                .and(". Links call it ")
                .and(Text.code(register.kind()))
                .and(". Kept: ")
                .and(records(register))
                .and(".")));
        List<Block.Row> rows = register.fields().stream().map(this::row).toList();
        blocks.add(new Block.Table("Fields of " + register.title(), COLUMNS, rows, "It has no fields.", false));
    }

    /** The first identifying field, and the others that stand in for it where it is empty. */
    private static Text identity(Register register) {
        List<String> fields = register.identity();
        Text first = Text.code(fields.get(0));
        return fields.size() == 1 ? first : first.and(", else ").and(codes(fields.subList(1, fields.size()), " and "));
    }

    private Text records(Register register) {
        int count = trace.items(register.kind()).size();
        return count == 0
                ? Text.of("no records yet")
                : Text.of(count == 1 ? "1 record" : count + " records", Target.page(Addresses.index(register)));
    }

    private Block.Row row(Field field) {
        Text holds = words.holds(field, ADDRESS);
        return new Block.Row(
                "",
                List.of(
                        Text.code(field.name()),
                        Text.of(field.label()),
                        field.help().isEmpty() ? holds : holds.and("\n" + field.help()),
                        required(field),
                        aliases(field)));
    }

    private Text required(Field field) {
        String rule = field.checkedBy();
        if (!rules.contains(rule)) {
            return Text.of(field.required() ? "yes" : "");
        }
        return Text.of(field.required() ? "yes, " : "see ").and(FindingText.rule(rule));
    }

    /** The first names of each language; a few show what others would do. */
    private static Text aliases(Field field) {
        return Text.of(field.aliases().entrySet().stream()
                .map(e -> e.getKey() + ": " + names(e.getValue()))
                .collect(Collectors.joining("\n")));
    }

    private static String names(List<String> names) {
        int more = names.size() - MOST_NAMES;
        return more <= 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " more";
    }

    private static Text codes(List<String> words, String between) {
        return Text.join(between, words.stream().map(Text::code).toList());
    }
}
