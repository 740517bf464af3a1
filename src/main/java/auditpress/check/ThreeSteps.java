package auditpress.check;

import auditpress.model.Item;
import auditpress.model.Scale;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The risk method of those who rate everything as low, medium or high and have not said so: ready to be put into the settings. */
final class ThreeSteps {
    /** From the lowest; what people write in each language. */
    private static final List<List<String>> LADDERS = List.of(
            List.of("low", "medium", "high"),
            List.of("low", "moderate", "high"),
            List.of("niedrig", "mittel", "hoch"),
            List.of("gering", "mittel", "hoch"),
            List.of("faible", "moyen", "\u00e9lev\u00e9"),
            List.of("faible", "moyenne", "\u00e9lev\u00e9e"),
            List.of("bajo", "medio", "alto"),
            List.of("baja", "media", "alta"),
            List.of("basso", "medio", "alto"),
            List.of("baixo", "m\u00e9dio", "alto"),
            List.of("baixa", "m\u00e9dia", "alta"),
            List.of("laag", "midden", "hoog"));

    private ThreeSteps() {}

    /** What to write in place of the method that is declared; nothing where the scores are others. */
    static Optional<String> hint(Trace trace) {
        List<Scale> scales = trace.method().scales();
        boolean usual = scales.stream().map(Scale::name).toList().equals(List.of("likelihood", "impact"));
        Set<String> words = Risk.all(trace)
                .map(Risk::item)
                .flatMap(i -> scales.stream().flatMap(s -> texts(i, s)))
                .collect(Collectors.toSet());
        return LADDERS.stream()
                .filter(l -> usual && words.size() > 1 && l.containsAll(words))
                .findFirst()
                .map(ThreeSteps::block);
    }

    private static Stream<String> texts(Item risk, Scale scale) {
        return Stream.of(risk.text(scale.name()), risk.text("residual_" + scale.name()))
                .filter(t -> !t.isEmpty())
                .map(t -> t.toLowerCase(Locale.ROOT));
    }

    /** Where two axes of three steps meet, their product is 1, 2, 3, 4, 6 or 9. */
    private static String block(List<String> steps) {
        String list = "[" + String.join(", ", steps) + "]";
        return "Write 'risk_method: {likelihood: " + list + ", impact: " + list + ", formula: product, bands: {"
                + steps.get(0) + ": 1-2, " + steps.get(1) + ": 3-4, " + steps.get(2) + ": 6-9}, acceptance: "
                + steps.get(0)
                + "}' in auditpress.yaml, in place of what it says there, if these three are your steps.";
    }
}
