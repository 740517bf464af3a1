package auditpress.diff;

import auditpress.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What changed by meaning from one trace to another. How a file is written is no meaning: the order of rows, columns and listed
 * ids, white space, the case of ids, the end at which a link is written and the kind of file do not count.
 *
 * @param groups by topic, those that hold something, scope and method first
 * @param same how many records stand on both sides unchanged, by register, those with any
 */
public record Differences(Base before, Base now, List<Group> groups, List<Same> same) {

    /**
     * The differences of one topic, in a fixed order.
     *
     * @param key names it in addresses and in JSON
     */
    public record Group(String key, String title, List<Difference> entries) {

        /** How many there are of each, in the order of the entries. */
        public Map<What, Long> counts() {
            return entries.stream()
                    .collect(Collectors.groupingBy(Difference::what, TreeMap::new, Collectors.counting()));
        }

        /** {@code 2 new, 1 raised}. */
        public String countsInWords() {
            return counts().entrySet().stream()
                    .map(e -> e.getValue() + " " + e.getKey().words())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Records that are as they were. */
    public record Same(String kind, String title, int records) {}

    /** What changed from the earlier trace, each at its own audit date, to the later one. */
    public static Differences between(Trace before, Trace now) {
        return new Comparison(before, now).differences();
    }

    /** The same, with both sides named. */
    public Differences named(Base before, Base now) {
        return new Differences(before, now, groups, same);
    }

    /** The same in other words: each text that stems from a record goes through this. */
    public Differences worded(UnaryOperator<String> words) {
        return new Differences(
                before,
                now,
                groups.stream()
                        .map(g -> new Group(
                                g.key(),
                                g.title(),
                                g.entries().stream().map(e -> e.worded(words)).toList()))
                        .toList(),
                same);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public int size() {
        return groups.stream().mapToInt(g -> g.entries().size()).sum();
    }

    /** How many records are as they were. */
    public int unchanged() {
        return same.stream().mapToInt(Same::records).sum();
    }
}
