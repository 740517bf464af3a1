package auditpress.trace;

import auditpress.model.Item;
import auditpress.model.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk as the method sees it (ISO/IEC 27001, 6.1.2 and 6.1.3). */
public record Risk(Trace trace, Item item) {

    public static Stream<Risk> all(Trace trace) {
        return trace.items("risk").stream().map(i -> new Risk(trace, i));
    }

    /** The level before treatment, as the method computes it; nothing when a step is missing or off its scale. */
    public Optional<Level> inherent() {
        return trace.method().level(item::text);
    }

    /** The level after treatment. */
    public Optional<Level> residual() {
        return trace.method().level(this::residualScore);
    }

    /** What is stated of that score after treatment. */
    public String residualScore(String column) {
        return item.text("residual_" + column);
    }

    /** The level that counts today: the residual one where it is stated, else the inherent one. */
    public Optional<Level> current() {
        Optional<Level> residual = residual();
        return residual.isPresent() ? residual : inherent();
    }

    public boolean isClosed() {
        return item.is("status", "closed");
    }

    public boolean isModified() {
        return item.is("treatment", "modify");
    }

    public boolean isToBeAccepted() {
        return item.is("treatment", "accept");
    }

    /** The acceptances that are stated of it: in its own row, and in records of their own. */
    public List<Acceptance> acceptances() {
        return Stream.concat(Stream.of(item), trace.joined(item, "acceptance").stream())
                .map(i -> new Acceptance(trace, i))
                .filter(Acceptance::isStated)
                .toList();
    }

    /** Whether the level that counts today is higher than what needs no further treatment. */
    public boolean isAboveCriterion() {
        return current().filter(l -> l.isAbove(trace.method().acceptance())).isPresent();
    }

    /** Whether an action or improvement that is still open works on it. */
    public boolean hasOpenAction() {
        return trace.joined(item, "action").stream().anyMatch(a -> new Action(trace, a).isOpen())
                || trace.joined(item, "improvement").stream().anyMatch(i -> new Improvement(trace, i).isOpen());
    }

    /** Whether treatment has not lowered its level, and it was neither scored nor reviewed on that day or later (rule I11). */
    boolean isUnmovedSince(LocalDate day) {
        boolean lookedAt = Stream.of("scored", "reviewed")
                .flatMap(f -> item.date(f).stream())
                .anyMatch(d -> !d.isBefore(day));
        return !isClosed() && residual().isPresent() && residual().equals(inherent()) && !lookedAt;
    }

    public List<Control> controls() {
        return trace.joined(item, "control").stream()
                .map(c -> new Control(trace, c))
                .toList();
    }

    /** Whether evidence in force proves at least one of its controls. */
    public boolean hasProvedControl() {
        return controls().stream().anyMatch(Control::isProved);
    }

    /** Whether it is to be modified, yet names no control (rule R5). */
    public boolean lacksControl() {
        return isModified() && !isClosed() && !trace.isJoined(item, "control") && trace.withheld(item, "control") == 0;
    }
}
