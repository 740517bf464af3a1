package auditpress.diff;

import auditpress.model.Factor;
import auditpress.model.Level;
import auditpress.trace.Risk;
import java.util.Optional;
import java.util.stream.Stream;

/** What can change of a risk (6.1.2, 6.1.3, 8.2): its level, its treatment, whether it is open. */
final class RiskChanges {
    private RiskChanges() {}

    static Optional<Difference> closed(Pair pair) {
        boolean is = risk(pair.now()).isClosed();
        if (is == risk(pair.then()).isClosed()) {
            return Optional.empty();
        }
        pair.take("status", "closure_reason");
        String reason = is ? Reflow.words(pair.now().text("closure_reason")) : "";
        return Optional.of(pair.says(
                is ? What.CLOSED : What.REOPENED,
                pair.then().words("status"),
                pair.now().words("status"),
                reason));
    }

    /** The level that counts: after treatment where that is stated. Each side's own method says it. */
    static Optional<Difference> level(Pair pair) {
        Optional<Level> was = risk(pair.then()).current();
        Optional<Level> is = risk(pair.now()).current();
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.empty();
        }
        boolean treated = Stream.of(pair.then(), pair.now())
                .anyMatch(s -> risk(s).residual().isPresent());
        return graded(pair, was.get(), is.get(), treated ? columns(pair, "residual_") : all(pair));
    }

    private static Optional<Difference> graded(Pair pair, Level was, Level is, String[] columns) {
        int order = is.number().compareTo(was.number());
        if (!isComparable(pair)) {
            return is.text().equals(was.text())
                    ? Optional.empty()
                    : Optional.of(pair.take(all(pair))
                            .says(
                                    What.REGRADED,
                                    was.text(),
                                    is.text(),
                                    "The method has changed, so these levels do not compare."));
        }
        return order == 0
                ? Optional.empty()
                : Optional.of(
                        pair.take(columns).says(order > 0 ? What.RAISED : What.LOWERED, was.text(), is.text(), ""));
    }

    static Optional<Difference> inherent(Pair pair) {
        Optional<Level> was = risk(pair.then()).inherent();
        Optional<Level> is = risk(pair.now()).inherent();
        boolean changed = was.isPresent()
                && is.isPresent()
                && was.get().number().compareTo(is.get().number()) != 0
                && pair.takes(columns(pair, ""));
        return changed
                ? Optional.of(
                        pair.says(What.INHERENT, was.get().text(), is.get().text(), ""))
                : Optional.empty();
    }

    static Optional<Difference> treatment(Pair pair) {
        return pair.takes("treatment", "controls", "actions")
                ? Optional.of(pair.difference(What.TREATMENT, "treatment", "controls", "actions"))
                : Optional.empty();
    }

    private static boolean isComparable(Pair pair) {
        return MethodChanges.isComparable(
                pair.then().trace().method(), pair.now().trace().method());
    }

    private static String[] all(Pair pair) {
        return Stream.of(columns(pair, ""), columns(pair, "residual_"))
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    /** The columns of either method's scores, the stated level, and the day of scoring. */
    private static String[] columns(Pair pair, String prefix) {
        Stream<String> scores = Stream.of(pair.then(), pair.now())
                .flatMap(s -> s.trace().method().factors())
                .map(Factor::name)
                .filter(n -> !n.isEmpty());
        return Stream.concat(Stream.concat(scores, Stream.of("level")).map(n -> prefix + n), Stream.of("scored"))
                .distinct()
                .toArray(String[]::new);
    }

    static Risk risk(Seen seen) {
        return new Risk(seen.trace(), seen.item());
    }
}
