package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the measurements of an objective against its target. */
final class Measured {
    private Measured() {}

    /** The chart; nothing when no measurement has both a date and a number. */
    static Optional<Block> chart(Trace trace, Item objective) {
        List<Block.Point> points = trace.joined(objective, "measurement").stream()
                .flatMap(m -> point(m).stream())
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
