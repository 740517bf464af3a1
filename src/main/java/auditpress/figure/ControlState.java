package auditpress.figure;

import auditpress.model.Choice;
import auditpress.model.Tone;
import auditpress.trace.Control;
import java.util.function.Predicate;

/** How a control stands; each control is in one of these. */
public enum ControlState {
    IMPLEMENTED("Implemented", Tone.GOOD, Control::isImplemented),
    PARTIAL("Partial", Tone.INFO, c -> c.isAtWork() && !c.isImplemented()),
    TO_COME("Planned or not implemented", Tone.WARN, c -> c.isApplicable() && !c.isAtWork()),
    EXCLUDED("Excluded", Tone.NEUTRAL, Control::isExcluded),
    UNDECIDED("Not decided", Tone.BAD, c -> !c.isApplicable() && !c.isExcluded());

    private final String words;
    private final Tone tone;
    private final Predicate<Control> test;

    ControlState(String words, Tone tone, Predicate<Control> test) {
        this.words = words;
        this.tone = tone;
        this.test = test;
    }

    /** The mark of that value of a control's status, the same as that of the state which it makes. */
    public static Tone tone(Choice status) {
        return switch (status.value()) {
            case "implemented" -> IMPLEMENTED.tone;
            case "partial" -> PARTIAL.tone;
            case "planned", "not implemented" -> TO_COME.tone;
            default -> status.tone();
        };
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    public boolean holds(Control control) {
        return test.test(control);
    }
}
