package auditpress.trace;

import auditpress.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** A requirement of another framework, with the controls and clauses that serve it. */
public record Criterion(Trace trace, Item item) {
    private static final String SETTINGS = "auditpress.yaml";

    /** Each in the order in which its framework gives them. */
    public static Stream<Criterion> all(Trace trace) {
        return trace.items("criterion").isEmpty()
                ? Stream.empty()
                : trace.pack().items().stream()
                        .filter(i -> i.kind().equals("criterion"))
                        .map(i -> new Criterion(trace, i));
    }

    /**
     * Whether nobody but the settings, which turn its framework on, speaks of it: no row says more of it than what ships with
     * the program, and no record names it.
     */
    public boolean isUnremarked() {
        return item.origin().file().equals(SETTINGS) && trace.in(item).isEmpty();
    }

    public String framework() {
        return item.text("framework");
    }

    /** The framework's own number; the id where none is given. */
    public String reference() {
        return item.has("reference") ? item.text("reference") : item.id();
    }

    /** Whether it is asked of the organisation; so it is unless stated otherwise. */
    public boolean applies() {
        return !item.is("applies", "no");
    }

    /** Whether it asks for more than its controls give, or for something else as well. */
    public boolean asksForMore() {
        return item.is("relation", "superset") || item.is("relation", "intersects");
    }

    public List<Control> controls() {
        return trace.joined(item, "control").stream()
                .map(c -> new Control(trace, c))
                .toList();
    }

    public CitedClauses clauses() {
        return CitedClauses.in(item.text("clauses"), trace.pack().catalogue());
    }

    /** Whether it applies and neither a control nor a clause is said to serve it. */
    public boolean isUnserved() {
        return applies() && !trace.isJoined(item, "control") && withheldControls() == 0 && !item.has("clauses");
    }

    /** How many of its controls this edition withholds. */
    public int withheldControls() {
        return trace.withheld(item, "control");
    }
}
