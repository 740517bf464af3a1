package auditpress.page;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Counts what several items are joined with, each neighbour once; thousands may lie behind a control. Safe for use from several threads. */
final class Neighbours {
    private static final int MANY = 64;

    private final Trace trace;
    private final BiFunction<Item, String, List<Item>> joined;
    private final int most;
    private final Map<Key, BitSet> positions = new ConcurrentHashMap<>();

    /**
     * @param joined those of a kind that are joined with an item
     * @param most how many are named; the others are counted
     */
    Neighbours(Trace trace, BiFunction<Item, String, List<Item>> joined, int most) {
        this.trace = trace;
        this.joined = joined;
        this.most = most;
    }

    /** None yet of that kind. */
    Found of(String kind) {
        return new Found(kind);
    }

    /** Where in the pack the item's neighbours of that kind stand; kept for those with many, which every page asks again. */
    private BitSet positions(Item item, String kind) {
        List<Item> neighbours = joined.apply(item, kind);
        if (neighbours.size() < MANY) {
            return positions(neighbours);
        }
        Key key = new Key(item, kind);
        BitSet known = positions.get(key);
        return known != null ? known : positions.computeIfAbsent(key, k -> positions(neighbours));
    }

    private BitSet positions(List<Item> items) {
        BitSet bits = new BitSet();
        items.forEach(i -> bits.set(trace.position(i)));
        return bits;
    }

    private record Key(Item item, String kind) {}

    /** Neighbours of one kind: the first few, each with all that leads to it, and how many more. */
    final class Found {
        private final String kind;
        private final Map<Item, List<Item>> first = new LinkedHashMap<>();
        private final List<Item> sources = new ArrayList<>(4);

        private Found(String kind) {
            this.kind = kind;
        }

        /** All that is joined with that item. */
        void add(Item source) {
            List<Item> items = joined.apply(source, kind);
            if (items.isEmpty()) {
                return;
            }
            if (!first.isEmpty()) {
                BitSet positions = positions(source, kind);
                first.forEach((item, from) -> {
                    if (positions.get(trace.position(item))) {
                        from.add(source);
                    }
                });
            }
            for (int i = 0; i < items.size() && first.size() < most; i++) {
                first.computeIfAbsent(items.get(i), n -> new ArrayList<>(List.of(source)));
            }
            sources.add(source);
        }

        /** The first few, with the items that lead there. */
        Map<Item, List<Item>> first() {
            return first;
        }

        int rest() {
            return all() - first.size();
        }

        /** What only one leads to needs no comparing. */
        private int all() {
            if (sources.size() < 2) {
                return sources.isEmpty()
                        ? 0
                        : joined.apply(sources.get(0), kind).size();
            }
            BitSet seen = new BitSet();
            for (Item source : sources) {
                seen.or(positions(source, kind));
            }
            return seen.cardinality();
        }
    }
}
