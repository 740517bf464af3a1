package auditpress.trace;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The registers as they stood at the end of one day, as far as the dates in the records tell. What they do not tell is
 * {@link State#UNKNOWN}, never a guess.
 */
public record AsAt(Trace trace, LocalDate day) {

    /** How a record stood. */
    public enum State {
        /** It began later. */
        NOT_YET,
        OPEN,
        /** Open, and its due date past. */
        OVERDUE,
        CLOSED,
        /** Its dates do not say whether it was there, or whether it was closed already. */
        UNKNOWN
    }

    /** Which dates of a kind say when a record began and ended, and which states say that it has ended. */
    private record Life(List<String> begins, List<String> ends, List<String> ended) {}

    private static final Map<String, Life> LIVES = Map.of(
            "risk", new Life(List.of("identified"), List.of(), List.of("closed")),
            "improvement", new Life(List.of("raised"), List.of("closed"), List.of("done", "verified", "rejected")),
            "action", new Life(List.of(), List.of("done"), List.of("done", "dropped")),
            "incident", new Life(List.of("date"), List.of("closed"), List.of("closed")),
            "finding", new Life(List.of("raised"), List.of("closed"), List.of("closed")),
            "opportunity", new Life(List.of(), List.of("realised"), List.of("realised", "dropped")),
            "change", new Life(List.of(), List.of("done"), List.of("done", "dropped")),
            "issue", new Life(List.of("since"), List.of("until"), List.of()),
            "party", new Life(List.of("since"), List.of(), List.of()));

    private static final Life NONE = new Life(List.of(), List.of(), List.of());

    public State state(Item item) {
        Optional<LocalDate> began = began(item);
        Optional<LocalDate> ended = ended(item);
        if (began.filter(d -> d.isAfter(day)).isPresent()) {
            return State.NOT_YET;
        }
        if (ended.isPresent() && !ended.get().isAfter(day)) {
            return State.CLOSED;
        }
        boolean endedSomeDay = life(item).ended().contains(item.text("status")) && ended.isEmpty();
        if (endedSomeDay || began.isEmpty()) {
            return State.UNKNOWN;
        }
        return item.date("due").filter(d -> d.isBefore(day)).isPresent() ? State.OVERDUE : State.OPEN;
    }

    /** The day on which the record began: its own, or, for an action, that of the review or incident which asked for it. */
    public Optional<LocalDate> began(Item item) {
        Optional<LocalDate> own = first(item, life(item).begins());
        return own.isPresent() || !item.kind().equals("action")
                ? own
                : trace.out(item, "source").stream()
                        .flatMap(s -> Stream.of("date", "raised", "identified")
                                .flatMap(f -> s.date(f).stream())
                                .limit(1))
                        .min(LocalDate::compareTo);
    }

    public Optional<LocalDate> ended(Item item) {
        return first(item, life(item).ends());
    }

    /** Whether the record began after that other day, and by this one. */
    public boolean beganSince(Item item, Optional<LocalDate> other) {
        return began(item).filter(d -> isBetween(d, other)).isPresent();
    }

    public boolean endedSince(Item item, Optional<LocalDate> other) {
        return ended(item).filter(d -> isBetween(d, other)).isPresent();
    }

    /** Whether a date lies after the other day, if there is one, and not after this one. */
    public boolean isBetween(LocalDate date, Optional<LocalDate> other) {
        return !date.isAfter(day) && other.map(date::isAfter).orElse(true);
    }

    /** The level of a risk, where it was not rated anew since. */
    public Optional<Integer> level(Risk risk) {
        boolean rated = risk.item().date("scored").filter(d -> d.isAfter(day)).isPresent();
        return rated || risk.current().isEmpty()
                ? Optional.empty()
                : Optional.of(risk.current().getAsInt());
    }

    private static Life life(Item item) {
        return LIVES.getOrDefault(item.kind(), NONE);
    }

    private static Optional<LocalDate> first(Item item, List<String> fields) {
        return fields.stream().flatMap(f -> item.date(f).stream()).findFirst();
    }
}
