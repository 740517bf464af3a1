package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Objective;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws the measurements of an objective against its target. */
final class Measured {
    private Measured() {}

    /** The chart; nothing when no measurement has both a date and a number. */
    static Optional<Block> chart(Trace trace, Item item) {
        Objective objective = new Objective(trace, item);
        List<Block.Point> points = objective.measured().stream()
                .map(m -> new Block.Point(m.date(), m.value()))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Line(
                        "Measured against the target",
                        item.text("unit"),
                        points,
                        objective.target().orElse(null),
                        objective.isHigherBetter()));
    }

    /** How an objective stood on a day, against its target and the day of the review before. */
    static Block.Row row(Trace trace, Words words, Item item, LocalDate day, Optional<LocalDate> before) {
        Objective objective = new Objective(trace, item);
        Optional<Objective.Measured> now = latest(objective, day);
        Optional<Objective.Measured> then = before.flatMap(d -> latest(objective, d));
        boolean withheld = trace.withheld(item, "measurement") > 0;
        return new Block.Row(
                "",
                List.of(
                        words.link(item),
                        Text.of(words.title(item)),
                        Text.of((item.text("target") + " " + item.text("unit")).strip()),
                        value(then, withheld),
                        value(now, withheld),
                        trend(objective, then, now)));
    }

    private static Text value(Optional<Objective.Measured> measured, boolean withheld) {
        return measured.map(m -> Text.of(m.value().toPlainString() + " (" + m.date() + ")"))
                .orElse(withheld ? Text.badge(Tone.NEUTRAL, "withheld") : Text.of("not measured"));
    }

    private static Text trend(
            Objective objective, Optional<Objective.Measured> then, Optional<Objective.Measured> now) {
        if (then.isEmpty() || now.isEmpty()) {
            return Text.of("not known");
        }
        int change = now.get().value().compareTo(then.get().value());
        if (change == 0) {
            return Text.badge(Tone.NEUTRAL, "unchanged");
        }
        boolean better = change > 0 == objective.isHigherBetter();
        return better ? Text.badge(Tone.GOOD, "better") : Text.badge(Tone.WARN, "worse");
    }

    private static Optional<Objective.Measured> latest(Objective objective, LocalDate day) {
        return objective.measured().stream().filter(m -> !m.date().isAfter(day)).reduce((first, second) -> second);
    }
}
