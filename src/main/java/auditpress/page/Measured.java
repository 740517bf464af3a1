package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the measurements of an objective against its target. */
final class Measured {
    private Measured() {}

    /** The chart; nothing when no measurement has both a date and a number. */
    static Optional<Block> chart(Trace trace, Item objective) {
        List<Block.Point> points = points(trace, objective)
                .sorted(Comparator.comparing(Block.Point::date))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Line(
                        "Measured against the target",
                        objective.text("unit"),
                        points,
                        number(objective.text("target")),
                        !objective.is("direction", "lower")));
    }

    /** How an objective stood on a day, against its target and the day of the review before. */
    static Block.Row row(Trace trace, Words words, Item objective, LocalDate day, Optional<LocalDate> before) {
        Optional<Block.Point> now = latest(trace, objective, day);
        Optional<Block.Point> then = before.flatMap(d -> latest(trace, objective, d));
        String unit = objective.text("unit");
        return new Block.Row(
                "",
                List.of(
                        words.link(objective),
                        Text.of(words.title(objective)),
                        Text.of((objective.text("target") + " " + unit).strip()),
                        value(then),
                        value(now),
                        trend(objective, then, now)));
    }

    private static Text value(Optional<Block.Point> point) {
        return point.map(p -> Text.of(p.value().toPlainString() + " (" + p.date() + ")"))
                .orElse(Text.of("not measured"));
    }

    private static Text trend(Item objective, Optional<Block.Point> then, Optional<Block.Point> now) {
        if (then.isEmpty() || now.isEmpty()) {
            return Text.of("not known");
        }
        int change = now.get().value().compareTo(then.get().value());
        if (change == 0) {
            return Text.badge(Tone.NEUTRAL, "unchanged");
        }
        boolean better = change > 0 != objective.is("direction", "lower");
        return better ? Text.badge(Tone.GOOD, "better") : Text.badge(Tone.WARN, "worse");
    }

    private static Optional<Block.Point> latest(Trace trace, Item objective, LocalDate day) {
        return points(trace, objective)
                .filter(p -> !p.date().isAfter(day))
                .max(Comparator.comparing(Block.Point::date));
    }

    private static Stream<Block.Point> points(Trace trace, Item objective) {
        return trace.joined(objective, "measurement").stream().flatMap(m -> point(m).stream());
    }

    private static Optional<Block.Point> point(Item measurement) {
        BigDecimal value = number(measurement.text("value"));
        return value == null ? Optional.empty() : measurement.date("date").map(d -> new Block.Point(d, value));
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
