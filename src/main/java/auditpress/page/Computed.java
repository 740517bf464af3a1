package auditpress.page;

import auditpress.model.Block.Column;
import auditpress.model.Item;
import auditpress.model.StoredFile;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Approval;
import auditpress.trace.Evidence;
import auditpress.trace.Objective;
import auditpress.trace.Risk;
import auditpress.trace.Trace;

/** The columns that no field holds: what the whole pack says of an item. */
enum Computed {
    INHERENT("Inherent", 1.7, (item, trace, words) -> Levels.of(new Risk(trace, item).inherent())),
    RESIDUAL("Residual", 1.7, (item, trace, words) -> Levels.of(new Risk(trace, item).residual())),
    RISKS("Risks", 1.6, joined("risk")),
    FINDINGS("Findings", 1.6, joined("finding")),
    ACTIONS("Actions", 1.6, joined("action")),
    PERIOD("Period", 1.5, (item, trace, words) -> period(item.text("from"), item.text("to"))),
    STATE("State", 1.1, (item, trace, words) -> state(new Evidence(trace, item))),
    SHA256(
            "SHA-256",
            1.5,
            (item, trace, words) -> new Evidence(trace, item)
                    .file()
                    .map(StoredFile::sha256)
                    .map(Text::code)
                    .orElse(Text.EMPTY)),
    STANDING("Standing", 1.1, (item, trace, words) -> SignOffPage.standing(new Approval(trace, item))),
    LATEST("Latest", 1, true, (item, trace, words) -> latest(item, trace));

    /** Works the cell out. */
    private interface Cell {
        Text of(Item item, Trace trace, Words words);
    }

    private final Column column;
    private final Cell cell;

    Computed(String label, double weight, Cell cell) {
        this(label, weight, false, cell);
    }

    /** @param end whether it holds numbers, set to the right */
    Computed(String label, double weight, boolean end, Cell cell) {
        this.column = new Column(label, weight, end);
        this.cell = cell;
    }

    Column column() {
        return column;
    }

    Text of(Item item, Trace trace, Words words) {
        return cell.of(item, trace, words);
    }

    private static Cell joined(String kind) {
        return (item, trace, words) -> {
            Text links = words.links(trace.joined(item, kind), Cells.IN_A_CELL);
            int withheld = trace.withheld(item, kind);
            return withheld == 0 ? links : links.and(links.isEmpty() ? "" : " ").and(WithheldText.badge(withheld));
        };
    }

    private static Text period(String from, String to) {
        boolean day = from.equals(to) || to.isEmpty();
        return Text.of(day ? from : from.isEmpty() ? to : from + " – " + to);
    }

    private static Text state(Evidence evidence) {
        if (evidence.lacksFile()) {
            return Text.badge(Tone.BAD, "Missing");
        }
        return evidence.isValid() ? Text.badge(Tone.GOOD, "Valid") : Text.badge(Tone.WARN, "Ran out");
    }

    /** The last measurement, and whether it reaches the target. */
    private static Text latest(Item item, Trace trace) {
        Objective objective = new Objective(trace, item);
        int withheld = trace.withheld(item, "measurement");
        return objective
                .latest()
                .map(m -> {
                    String words = m.value().toPlainString() + " (" + m.date() + ")";
                    return objective.target().isEmpty()
                            ? Text.of(words)
                            : Text.badge(objective.isMissedBy(m) ? Tone.WARN : Tone.GOOD, words);
                })
                .orElse(withheld == 0 ? Text.EMPTY : WithheldText.badge(withheld));
    }
}
