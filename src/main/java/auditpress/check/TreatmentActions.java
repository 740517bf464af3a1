package auditpress.check;

import auditpress.model.Item;
import auditpress.trace.Action;
import auditpress.trace.Improvement;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule R13: what somebody is to do about an open risk is planned, whether it is an action or an improvement. */
final class TreatmentActions {
    static final Need NEED = new Need(
            "open actions or improvements that treat a risk",
            t -> treating(t).findAny().isPresent());

    private TreatmentActions() {}

    static Stream<Hit> hits(Trace trace) {
        return treating(trace)
                .filter(i -> !i.has("owner") || !i.has("due"))
                .map(i -> unplanned(i, treated(trace, i).orElseThrow()));
    }

    private static Stream<Item> treating(Trace trace) {
        Stream<Item> open = Stream.concat(
                Action.all(trace).filter(Action::isOpen).map(Action::item),
                Improvement.all(trace).filter(Improvement::isOpen).map(Improvement::item));
        return open.filter(i -> treated(trace, i).isPresent());
    }

    /** The first open risk that it works on. */
    private static Optional<Item> treated(Trace trace, Item action) {
        return trace.joined(action, "risk").stream()
                .filter(r -> !new Risk(trace, r).isClosed())
                .findFirst();
    }

    private static Hit unplanned(Item action, Item risk) {
        List<String> missing =
                Stream.of("owner", "due").filter(f -> !action.has(f)).toList();
        String none = Phrase.and(missing.stream()
                .map(f -> f.equals("due") ? "no due date" : "no owner")
                .toList());
        return Hit.at(action, "", Phrase.name(action) + ", which treats " + risk.id() + ", has " + none + ".");
    }
}
