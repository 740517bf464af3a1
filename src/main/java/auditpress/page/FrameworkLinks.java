package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Block.Step;
import auditpress.model.Item;
import auditpress.model.Run;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Criterion;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links to requirements that are rows of their framework's table and no more. A control may serve dozens of them, so they stand
 * together, a line for each framework.
 */
final class FrameworkLinks {
    private static final String KIND = "criterion";

    private final Trace trace;
    private final Words words;

    FrameworkLinks(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
    }

    /** Whether the item is such a requirement. */
    boolean isRow(Item item) {
        return item.kind().equals(KIND) && !Addresses.hasPage(trace, item);
    }

    /** Those joined with the item, without such requirements. */
    List<Item> others(Item item, String kind) {
        List<Item> joined = trace.joined(item, kind);
        return kind.equals(KIND) && joined.stream().anyMatch(this::isRow)
                ? joined.stream().filter(i -> !isRow(i)).toList()
                : joined;
    }

    /** A step for each framework that the item serves, leading to the first requirement; from others it serves by them. */
    List<Step> steps(Item item, List<Item> between) {
        Map<String, Set<Item>> rows = new LinkedHashMap<>();
        Map<String, Set<String>> ways = new LinkedHashMap<>();
        List<Item> sources = new ArrayList<>(List.of(item));
        sources.addAll(between);
        for (Item source : sources) {
            for (Item row : trace.joined(source, KIND)) {
                if (isRow(row)) {
                    String framework = row.text("framework");
                    rows.computeIfAbsent(framework, f -> new LinkedHashSet<>()).add(row);
                    ways.computeIfAbsent(framework, f -> new LinkedHashSet<>())
                            .add(source == item ? "serves" : "by " + source.id());
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        rows.forEach((framework, all) -> steps.add(step(framework, all, ways.getOrDefault(framework, Set.of()))));
        return steps;
    }

    private Step step(String framework, Set<Item> rows, Set<String> ways) {
        String label = framework + ", " + rows.size() + (rows.size() == 1 ? " requirement" : " requirements");
        String way = ways.iterator().next();
        String relation = ways.size() == 1 ? way : way + " and " + (ways.size() - 1) + " more";
        return new Step(
                Text.of(label),
                relation,
                Tone.NEUTRAL,
                words.target(rows.iterator().next()));
    }

    /** A fact for each framework: how many of its requirements hang together with an item in that way, and which. */
    List<Block.Fact> facts(String relation, Collection<Item> rows) {
        Map<String, List<Text>> links = new LinkedHashMap<>();
        for (Item row : rows) {
            Run run =
                    new Run(new Criterion(trace, row).reference(), Run.Style.PLAIN.withCode(), null, words.target(row));
            links.computeIfAbsent(row.text("framework"), f -> new ArrayList<>()).add(new Text(List.of(run)));
        }
        List<Block.Fact> facts = new ArrayList<>();
        links.forEach((framework, all) -> facts.add(new Block.Fact(
                FindingText.capital(relation) + " " + framework + " (" + all.size() + ")", Text.join(", ", all))));
        return facts;
    }
}
