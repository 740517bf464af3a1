package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Block.Bar;
import auditpress.model.Block.Mark;
import auditpress.model.Catalogue;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Pictures of the whole: controls by theme and state. */
final class Charts {
    private static final List<Mark> STATES = List.of(
            new Mark(Tone.GOOD, "Implemented"),
            new Mark(Tone.INFO, "Partial"),
            new Mark(Tone.WARN, "Planned or not implemented"),
            new Mark(Tone.NEUTRAL, "Excluded"),
            new Mark(Tone.BAD, "Not decided"));

    private static final List<Predicate<Control>> IN_STATE = List.of(
            Control::isImplemented,
            c -> c.isAtWork() && !c.isImplemented(),
            c -> c.isApplicable() && !c.isAtWork(),
            Control::isExcluded,
            c -> !c.isApplicable() && !c.isExcluded());

    private Charts() {}

    static Block applicability(Trace trace) {
        List<Bar> bars = new ArrayList<>();
        for (Catalogue.Theme theme : trace.pack().catalogue().themes()) {
            List<Control> controls = Control.all(trace)
                    .filter(c -> c.item().id().startsWith(theme.id() + "."))
                    .toList();
            List<Integer> counts = IN_STATE.stream()
                    .map(s -> (int) controls.stream().filter(s).count())
                    .toList();
            Target target = new Target.ToPage("controls/index.html", Addresses.slug(theme.id()));
            bars.add(new Bar(Text.of(theme.id(), target).and(" " + theme.title()), counts));
        }
        return new Block.Bars("Controls by theme and state", STATES, bars);
    }
}
