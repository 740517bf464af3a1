package auditpress.trace;

import auditpress.model.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is joined with whom, by kind, each once and in order: worked out once, since every page asks. */
final class Neighbours {
    private final Map<Item, Map<String, List<Item>>> byItem = new HashMap<>();
    private final Map<Item, Integer> positions = new HashMap<>();

    /** @param items in the order of the publication */
    Neighbours(List<Item> items, Map<Item, List<Link>> out, Map<Item, List<Link>> in) {
        items.forEach(i -> positions.put(i, positions.size()));
        for (Item item : items) {
            Set<Item> joined = new HashSet<>();
            for (Link link : out.getOrDefault(item, List.of())) {
                if (!link.isMention()) {
                    joined.add(link.to());
                }
            }
            for (Link link : in.getOrDefault(item, List.of())) {
                if (!link.isMention()) {
                    joined.add(link.from());
                }
            }
            if (!joined.isEmpty()) {
                byItem.put(item, byKind(joined));
            }
        }
    }

    List<Item> of(Item item, String kind) {
        return byItem.getOrDefault(item, Map.of()).getOrDefault(kind, List.of());
    }

    int position(Item item) {
        return positions.getOrDefault(item, -1);
    }

    private Map<String, List<Item>> byKind(Set<Item> joined) {
        Map<String, List<Item>> kinds = new HashMap<>();
        for (Item item : joined) {
            kinds.computeIfAbsent(item.kind(), k -> new ArrayList<>(2)).add(item);
        }
        for (List<Item> list : kinds.values()) {
            if (list.size() > 1) {
                list.sort(Comparator.comparingInt(this::position));
            }
        }
        return kinds;
    }
}
