package auditpress.check;

import auditpress.model.Settings;
import auditpress.trace.Control;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule E8: stretches of the audit period for which a control's evidence does not speak, though it should by the control's own
 * frequency. Each piece of evidence speaks from its first to its last day; from one to the next a quarter more than the
 * interval may pass, since nobody reviews groups on the same day of each quarter.
 */
final class EvidenceHoles {
    private static final Map<String, Integer> DAYS =
            Map.of("weekly", 7, "monthly", 30, "quarterly", 91, "half-yearly", 182, "yearly", 365);
    private static final int LEAST_GRACE = 3;

    private final Control control;
    private final LocalDate from;
    private final LocalDate to;
    private final int interval;
    private final List<Stretch> holes = new ArrayList<>();

    /** Days without evidence, both ends included. */
    private record Stretch(LocalDate from, LocalDate to) {
        long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }

        @Override
        public String toString() {
            return from + " to " + to;
        }
    }

    private EvidenceHoles(Control control, LocalDate from, LocalDate to, int interval) {
        this.control = control;
        this.from = from;
        this.to = to;
        this.interval = interval;
    }

    static Stream<Hit> hits(Trace trace) {
        Settings.Audit audit = trace.pack().settings().audit();
        LocalDate from = audit.from();
        LocalDate to = audit.to();
        return from == null || to == null
                ? Stream.empty()
                : Control.all(trace).filter(Control::isImplemented).flatMap(c -> hit(c, from, to).stream());
    }

    /** A control without evidence is left to rule C5. */
    private static Optional<Hit> hit(Control control, LocalDate from, LocalDate to) {
        Integer interval = DAYS.get(control.item().text("frequency"));
        List<Stretch> spoken = interval == null ? List.of() : spoken(control);
        if (interval == null || spoken.isEmpty()) {
            return Optional.empty();
        }
        EvidenceHoles holes = new EvidenceHoles(control, from, to, interval);
        holes.find(spoken);
        return holes.hit();
    }

    /** What the evidence speaks for, by first days. */
    private static List<Stretch> spoken(Control control) {
        return control.evidence().stream()
                .flatMap(e -> e.firstDay().map(first -> new Stretch(first, last(e, first))).stream())
                .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::to))
                .toList();
    }

    private static LocalDate last(Evidence evidence, LocalDate first) {
        return evidence.lastDay().filter(d -> d.isAfter(first)).orElse(first);
    }

    private void find(List<Stretch> spoken) {
        LocalDate covered = null;
        for (Stretch stretch : spoken) {
            gap(covered, stretch.from().minusDays(1));
            covered = covered == null || stretch.to().isAfter(covered) ? stretch.to() : covered;
        }
        gap(covered, to);
    }

    /** @param covered the last day that was spoken for, or null before the first evidence there is */
    private void gap(@Nullable LocalDate covered, LocalDate end) {
        LocalDate begin = covered == null ? from : covered.plusDays(1);
        Stretch gap = new Stretch(begin, end);
        Stretch inside = new Stretch(begin.isBefore(from) ? from : begin, end.isAfter(to) ? to : end);
        int longest = interval + Math.max(LEAST_GRACE, interval / 4);
        boolean isWholePeriod = inside.from().equals(from) && inside.to().equals(to) && inside.days() >= interval;
        if (inside.days() > longest || (isWholePeriod && (covered == null || gap.days() > longest))) {
            holes.add(inside);
        }
    }

    private Optional<Hit> hit() {
        if (holes.isEmpty()) {
            return Optional.empty();
        }
        String where = Phrase.and(holes.stream().map(Stretch::toString).toList());
        return Optional.of(Hit.at(
                control.item(),
                "frequency",
                Phrase.name(control.item()) + " should leave evidence "
                        + control.item().text("frequency") + ", but none speaks for " + where + "."));
    }
}
