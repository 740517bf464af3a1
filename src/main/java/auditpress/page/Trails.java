package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Block.Stage;
import auditpress.model.Block.Step;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Control;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays out the way an auditor follows from an item, up to where it comes from and down to what proves it. Items joined with
 * it stand there with the name of the link; where the chain passes through controls, what lies behind them as well; where
 * it breaks, a gap.
 */
final class Trails {
    /** Kinds in the order of the chain (asset, risk, control, document, evidence, finding, corrective action, review). */
    private static final List<String> CHAIN = List.of(
            "asset",
            "supplier",
            "requirement",
            "criterion",
            "risk",
            "opportunity",
            "objective",
            "incident",
            "control",
            "document",
            "evidence",
            "audit",
            "finding",
            "improvement",
            "review",
            "action");

    /** What lies behind the first step: from the kind, through the kind, to the kinds. */
    private static final Map<String, Map<String, List<String>>> BEHIND = Map.of(
            "risk", Map.of("control", List.of("document", "evidence")),
            "requirement", Map.of("control", List.of("evidence")),
            "criterion", Map.of("control", List.of("document", "evidence")),
            "asset", Map.of("risk", List.of("control")),
            "evidence", Map.of("control", List.of("risk", "criterion")),
            "document", Map.of("control", List.of("risk")),
            "audit", Map.of("finding", List.of("improvement")));

    private static final int MOST = 10;

    private final Trace trace;
    private final Words words;
    private final FrameworkLinks frameworks;
    private final Neighbours neighbours;
    private final TrailItems items;

    Trails(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
        this.items = new TrailItems(trace, words);
        this.frameworks = new FrameworkLinks(trace, words);
        this.neighbours = new Neighbours(trace, frameworks::others, MOST);
    }

    static boolean isOnChain(Item item) {
        return CHAIN.contains(item.kind());
    }

    /** Whether an auditor would look for what leads to the record or proves it. */
    static boolean isExpected(Trace trace, Item item) {
        return switch (item.kind()) {
            case "control" -> !new Control(trace, item).isExcluded();
            case "risk" -> !new Risk(trace, item).isClosed();
            case "asset", "document", "evidence" -> true;
            default -> false;
        };
    }

    Block.Trail of(Item item) {
        Map<Item, String> names = items.relations(item);
        List<Stage> stages = new ArrayList<>();
        for (String kind : CHAIN) {
            if (kind.equals(item.kind())) {
                stages.add(new Stage(item.register().singular(), true, List.of(items.here(item)), 0, null));
            } else {
                stage(item, kind, names, stages);
            }
        }
        return new Block.Trail("", stages);
    }

    /** @param names of the links from the item */
    private void stage(Item item, String kind, Map<Item, String> names, List<Stage> stages) {
        Neighbours.Found found = found(item, kind);
        List<Step> steps = new ArrayList<>();
        for (Gaps.Gap gap : Gaps.of(trace, item, kind)) {
            steps.add(TrailItems.gap(gap));
        }
        for (String words : withheld(item, kind)) {
            steps.add(new Step(Text.of(words), "", Tone.NEUTRAL, null));
        }
        found.first().forEach((to, from) -> {
            String relation = from.get(0) == item ? names.getOrDefault(to, "") : TrailItems.by(from);
            steps.add(items.linked(to).related(relation));
        });
        if (kind.equals("criterion")) {
            steps.addAll(frameworks.steps(item, between(item, kind)));
        }
        if (!steps.isEmpty()) {
            String title = trace.pack().register(kind).map(Register::title).orElse(kind);
            int rest = found.rest();
            stages.add(new Stage(title, false, steps, rest, rest > 0 ? all(item, kind) : null));
        }
    }

    private Neighbours.Found found(Item item, String kind) {
        Neighbours.Found found = neighbours.of(kind);
        if (trace.isJoined(item, kind)) {
            found.add(item);
        }
        between(item, kind).forEach(found::add);
        return found;
    }

    /** The items joined with this one behind which that kind stands. */
    private List<Item> between(Item item, String kind) {
        List<Item> between = new ArrayList<>();
        BEHIND.getOrDefault(item.kind(), Map.of()).forEach((through, kinds) -> {
            if (kinds.contains(kind)) {
                between.addAll(trace.joined(item, through));
            }
        });
        return between;
    }

    /** What of that stage this edition leaves out: at the item itself, and where all that lies behind a step is. */
    private List<String> withheld(Item item, String kind) {
        if (trace.pack().withheld().isNothing()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (trace.withheld(item, kind) > 0) {
            lines.add(WithheldText.words(trace.withheld(item, kind)));
        }
        BEHIND.getOrDefault(item.kind(), Map.of()).forEach((through, kinds) -> {
            if (kinds.contains(kind)) {
                trace.joined(item, through).stream()
                        .filter(b -> trace.withheld(b, kind) > 0 && !trace.isJoined(b, kind))
                        .limit(MOST)
                        .forEach(b -> lines.add(b.id() + ": " + WithheldText.words(trace.withheld(b, kind))));
            }
        });
        return lines;
    }

    /** Where the rest is listed: the item's own list of connections, or, for what lies behind, the register. */
    private Target all(Item item, String kind) {
        boolean direct = !trace.joined(item, kind).isEmpty();
        return direct
                ? new Target.ToPage(words.target(item).address(), Connections.ANCHOR)
                : Target.page(Addresses.index(trace.pack().register(kind).orElseThrow()));
    }
}
