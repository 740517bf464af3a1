package auditpress.figure;

import auditpress.figure.Figure.Group;
import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Tone;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Controls by theme of Annex A and by state (6.1.3 d). */
final class ControlFigures {
    private ControlFigures() {}

    static List<Figure> of(Trace trace) {
        if (!Counting.isKept(trace, "control")) {
            return List.of();
        }
        List<Control> controls = Control.all(trace).toList();
        List<Figure> figures = new ArrayList<>();
        int applicable = items(controls, Control::isApplicable).size();
        List<Item> implemented = items(controls, Control::isImplemented);
        figures.add(
                Figure.share(Group.CONTROLS, "controls-implemented", "Controls implemented", implemented, applicable)
                        .noting("of the applicable ones")
                        .in(implemented.size() == applicable ? Tone.GOOD : Tone.INFO));
        for (Catalogue.Theme theme : trace.pack().catalogue().themes()) {
            add(figures, theme.id(), items(controls, c -> isOf(theme, c)), trace);
        }
        add(
                figures,
                "the organisation",
                items(
                        controls,
                        c -> trace.pack().catalogue().theme(c.item().id()).isEmpty()),
                trace);
        return figures;
    }

    private static boolean isOf(Catalogue.Theme theme, Control control) {
        return control.item().id().startsWith(theme.id() + ".");
    }

    /** A state that no control of the theme is in makes no figure. */
    private static void add(List<Figure> figures, String theme, List<Item> controls, Trace trace) {
        for (ControlState state : ControlState.values()) {
            List<Item> held = controls.stream()
                    .filter(c -> state.holds(new Control(trace, c)))
                    .toList();
            if (!held.isEmpty()) {
                String key = "controls-" + theme + "-" + state;
                figures.add(Figure.share(
                                Group.CONTROLS,
                                key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                                theme + ": " + state.words().toLowerCase(Locale.ROOT),
                                held,
                                controls.size())
                        .noting("of the controls of " + theme)
                        .in(state.tone()));
            }
        }
    }

    private static List<Item> items(List<Control> controls, Predicate<Control> test) {
        return controls.stream().filter(test).map(Control::item).toList();
    }
}
