package auditpress.page;

import auditpress.figure.ControlState;
import auditpress.figure.Figure;
import auditpress.figure.Figures;
import auditpress.model.Band;
import auditpress.model.Block;
import auditpress.model.Block.Bar;
import auditpress.model.Block.Mark;
import auditpress.model.Catalogue;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pictures of the whole: controls by theme and state. */
final class Charts {
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
}
