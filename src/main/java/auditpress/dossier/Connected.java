package auditpress.dossier;

import auditpress.model.Item;
import auditpress.model.Level;
import auditpress.trace.Link;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as other programs want it: the canonical data, and what Auditpress concludes from them.
 *
 * @param links references that lead to a record, in the order of the records that hold them
 * @param levels of the risks, as the method computes them
 */
record Connected(@JsonUnwrapped Canonical data, List<Edge> links, List<Levels> levels) {

    /** A record by its register and id. */
    record End(String register, String id) {
        static End of(Item item) {
            return new End(item.register().name(), item.id());
        }
    }

    /** A reference: the field that holds it, or an empty name where a text mentions the other record. */
    record Edge(End from, String field, End to) {}

    /** A risk's level before and after treatment; null where a score is missing or off its scale. */
    record Levels(
            String register,
            String id,
            @Nullable Reached inherent,
            @Nullable Reached residual) {}

    /** A level: its number, its band, and whether it is above what needs no further treatment. */
    record Reached(BigDecimal number, String band, boolean aboveCriterion) {}

    static Connected of(Dossier dossier) {
        Trace trace = dossier.trace();
        return new Connected(
                Canonical.of(dossier),
                trace.items().stream()
                        .flatMap(i -> trace.out(i).stream())
                        .map(Connected::edge)
                        .toList(),
                Risk.all(trace).map(Connected::levels).toList());
    }

    private static Edge edge(Link link) {
        return new Edge(End.of(link.from()), link.field().name(), End.of(link.to()));
    }

    private static Levels levels(Risk risk) {
        BigDecimal limit = risk.trace().method().acceptance();
        return new Levels(
                risk.item().register().name(),
                risk.item().id(),
                risk.inherent().map(l -> reached(l, limit)).orElse(null),
                risk.residual().map(l -> reached(l, limit)).orElse(null));
    }

    private static Reached reached(Level level, BigDecimal limit) {
        return new Reached(level.number(), level.band().name(), level.isAbove(limit));
    }
}
