package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Block.Stage;
import auditpress.model.Block.Step;
import auditpress.model.Item;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.AuditFinding;
import auditpress.trace.Improvement;
import auditpress.trace.Incident;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The broken loops as trails: what came up, risk, improvement, control, and the gap at which each stops. */
final class LoopTrails {
    private static final int MOST = 12;
    private static final int MOST_STEPS = 6;

    private final Trace trace;
    private final Words words;

    private record Broken(Item item, Standing standing) {}

    LoopTrails(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
    }

    /** The findings and incidents that an improvement answers. */
    static List<Item> origins(Trace trace, Item improvement) {
        return Stream.of("finding", "incident")
                .flatMap(k -> trace.joined(improvement, k).stream())
                .toList();
    }

    /** Nothing where no loop is broken. */
    List<Block> blocks() {
        List<Broken> broken = Stream.of(
                        Incident.all(trace).map(i -> new Broken(i.item(), Standing.of(i))),
                        AuditFinding.all(trace).map(f -> new Broken(f.item(), Standing.of(f))),
                        Improvement.all(trace).map(i -> new Broken(i.item(), Standing.of(i))))
                .flatMap(s -> s)
                .filter(b -> b.standing().stop())
                .toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Text.of("Where the loop stops"), "stops"));
        if (broken.size() > MOST) {
            blocks.add(words.paragraph("The first " + MOST + " of " + broken.size() + "; the tables hold all."));
        }
        broken.stream().limit(MOST).map(this::trail).forEach(blocks::add);
        return blocks;
    }

    private Block trail(Broken broken) {
        Item item = broken.item();
        List<Stage> stages = new ArrayList<>();
        if (item.kind().equals("improvement")) {
            stages.add(stage("From", item, "finding", "incident"));
            stages.add(stage("Risk", item, "risk"));
            stages.add(here(item));
            stages.add(stage("Control", item, "control"));
        } else {
            stages.add(here(item));
            stages.add(stage("Risk", item, "risk"));
            stages.add(stage("Improvement", item, "improvement"));
        }
        stages.removeIf(s -> s.steps().isEmpty());
        Step gap = new Step(Text.of(broken.standing().words()), "gap", Tone.BAD, null);
        stages.add(new Stage("Gap", false, List.of(gap), 0, null));
        return new Block.Trail(item.id() + " " + words.title(item), stages);
    }

    private Stage here(Item item) {
        return new Stage(item.register().singular(), true, List.of(step(item)), 0, null);
    }

    private Stage stage(String title, Item item, String... kinds) {
        List<Item> items =
                Stream.of(kinds).flatMap(k -> trace.joined(item, k).stream()).toList();
        List<Step> steps =
                new ArrayList<>(items.stream().limit(MOST_STEPS).map(this::step).toList());
        int rest = items.size() - steps.size();
        int withheld = Stream.of(kinds).mapToInt(k -> trace.withheld(item, k)).sum();
        if (withheld > 0) {
            steps.add(new Step(Text.of(WithheldText.words(withheld)), "", Tone.NEUTRAL, null));
        }
        return new Stage(title, false, steps, rest, null);
    }

    private Step step(Item item) {
        return new Step(Text.code(item.id()).and(" " + words.title(item)), "", Cells.tone(item), words.target(item));
    }
}
