package auditpress.diff;

import auditpress.model.Item;
import auditpress.trace.Acceptance;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can change of an acceptance (6.1.3 f), in the row of a risk or in a record of its own. */
final class AcceptanceChanges {
    private static final String[] ROW = {"accepted_by", "accepted", "accepted_until", "acceptance_reason"};
    private static final String[] RECORD = {"accepted_by", "accepted", "until", "reason"};

    private AcceptanceChanges() {}

    static Optional<Difference> ofRisk(Pair pair) {
        boolean was = acceptance(pair.then()).isStated();
        boolean is = acceptance(pair.now()).isStated();
        if (was != is) {
            pair.take(ROW);
            return Optional.of(pair.difference(is ? What.NEW : What.REMOVED, "accepted_by", "accepted_until"));
        }
        return is ? held(pair, ROW) : Optional.empty();
    }

    static Optional<Difference> ofRecord(Pair pair) {
        return held(pair, RECORD);
    }

    private static Optional<Difference> held(Pair pair, String[] fields) {
        Acceptance was = acceptance(pair.then());
        Acceptance is = acceptance(pair.now());
        if (isLater(was.until(), is.until()) || isLater(was.on(), is.on())) {
            return Optional.of(pair.take(fields).difference(What.RENEWED, "accepted_by", is.untilField()));
        }
        if (is.isLapsed() && !was.isLapsed()) {
            return Optional.of(pair.take(is.untilField()).difference(What.LAPSED, is.untilField()));
        }
        Optional<LocalDate> scored = voidedBy(pair.now());
        if (scored.isPresent() && voidedBy(pair.then()).isEmpty()) {
            return Optional.of(pair.says(
                    What.VOID,
                    pair.then().words("accepted"),
                    pair.now().words("accepted"),
                    "The risk was scored anew on " + scored.get() + "."));
        }
        return Optional.empty();
    }

    /** A new record is a renewal where an earlier one accepted the same. */
    static Difference arrival(Seen now, Trace before) {
        for (Item accepted : now.trace().out(now.item(), "of")) {
            Item then = before.item(accepted.id()).orElse(null);
            List<Item> earlier = then == null ? List.of() : before.joined(then, "acceptance");
            if (!earlier.isEmpty()) {
                String last = earlier.get(earlier.size() - 1).id();
                return now.alone(
                        What.RENEWED,
                        Presence.NOW,
                        "It follows " + last + ", which accepts " + accepted.id() + " too.");
            }
        }
        return now.alone(What.NEW, Presence.NOW, "");
    }

    private static boolean isLater(Optional<LocalDate> was, Optional<LocalDate> is) {
        return was.isPresent() && is.isPresent() && is.get().isAfter(was.get());
    }

    /** The day on which a risk was scored after it was accepted (rule R15). */
    private static Optional<LocalDate> voidedBy(Seen seen) {
        Acceptance acceptance = acceptance(seen);
        List<Item> risks = seen.item().kind().equals("risk")
                ? List.of(seen.item())
                : seen.trace().out(seen.item(), "of");
        return risks.stream()
                .filter(r -> r.kind().equals("risk") && !new Risk(seen.trace(), r).isClosed())
                .flatMap(r -> r.date("scored").stream())
                .filter(d -> acceptance.on().filter(d::isAfter).isPresent())
                .findFirst();
    }

    private static Acceptance acceptance(Seen seen) {
        return new Acceptance(seen.trace(), seen.item());
    }
}
