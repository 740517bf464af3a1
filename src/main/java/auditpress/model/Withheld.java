package auditpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an edition withholds, in numbers alone.
 *
 * @param records how many of each register, by its name, in the order of the publication
 * @param findings how many of each rule
 * @param joined how many withheld records of each kind each remaining record is joined with, by {@link #key}
 * @param clauses how many withheld answers each clause has
 * @param documented how many withheld answers each piece of documented information has, by its clause
 * @param standings how the approvals that remain stand against the records as they were signed, by their places
 */
public record Withheld(
        Map<String, Integer> records,
        Map<String, Integer> findings,
        Map<String, Map<String, Integer>> joined,
        Map<String, Integer> clauses,
        Map<String, Integer> documented,
        Map<String, String> standings) {

    /** Stands in a text for what is withheld. */
    public static final String MARK = "[withheld]";

    public static final Withheld NOTHING = new Withheld(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** What a record is called here; records that share an id share their numbers. */
    public static String key(Item item) {
        return item.kind() + " " + item.id().toLowerCase(Locale.ROOT);
    }

    public boolean isNothing() {
        return records.isEmpty() && findings.isEmpty();
    }

    /** How many records are withheld in all. */
    public int total() {
        return sum(records);
    }

    public int totalFindings() {
        return sum(findings);
    }

    /** {@code 32 risks, 10 suppliers, 5 findings of the rulebook}. */
    public String byKind(List<Register> registers) {
        List<String> parts = new ArrayList<>();
        registers.stream().filter(r -> of(r) > 0).forEach(r -> parts.add(words(r, of(r))));
        if (totalFindings() > 0) {
            parts.add(totalFindings() + (totalFindings() == 1 ? " finding" : " findings") + " of the rulebook");
        }
        return String.join(", ", parts);
    }

    /** {@code 1 risk} or {@code 32 risks}. */
    public static String words(Register register, int count) {
        return count + " " + (count == 1 ? register.singular().toLowerCase(Locale.ROOT) : register.name());
    }

    /** How many records of the register are withheld. */
    public int of(Register register) {
        return records.getOrDefault(register.name(), 0);
    }

    /** How many withheld records of that kind the item is joined with. */
    public int joined(Item item, String kind) {
        return joined(item).getOrDefault(kind, 0);
    }

    /** How many withheld records the item is joined with, by kind. */
    public Map<String, Integer> joined(Item item) {
        return joined.isEmpty() ? Map.of() : joined.getOrDefault(key(item), Map.of());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
