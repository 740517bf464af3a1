package auditpress.figure;

import auditpress.figure.Figure.Group;
import auditpress.model.Band;
import auditpress.model.Item;
import auditpress.model.Level;
import auditpress.model.Tone;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Open risks by level, before treatment and after it (6.1.2, 8.2). */
final class RiskFigures {
    private RiskFigures() {}

    static List<Figure> of(Trace trace) {
        if (!Counting.isKept(trace, "risk")) {
            return List.of();
        }
        List<Risk> open = Risk.all(trace).filter(r -> !r.isClosed()).toList();
        List<Item> above =
                open.stream().filter(Risk::isAboveCriterion).map(Risk::item).toList();
        List<Item> unrated =
                open.stream().filter(r -> r.current().isEmpty()).map(Risk::item).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.share(Group.RISKS, "risks-above-criterion", "Risks above the criterion", above, open.size())
                .noting("of the open risks lie above "
                        + trace.method().level(trace.method().acceptance()).figure()
                        + (unrated.isEmpty()
                                ? ""
                                : "; " + unrated.size() + (unrated.size() == 1 ? " has" : " have") + " no level"))
                .in(above.isEmpty() && unrated.isEmpty() ? Tone.GOOD : Tone.WARN));
        figures.add(Figure.share(Group.RISKS, "risks-unrated", "Risks without a level", unrated, open.size())
                .noting("of the open risks lack a score, or have one off its scale")
                .badly(Tone.WARN));
        figures.addAll(levels(trace, open, "inherent", "Inherent", Risk::inherent));
        figures.addAll(levels(trace, open, "residual", "Residual", Risk::current));
        return figures;
    }

    private static List<Figure> levels(
            Trace trace, List<Risk> open, String key, String label, Function<Risk, Optional<Level>> level) {
        Map<Band, List<Item>> held = open.stream()
                .filter(r -> level.apply(r).isPresent())
                .collect(Collectors.groupingBy(
                        r -> level.apply(r).orElseThrow().band(), Collectors.mapping(Risk::item, Collectors.toList())));
        List<Figure> figures = new ArrayList<>();
        for (Band band : trace.method().bands()) {
            String levels = (band.from() + "-" + band.to()).replace('.', '-');
            figures.add(Figure.share(
                            Group.RISKS,
                            "risks-" + key + "-" + levels,
                            label + " " + band.name(),
                            held.getOrDefault(band, List.of()),
                            open.size())
                    .noting("of the open risks")
                    .in(band.tone()));
        }
        return figures;
    }
}
