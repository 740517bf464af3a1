package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Settings;
import auditpress.model.Text;
import auditpress.trace.Approval;
import auditpress.trace.Coverage;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The opening page of a register: what it is, and its table; for the Statement of Applicability a table a theme, for the
 * requirements of other frameworks a table a framework.
 */
final class RegisterPage {
    private final Trace trace;
    private final Coverage coverage;
    private final Words words;
    private final Tables tables;

    RegisterPage(Trace trace, Coverage coverage, Words words, Cells cells) {
        this.trace = trace;
        this.coverage = coverage;
        this.words = words;
        this.tables = new Tables(trace, words, cells);
    }

    Page of(Register register) {
        return new Page(Addresses.index(register), "", register.title(), 1, register.clause(), () -> blocks(register));
    }

    private List<Block> blocks(Register register) {
        List<Block> blocks = new ArrayList<>();
        if (!register.about().isEmpty()) {
            blocks.add(words.paragraph(register.about()));
        }
        WithheldText.line(trace.pack(), register).ifPresent(blocks::add);
        List<Block.Fact> facts = new ArrayList<>();
        Settings.Statement statement = trace.pack().settings().statement();
        if (register.kind().equals("control") && statement != null) {
            facts.add(new Block.Fact("Version", Text.of(statement.words())));
        }
        facts.addAll(SignOffPage.fact(Approval.of(trace, register), words));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        List<Item> items = trace.items(register.kind());
        if (register.kind().equals("control")) {
            blocks.add(Charts.applicability(trace));
            themes(register, items, blocks);
        } else if (register.kind().equals("criterion")) {
            new FrameworkTables(trace, coverage, words).add(blocks);
        } else {
            String count = items.size() == 1 ? "1 record" : items.size() + " records";
            blocks.add(tables.of(register, register.title() + ", " + count, items));
        }
        return blocks;
    }

    private void themes(Register register, List<Item> items, List<Block> blocks) {
        for (Catalogue.Theme theme : trace.pack().catalogue().themes()) {
            List<Item> own = items.stream()
                    .filter(i -> i.id().startsWith(theme.id() + "."))
                    .toList();
            section(register, theme.id() + " " + theme.title(), theme.id(), own, blocks);
        }
        List<Item> others = items.stream()
                .filter(i -> trace.pack().catalogue().theme(i.id()).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            section(register, "Own controls", "the organisation", others, blocks);
        }
    }

    private void section(Register register, String title, String anchor, List<Item> items, List<Block> blocks) {
        blocks.add(new Block.Heading(2, Text.of(title), Addresses.slug(anchor)));
        blocks.add(tables.of(register, items.size() + " controls of " + anchor, items));
    }
}
