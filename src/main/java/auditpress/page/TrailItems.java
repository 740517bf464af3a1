package auditpress.page;

import auditpress.model.Block.Step;
import auditpress.model.Item;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Control;
import auditpress.trace.Evidence;
import auditpress.trace.Link;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How items stand in a trail: their names, how each is doing, and how they hang together. Safe for use from several threads. */
final class TrailItems {
    /** Of those that stand between an item and one behind it. */
    private static final int NAMED = 4;

    private final Trace trace;
    private final Words words;
    private final Map<Item, Step> steps = new ConcurrentHashMap<>();

    TrailItems(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
    }

    /** What stands between, so that each of it is seen to lead there. */
    static String by(List<Item> between) {
        StringBuilder by = new StringBuilder("by ").append(between.get(0).id());
        for (int i = 1; i < Math.min(between.size(), NAMED); i++) {
            by.append(", ").append(between.get(i).id());
        }
        int rest = between.size() - NAMED;
        return (rest > 0 ? by.append(" and ").append(rest).append(" more") : by).toString();
    }

    /** The names of the links from here, of the first to each item. */
    Map<Item, String> relations(Item item) {
        Map<Item, String> names = new HashMap<>();
        for (Link link : trace.out(item)) {
            if (!link.isMention()) {
                names.putIfAbsent(link.to(), Relations.forward(link));
            }
        }
        for (Link link : trace.in(item)) {
            if (!link.isMention()) {
                names.putIfAbsent(link.from(), Relations.reverse(link));
            }
        }
        return names;
    }

    /** How an item stands in every trail but its own. */
    Step linked(Item item) {
        Step step = steps.get(item);
        return step != null ? step : steps.computeIfAbsent(item, i -> step(i, words.target(i)));
    }

    /** The page's own record. */
    Step here(Item item) {
        return step(item, null);
    }

    private Step step(Item item, Target.@Nullable ToPage target) {
        Text label = Text.code(item.id()).and(" " + words.title(item));
        return new Step(label, "", tone(item), target);
    }

    private Tone tone(Item item) {
        if (item.kind().equals("risk")) {
            return new Risk(trace, item).current().map(l -> l.band().tone()).orElse(Tone.NEUTRAL);
        }
        if (item.kind().equals("evidence")) {
            Evidence evidence = new Evidence(trace, item);
            return evidence.lacksFile() ? Tone.BAD : evidence.isValid() ? Tone.GOOD : Tone.WARN;
        }
        return item.kind().equals("control") && !new Control(trace, item).isDecided() ? Tone.BAD : Cells.tone(item);
    }

    /** A break, which leads nowhere. */
    static Step gap(Gaps.Gap gap) {
        return new Step(Text.of(gap.words()), "gap", Tone.BAD, null);
    }
}
