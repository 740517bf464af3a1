package auditpress.check;

import auditpress.model.Item;
import auditpress.model.Scale;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule R2: every score that the method asks for is there and on its scale; after treatment all of them or none. */
final class Scores {
    private Scores() {}

    static Stream<Hit> hits(Trace trace) {
        List<Scale> scales = trace.method().scales();
        Optional<String> steps = ThreeSteps.hint(trace);
        return Risk.all(trace).map(Risk::item).flatMap(i -> hits(scales, i, steps));
    }

    /** @param own scale that the scores are on, in words, where the method declares another one */
    private static Stream<Hit> hits(List<Scale> scales, Item risk, Optional<String> own) {
        boolean after = scales.stream().anyMatch(s -> risk.has("residual_" + s.name()));
        String other = scales.size() == 2
                ? ", though the other residual score is there"
                : ", though other residual scores are there";
        return Stream.concat(
                scales.stream().flatMap(s -> hits(risk, s, "", "", own)),
                after ? scales.stream().flatMap(s -> hits(risk, s, "residual_", other, own)) : Stream.empty());
    }

    private static Stream<Hit> hits(Item risk, Scale scale, String stage, String though, Optional<String> own) {
        String field = stage + scale.name();
        String words = stage.replace('_', ' ') + scale.words();
        if (!risk.has(field)) {
            String message = Phrase.name(risk) + " has no " + words + though + ".";
            return Stream.of(Hit.at(risk, "", message, Phrase.steps(scale)));
        }
        String text = risk.text(field);
        if (scale.step(text).isPresent()) {
            return Stream.empty();
        }
        String message = "The " + words + " " + Phrase.quoted(text) + " of " + Phrase.inline(risk)
                + " is not on the scale " + scale.range() + ".";
        return Stream.of(Hit.at(risk, field, message, own.orElseGet(() -> Phrase.steps(scale))));
    }
}
