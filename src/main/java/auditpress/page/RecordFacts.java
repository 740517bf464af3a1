package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Level;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.model.Type;
import auditpress.trace.Approval;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a record's page states of it, label by label: its fields, and what the pack as a whole says. */
final class RecordFacts {
    private final Trace trace;
    private final Words words;
    private final Cells cells;

    RecordFacts(Trace trace, Words words, Cells cells) {
        this.trace = trace;
        this.words = words;
        this.cells = cells;
    }

    List<Block.Fact> of(Item item) {
        List<Block.Fact> facts = new ArrayList<>();
        if (item.kind().equals("risk")) {
            levels(new Risk(trace, item), facts);
        }
        stated(item, facts);
        judged(item, facts);
        facts.addAll(SignOffPage.fact(Approval.of(trace, item), words));
        Text withheld = WithheldText.joined(trace.pack(), words.withheld().joined(item));
        if (!withheld.isEmpty()) {
            facts.add(new Block.Fact("Linked, but withheld", withheld));
        }
        facts.add(new Block.Fact("Recorded in", Text.code(item.origin().text())));
        return facts;
    }

    /** Fields in their order, then own columns. */
    private void stated(Item item, List<Block.Fact> facts) {
        for (Field field : item.register().fields()) {
            boolean shown = field.type() != Type.MARKDOWN
                    && field.type() != Type.ID
                    && !field.name().equals(item.register().titleField());
            Text text = shown ? cells.of(item, field) : Text.EMPTY;
            if (!text.isEmpty()) {
                facts.add(new Block.Fact(field.label(), text));
            }
        }
        for (String name : item.values().keySet()) {
            if (item.register().field(name).isEmpty()) {
                facts.add(new Block.Fact(name, words.running(item.text(name))));
            }
        }
    }

    /** What no field says. */
    private void judged(Item item, List<Block.Fact> facts) {
        if (item.kind().equals("control") && !item.has("applicable")) {
            facts.add(new Block.Fact("Applicable", Text.badge(Tone.BAD, "Not decided")));
        }
        if (item.kind().equals("evidence")) {
            facts.add(new Block.Fact("State", Computed.STATE.of(item, trace, words)));
        }
        if (item.kind().equals("objective")) {
            Text latest = Computed.LATEST.of(item, trace, words);
            facts.add(new Block.Fact("Latest", latest.isEmpty() ? Text.of("not measured") : latest));
        }
    }

    private void levels(Risk risk, List<Block.Fact> facts) {
        level("Inherent level", risk.inherent(), facts);
        level("Residual level", risk.residual(), facts);
        if (!risk.isClosed()) {
            facts.add(new Block.Fact("Residual risk", Remainder.of(risk, words)));
        }
    }

    private static void level(String label, Optional<Level> level, List<Block.Fact> facts) {
        if (level.isPresent()) {
            facts.add(new Block.Fact(label, Levels.of(level)));
        }
    }
}
