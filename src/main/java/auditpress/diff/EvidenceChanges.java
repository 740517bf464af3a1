package auditpress.diff;

import auditpress.model.Item;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can change of evidence (7.5): a newer one stands for it, or it runs out. */
final class EvidenceChanges {
    private static final String[] PERIOD = {"collected", "collected_by", "from", "to", "valid_until", "file", "sha256"};

    /** In thousandths: what speaks for less of the same controls is something else. */
    private static final long HALF = 500;

    private EvidenceChanges() {}

    /** The same record, collected later or for a later period. */
    static Optional<Difference> renewed(Pair pair) {
        boolean later = Stream.of("collected", "from", "to", "valid_until").anyMatch(f -> isLater(pair, f));
        return later
                ? Optional.of(
                        pair.take(PERIOD).difference(What.RENEWED, "collected", "from", "to", "valid_until", "file"))
                : Optional.empty();
    }

    private static boolean isLater(Pair pair, String field) {
        Optional<LocalDate> was = pair.then().date(field);
        return was.isPresent()
                && pair.now().date(field).filter(d -> d.isAfter(was.get())).isPresent();
    }

    static Optional<Difference> expired(Pair pair) {
        boolean expired =
                evidence(pair.then()).isValid() && !evidence(pair.now()).isValid();
        return expired
                ? Optional.of(pair.take("valid_until").difference(What.EXPIRED, "valid_until"))
                : Optional.empty();
    }

    /** A new record renews the one of the same kind before it that speaks for the same controls, or most of them, up to an earlier day. */
    static Difference arrival(Seen now, Trace before) {
        Optional<LocalDate> last = evidence(now).lastDay();
        Item best = null;
        long most = HALF - 1;
        List<Item> controls = now.trace().joined(now.item(), "control");
        for (Item older : last.isPresent() ? earlier(controls, before) : Set.<Item>of()) {
            long shared = shared(controls, before, older);
            if (shared > most && isOlder(new Seen(before, older), now, last.get())) {
                best = older;
                most = shared;
            }
        }
        return best == null
                ? now.alone(What.NEW, Presence.NOW, "")
                : now.alone(What.RENEWED, Presence.NOW, "It is newer than " + best.id() + ".");
    }

    /** What proved these controls before. */
    private static Set<Item> earlier(List<Item> controls, Trace before) {
        Set<Item> evidence = new LinkedHashSet<>();
        controls.forEach(c -> before.item(c.id()).ifPresent(then -> evidence.addAll(before.joined(then, "evidence"))));
        return evidence;
    }

    /** In thousandths of all controls that either speaks for, so that evidence of everything is no match for anything. */
    private static long shared(List<Item> controls, Trace before, Item older) {
        List<String> then = before.joined(older, "control").stream()
                .map(c -> Canonical.lower(c.id()))
                .toList();
        long both = controls.stream()
                .filter(c -> then.contains(Canonical.lower(c.id())))
                .count();
        return 1000 * both / Math.max(1, controls.size() + then.size() - both);
    }

    private static boolean isOlder(Seen older, Seen now, LocalDate last) {
        return older.text("kind").equals(now.text("kind"))
                && evidence(older).lastDay().filter(d -> d.isBefore(last)).isPresent();
    }

    private static Evidence evidence(Seen seen) {
        return new Evidence(seen.trace(), seen.item());
    }
}
