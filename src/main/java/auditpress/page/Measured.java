package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.trace.Objective;
import auditpress.trace.Trace;
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
}
