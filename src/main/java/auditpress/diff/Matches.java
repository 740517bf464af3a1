package auditpress.diff;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records of one kind on both sides, matched by their ids in any case.
 *
 * @param pairs on both sides
 * @param gone on the earlier side alone
 * @param added on the later side alone
 */
record Matches(List<Pair> pairs, List<Seen> gone, List<Seen> added) {

    static Matches of(String kind, Trace before, Trace now) {
        Matches matches = new Matches(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, List<Item>> was = byId(before.items(kind));
        Map<String, List<Item>> is = byId(now.items(kind));
        was.forEach((id, items) -> matches.add(before, items, now, is.getOrDefault(id, List.of())));
        is.forEach((id, items) -> {
            if (!was.containsKey(id)) {
                matches.add(before, List.of(), now, items);
            }
        });
        return matches;
    }

    private static Map<String, List<Item>> byId(List<Item> items) {
        Map<String, List<Item>> byId = new LinkedHashMap<>();
        items.forEach(i -> byId.computeIfAbsent(Canonical.lower(i.id()), k -> new ArrayList<>(1))
                .add(i));
        return byId;
    }

    private void add(Trace before, List<Item> was, Trace now, List<Item> is) {
        List<Item> then = was.size() > 1 || is.size() > 1 ? alike(before, was, now, is) : was;
        List<Item> later = was.size() > 1 || is.size() > 1 ? alike(now, is, before, was) : is;
        int both = Math.min(then.size(), later.size());
        for (int i = 0; i < both; i++) {
            pairs.add(new Pair(before, then.get(i), now, later.get(i)));
        }
        then.subList(both, then.size()).forEach(i -> gone.add(new Seen(before, i)));
        later.subList(both, later.size()).forEach(i -> added.add(new Seen(now, i)));
    }

    /** Rows that share an id by mistake: those that the other side holds as well come first, in an order that rows do not set. */
    private static List<Item> alike(Trace trace, List<Item> items, Trace other, List<Item> others) {
        List<String> known = others.stream().map(i -> meaning(other, i)).toList();
        return items.stream()
                .sorted(Comparator.comparing((Item i) -> !known.contains(meaning(trace, i)))
                        .thenComparing(i -> meaning(trace, i)))
                .toList();
    }

    private static String meaning(Trace trace, Item item) {
        Map<String, String> fields = new TreeMap<>();
        item.values().keySet().forEach(f -> fields.put(f, Canonical.of(trace, item, f)));
        return fields.toString();
    }
}
