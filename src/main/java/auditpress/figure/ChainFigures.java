package auditpress.figure;

import auditpress.figure.Figure.Group;
import auditpress.model.Item;
import auditpress.model.Tone;
import auditpress.trace.Control;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How far the chain from risk to evidence holds, from both ends (6.1.3). */
final class ChainFigures {
    private ChainFigures() {}

    static List<Figure> of(Trace trace) {
        List<Figure> figures = new ArrayList<>();
        List<Risk> open = Risk.all(trace).filter(r -> !r.isClosed()).toList();
        if (!open.isEmpty()) {
            List<Item> proved =
                    open.stream().filter(Risk::hasProvedControl).map(Risk::item).toList();
            figures.add(share("risks-proved", "Risks with a control and its evidence", proved, open.size())
                    .showing("controls")
                    .noting("of the open risks name a control that evidence in force proves"
                            + apart(trace, "control", "evidence")));
        }
        List<Control> applicable =
                Control.all(trace).filter(Control::isApplicable).toList();
        if (!applicable.isEmpty()) {
            List<Item> proved = applicable.stream()
                    .filter(c -> !c.lacksReason() && c.isProved())
                    .map(Control::item)
                    .toList();
            figures.add(share("controls-proved", "Controls with a reason and evidence", proved, applicable.size())
                    .showing("reasons")
                    .noting(
                            "of the applicable controls are asked for by a risk, law, contract or practice, and proved by evidence in force"
                                    + apart(trace, "risk", "requirement", "evidence")));
        }
        return figures;
    }

    /** What may be proved by records that this edition withholds. */
    private static String apart(Trace trace, String... kinds) {
        boolean all = Stream.of(kinds)
                .flatMap(k -> trace.pack().register(k).stream())
                .allMatch(r -> trace.pack().withheld().of(r) == 0);
        return all ? "" : "; what withheld records prove is not counted";
    }

    private static Figure share(String key, String label, List<Item> items, int of) {
        return Figure.share(Group.CHAIN, key, label, items, of).in(items.size() == of ? Tone.GOOD : Tone.INFO);
    }
}
