package auditpress.page;

import auditpress.figure.ControlState;
import auditpress.figure.Figure;
import auditpress.figure.Figures;
import auditpress.model.Band;
import auditpress.model.Block;
import auditpress.model.Block.Bar;
import auditpress.model.Block.HeatCell;
import auditpress.model.Block.HeatRow;
import auditpress.model.Block.Mark;
import auditpress.model.Catalogue;
import auditpress.model.RiskMethod;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.trace.Control;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures of the whole: controls by theme and state, risks by likelihood and impact. */
final class Charts {
    /** More ids than this do not fit a cell; the number stands for them. */
    private static final int IDS = 12;

    private static final List<Mark> STATES = Stream.of(ControlState.values())
            .map(s -> new Mark(s.tone(), s.words()))
            .toList();

    private Charts() {}

    static Block applicability(Trace trace) {
        List<Bar> bars = new ArrayList<>();
        for (Catalogue.Theme theme : trace.pack().catalogue().themes()) {
            List<Control> controls = Control.all(trace)
                    .filter(c -> c.item().id().startsWith(theme.id() + "."))
                    .toList();
            List<Integer> counts = Stream.of(ControlState.values())
                    .map(s -> (int) controls.stream().filter(s::holds).count())
                    .toList();
            Target target = new Target.ToPage("controls/index.html", Addresses.slug(theme.id()));
            bars.add(new Bar(Text.of(theme.id(), target).and(" " + theme.title()), counts));
        }
        return new Block.Bars("Controls by theme and state", STATES, bars);
    }

    /** Open risks by level, before treatment and after it, in the numbers of the figures. */
    static Block levels(Trace trace, Figures figures) {
        List<Band> bands = trace.method().bands();
        List<Mark> legend =
                bands.stream().map(b -> new Mark(b.tone(), b.name())).toList();
        List<Bar> bars = Stream.of("inherent", "residual")
                .map(stage -> new Bar(
                        Text.of(FindingText.capital(stage)),
                        figures.of(Figure.Group.RISKS).stream()
                                .filter(f -> f.key().startsWith("risks-" + stage))
                                .map(Figure::size)
                                .toList()))
                .toList();
        return new Block.Bars("Open risks by level", legend, bars);
    }

    /** Open risks where they stand before treatment, or after it. */
    static Block heatMap(Trace trace, boolean residual, Words words) {
        RiskMethod method = trace.method();
        Map<Square, List<Risk>> risks =
                Risk.all(trace).filter(r -> !r.isClosed()).collect(Collectors.groupingBy(r -> square(r, residual)));
        List<HeatRow> rows = new ArrayList<>();
        for (int l = method.likelihood().highest(); l >= method.likelihood().lowest(); l--) {
            int likelihood = l;
            List<HeatCell> cells = steps(
                            method.impact().lowest(), method.impact().highest())
                    .mapToObj(i -> cell(
                            method,
                            likelihood,
                            i,
                            risks.getOrDefault(new Square(OptionalInt.of(likelihood), OptionalInt.of(i)), List.of()),
                            words))
                    .toList();
            rows.add(new HeatRow(method.likelihood().text(l), cells));
        }
        List<String> columns = steps(method.impact().lowest(), method.impact().highest())
                .mapToObj(method.impact()::text)
                .toList();
        return new Block.HeatMap(residual ? "Residual risk" : "Inherent risk", "Likelihood", "Impact", columns, rows);
    }

    private static IntStream steps(int lowest, int highest) {
        return IntStream.rangeClosed(lowest, highest);
    }

    /** Where a risk stands on the map; nowhere when a step is missing or off its scale. */
    private record Square(OptionalInt likelihood, OptionalInt impact) {}

    private static Square square(Risk risk, boolean residual) {
        String prefix = residual && risk.residual().isPresent() ? "residual_" : "";
        RiskMethod method = risk.trace().method();
        return new Square(
                method.likelihood().step(risk.item().text(prefix + "likelihood")),
                method.impact().step(risk.item().text(prefix + "impact")));
    }

    private static HeatCell cell(RiskMethod method, int likelihood, int impact, List<Risk> risks, Words words) {
        int level = method.formula().level(likelihood, impact);
        Band band = method.band(level);
        List<Run> ids = risks.size() > IDS
                ? List.of()
                : risks.stream()
                        .flatMap(r -> words.link(r.item()).runs().stream())
                        .toList();
        return new HeatCell(risks.size(), level + " " + band.name(), band.tone(), ids);
    }
}
