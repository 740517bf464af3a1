package auditpress.check;

import auditpress.model.Item;
import auditpress.trace.Improvement;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule I10: corrective actions that were raised after another one for the same thing was closed. The same title or root cause,
 * whatever its wording, is a warning; the same source, risks and controls are a note, unless one entry names the other.
 */
final class Comebacks {
    /** Titles of one word, and causes such as "Human error", say too little to be the same. */
    private static final int WORDS_OF_TITLE = 2;

    private static final int WORDS_OF_CAUSE = 3;

    /** What two entries may have in common, and how that is said. */
    private enum Alike {
        CAUSE("with the root cause"),
        TITLE("under the title"),
        PLACE("from the source and for the risks and controls");

        private final String words;

        Alike(String words) {
            this.words = words;
        }
    }

    private final Trace trace;
    private final List<Improvement> actions;
    private final Map<String, TreeMap<LocalDate, Item>> closed = new HashMap<>();

    Comebacks(Trace trace) {
        this.trace = trace;
        this.actions = Improvement.all(trace)
                .filter(i -> i.isCorrective() && !i.isRejected())
                .toList();
        actions.forEach(this::add);
    }

    private void add(Improvement action) {
        action.doneOn()
                .ifPresent(day -> Stream.of(Alike.values())
                        .map(a -> key(a, action.item()))
                        .filter(k -> !k.isEmpty())
                        .forEach(k ->
                                closed.computeIfAbsent(k, x -> new TreeMap<>()).putIfAbsent(day, action.item())));
    }

    Stream<Hit> hits() {
        return actions.stream()
                .map(Improvement::item)
                .flatMap(i -> Stream.of(Alike.values())
                        .flatMap(a -> hit(a, i).stream())
                        .limit(1));
    }

    private Optional<Hit> hit(Alike alike, Item action) {
        TreeMap<LocalDate, Item> before = closed.get(key(alike, action));
        if (before == null) {
            return Optional.empty();
        }
        return action.date("raised")
                .map(before::lowerEntry)
                .filter(e -> e.getValue() != action)
                .filter(e -> alike != Alike.PLACE || !names(action, e.getValue()))
                .map(e -> hit(alike, action, e));
    }

    private static Hit hit(Alike alike, Item action, Map.Entry<LocalDate, Item> before) {
        Hit hit = Hit.at(
                action,
                "raised",
                Phrase.name(action) + " was raised on " + action.text("raised") + " " + alike.words + " of "
                        + before.getValue().id() + ", which was closed on " + before.getKey() + ".");
        return alike == Alike.PLACE ? hit.asNote() : hit;
    }

    private boolean names(Item action, Item other) {
        return trace.out(action).stream().anyMatch(l -> l.to() == other)
                || trace.in(action).stream().anyMatch(l -> l.from() == other);
    }

    /** Empty where the entry says too little to be compared by it. */
    private String key(Alike alike, Item action) {
        String key = switch (alike) {
            case CAUSE -> Wording.of(action.text("root_cause")).key(WORDS_OF_CAUSE);
            case TITLE -> Wording.of(action.title()).key(WORDS_OF_TITLE);
            case PLACE -> place(action);
        };
        return key.isEmpty() ? "" : alike + " " + key;
    }

    private String place(Item action) {
        String risks = ids(action, "risk");
        String controls = ids(action, "control");
        boolean full = !risks.isEmpty() && !controls.isEmpty() && action.has("source");
        return full ? action.text("source") + "|" + risks + "|" + controls : "";
    }

    private String ids(Item action, String kind) {
        return trace.joined(action, kind).stream().map(Item::id).collect(Collectors.joining(" "));
    }
}
