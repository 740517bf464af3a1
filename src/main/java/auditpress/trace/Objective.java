package auditpress.trace;

import auditpress.model.Item;
import auditpress.model.NaturalOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something to be reached by a day (6.2), and what was measured of it (9.1). */
public record Objective(Trace trace, Item item) {

    /** A measurement with both a day and a number. */
    public record Measured(Item item, LocalDate date, BigDecimal value) {}

    public static Stream<Objective> all(Trace trace) {
        return trace.items("objective").stream().map(i -> new Objective(trace, i));
    }

    public Optional<BigDecimal> target() {
        return number(item.text("target"));
    }

    public boolean isHigherBetter() {
        return !item.is("direction", "lower");
    }

    /** Its measurements in the order of their days. */
    public List<Measured> measured() {
        return trace.joined(item, "measurement").stream()
                .flatMap(m -> measured(m).stream())
                .sorted(Comparator.comparing(Measured::date)
                        .thenComparing(m -> m.item().id(), NaturalOrder.IDS))
                .toList();
    }

    public Optional<Measured> latest() {
        List<Measured> measured = measured();
        return measured.isEmpty() ? Optional.empty() : Optional.of(measured.get(measured.size() - 1));
    }

    /** Whether that value is worse than the target. */
    public boolean isMissedBy(Measured measured) {
        int order = target().map(t -> measured.value().compareTo(t)).orElse(0);
        return isHigherBetter() ? order < 0 : order > 0;
    }

    /** Whether somebody works on it: an open action or improvement that it names, or whose text names it. */
    public boolean isWorkedOn() {
        return Stream.concat(
                        trace.out(item).stream().map(Link::to),
                        trace.in(item).stream().map(Link::from))
                .anyMatch(this::isOpenWork);
    }

    private boolean isOpenWork(Item other) {
        return switch (other.kind()) {
            case "action" -> new Action(trace, other).isOpen();
            case "improvement" -> new Improvement(trace, other).isOpen();
            default -> false;
        };
    }

    private static Optional<Measured> measured(Item measurement) {
        return number(measurement.text("value"))
                .flatMap(v -> measurement.date("date").map(d -> new Measured(measurement, d, v)));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
