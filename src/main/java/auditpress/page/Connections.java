package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.NaturalOrder;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.trace.Link;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lists everything that an item is linked with, from both ends, by the name of the link. */
final class Connections {
    static final String ANCHOR = "connections";

    /** Longer lists show ids only; a person may own thousands of records. */
    private static final int WITH_TITLES = 200;

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("How", 1, false),
            new Block.Column("Record", 1, false),
            new Block.Column("Title", 3, false),
            new Block.Column("State", 1, false));

    private final Trace trace;
    private final Words words;
    private final FrameworkLinks frameworks;

    Connections(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
        this.frameworks = new FrameworkLinks(trace, words);
    }

    /** @param trail of the item; what stands there in full is not listed again */
    List<Block> of(Item item, Optional<Block.Trail> trail) {
        Map<String, Set<Item>> byName =
                byName(item, trail.map(Connections::shown).orElse(Set.of()));
        if (byName.isEmpty()) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        List<Block.Fact> many = new ArrayList<>();
        byName.forEach((name, items) -> {
            many.addAll(frameworks.facts(name, rows(items)));
            List<Item> sorted = items.stream()
                    .filter(i -> !frameworks.isRow(i))
                    .sorted(Comparator.comparing(Item::kind).thenComparing(Item::id, NaturalOrder.IDS))
                    .toList();
            if (sorted.size() > WITH_TITLES) {
                many.add(new Block.Fact(FindingText.capital(name) + " (" + sorted.size() + ")", words.links(sorted)));
            } else {
                sorted.forEach(i -> rows.add(row(name, i)));
            }
        });
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(2, Text.of("Connections"), ANCHOR)));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table("Linked records", COLUMNS, rows, "", false));
        }
        if (!many.isEmpty()) {
            blocks.add(new Block.Facts(many));
        }
        return blocks;
    }

    /** The requirements among them that are rows of a framework's table, in its order. */
    private List<Item> rows(Set<Item> items) {
        return items.stream()
                .filter(frameworks::isRow)
                .sorted(Comparator.comparingInt(trace::position))
                .toList();
    }

    private static Set<Target> shown(Block.Trail trail) {
        Set<Target> shown = new HashSet<>();
        trail.stages().stream()
                .filter(s -> s.rest() == 0)
                .flatMap(s -> s.steps().stream())
                .map(Block.Step::target)
                .filter(Objects::nonNull)
                .forEach(shown::add);
        return shown;
    }

    private Block.Row row(String name, Item item) {
        boolean person = item.kind().equals("person");
        Text title = Text.of(person ? item.text("role") : words.title(item));
        return new Block.Row("", List.of(Text.of(name), words.link(item), title, Cells.status(item)));
    }

    /** People named by the item itself stand among its facts and are left out. */
    private Map<String, Set<Item>> byName(Item item, Set<Target> shown) {
        Map<String, Set<Item>> fields = new TreeMap<>();
        Map<String, Set<Item>> mentions = new LinkedHashMap<>();
        for (Link link : trace.out(item)) {
            if (!link.field().type().isPerson() && !shown.contains(words.target(link.to()))) {
                (link.isMention() ? mentions : fields)
                        .computeIfAbsent(Relations.forward(link), n -> new LinkedHashSet<>())
                        .add(link.to());
            }
        }
        for (Link link : trace.in(item)) {
            boolean drawn =
                    item.kind().equals("objective") && link.from().kind().equals("measurement");
            if (drawn || (shown.contains(words.target(link.from())) && !frameworks.isRow(link.from()))) {
                continue;
            }
            (link.isMention() ? mentions : fields)
                    .computeIfAbsent(Relations.reverse(link), n -> new LinkedHashSet<>())
                    .add(link.from());
        }
        Map<String, Set<Item>> all = new LinkedHashMap<>(fields);
        all.putAll(mentions);
        return all;
    }
}
