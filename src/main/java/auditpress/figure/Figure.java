package auditpress.figure;

import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Tone;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number with the rows that it counts.
 *
 * @param key names it in addresses and in JSON, the same from edition to edition
 * @param items that it counts, in order of their ids
 * @param findings of the rulebook that it counts; a figure counts one or the other
 * @param shows the field that tells why an item is among them, or empty
 * @param note what the number means, in few words, or empty
 */
public record Figure(
        Group group,
        String key,
        String label,
        Amount amount,
        List<Item> items,
        List<Finding> findings,
        String shows,
        Tone tone,
        String note) {

    /** Figures that belong together, in reading order. */
    public enum Group {
        DUE("Open and overdue"),
        RISKS("Risks by level"),
        CONTROLS("Controls by theme and state"),
        EVIDENCE("Evidence"),
        IMPROVEMENT("Improvement"),
        AUDIT("Reviews and audits"),
        CHAIN("Coverage of the chain"),
        FINDINGS("Gaps and inconsistencies");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static Figure count(Group group, String key, String label, List<Item> items) {
        return of(group, key, label, new Amount.Count(items.size()), items);
    }

    /** The items out of so many. */
    static Figure share(Group group, String key, String label, List<Item> items, int of) {
        return of(group, key, label, new Amount.Share(items.size(), of), items);
    }

    static Figure of(Group group, String key, String label, Amount amount, List<Item> items) {
        return new Figure(group, key, label, amount, items, List.of(), "", Tone.NEUTRAL, "");
    }

    static Figure found(String key, String label, List<Finding> findings) {
        Amount amount = new Amount.Count(findings.size());
        return new Figure(Group.FINDINGS, key, label, amount, List.of(), findings, "", Tone.NEUTRAL, "");
    }

    Figure in(Tone tone) {
        return new Figure(group, key, label, amount, items, findings, shows, tone, note);
    }

    /** In this tone where it counts anything, else good. */
    Figure badly(Tone tone) {
        return in(size() == 0 ? Tone.GOOD : tone);
    }

    Figure showing(String field) {
        return new Figure(group, key, label, amount, items, findings, field, tone, note);
    }

    Figure noting(String note) {
        return new Figure(group, key, label, amount, items, findings, shows, tone, note);
    }

    /** How many rows it counts. */
    public int size() {
        return items.size() + findings.size();
    }

    /** What it counts, by name: ids of records; of findings the rule and the record or, without one, the place. */
    public List<String> records() {
        return Stream.concat(items.stream().map(Item::id), findings.stream().map(Figure::name))
                .toList();
    }

    private static String name(Finding finding) {
        String at = finding.record().isEmpty() ? finding.origin().text() : finding.record();
        return finding.rule() + " " + at;
    }
}
