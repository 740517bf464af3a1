package auditpress.figure;

import auditpress.model.Item;
import auditpress.trace.Improvement;
import auditpress.trace.Incident;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Incidents that touch a risk and a control of an earlier one, after an improvement that came from that one was done. */
final class Repeats {
    private final Trace trace;

    /** The first day on which a risk and control were thought to be mended. */
    private final Map<Pair, LocalDate> mended = new HashMap<>();

    private record Pair(Item risk, Item control) {}

    Repeats(Trace trace) {
        this.trace = trace;
        Incident.all(trace).forEach(this::add);
    }

    private void add(Incident incident) {
        Optional<LocalDate> done = incident.improvements().stream()
                .map(Improvement::doneOn)
                .flatMap(Optional::stream)
                .filter(d -> incident.date().filter(d::isBefore).isEmpty())
                .min(LocalDate::compareTo);
        done.ifPresent(day -> pairs(incident).forEach(p -> mended.merge(p, day, (a, b) -> a.isBefore(b) ? a : b)));
    }

    List<Item> incidents() {
        return Incident.all(trace)
                .filter(i -> i.date()
                        .filter(d -> pairs(i).anyMatch(p -> isMended(p, d)))
                        .isPresent())
                .map(Incident::item)
                .toList();
    }

    private boolean isMended(Pair pair, LocalDate before) {
        LocalDate day = mended.get(pair);
        return day != null && day.isBefore(before);
    }

    private Stream<Pair> pairs(Incident incident) {
        List<Item> controls = trace.joined(incident.item(), "control");
        return trace.joined(incident.item(), "risk").stream()
                .flatMap(r -> controls.stream().map(c -> new Pair(r, c)));
    }
}
