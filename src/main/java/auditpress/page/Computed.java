package auditpress.page;

import auditpress.model.Block.Column;
import auditpress.model.Item;
import auditpress.model.NaturalOrder;
import auditpress.model.StoredFile;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Evidence;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.Comparator;
import java.util.List;

/** The columns that no field holds: what the whole pack says of an item. */
enum Computed {
    INHERENT(new Column("Inherent", 1.7, false)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            return Levels.of(trace.method(), new Risk(trace, item).inherent());
        }
    },
    RESIDUAL(new Column("Residual", 1.7, false)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            return Levels.of(trace.method(), new Risk(trace, item).residual());
        }
    },
    RISKS(new Column("Risks", 1.6, false)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            return words.links(trace.joined(item, "risk"), 8);
        }
    },
    FINDINGS(new Column("Findings", 1.6, false)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            return words.links(trace.joined(item, "finding"), 8);
        }
    },
    ACTIONS(new Column("Actions", 1.6, false)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            return words.links(trace.joined(item, "action"), 8);
        }
    },
    PERIOD(new Column("Period", 1.5, false)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            String from = item.text("from");
            String to = item.text("to");
            return Text.of(from.equals(to) || to.isEmpty() ? from : from.isEmpty() ? to : from + " – " + to);
        }
    },
    STATE(new Column("State", 1.1, false)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            Evidence evidence = new Evidence(trace, item);
            if (evidence.lacksFile()) {
                return Text.badge(Tone.BAD, "Missing");
            }
            return evidence.isValid() ? Text.badge(Tone.GOOD, "Valid") : Text.badge(Tone.WARN, "Ran out");
        }
    },
    SHA256(new Column("SHA-256", 1.5, false)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            return new Evidence(trace, item)
                    .file()
                    .map(StoredFile::sha256)
                    .map(Text::code)
                    .orElse(Text.EMPTY);
        }
    },
    LATEST(new Column("Latest", 1.0, true)) {
        @Override
        Text of(Item item, Trace trace, Words words) {
            List<Item> measured = trace.joined(item, "measurement");
            return measured.stream()
                    .max(Comparator.comparing(m -> m.text("date"), NaturalOrder.IDS))
                    .map(m -> Text.of(m.text("value") + " (" + m.text("date") + ")"))
                    .orElse(Text.EMPTY);
        }
    };

    private final Column column;

    Computed(Column column) {
        this.column = column;
    }

    Column column() {
        return column;
    }

    abstract Text of(Item item, Trace trace, Words words);
}
