package auditpress.oscal;

import auditpress.model.Item;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each row of the Statement of Applicability as an implemented requirement; excluded and undecided ones as well. */
final class Applicability {
    private static final Set<String> SAID = Set.of("justification", "implementation", "documents", "evidence");

    private final Trace trace;
    private final Requirements requirements;
    private final Draft draft;

    Applicability(Trace trace, Requirements requirements, Draft draft) {
        this.trace = trace;
        this.requirements = requirements;
        this.draft = draft;
    }

    /** The management system as the one component. */
    static String component(Ids ids) {
        return ids.of("component", "this-system");
    }

    Node requirement(Item item) {
        Control control = new Control(trace, item);
        List<Node> links = new ArrayList<>(draft.resources().links(item, "document"));
        links.addAll(draft.resources().links(item, "evidence"));
        trace.joined(item, "risk").stream().map(this::risk).forEach(links::add);
        return new Node()
                .text("uuid", draft.ids().of(item))
                .text("control-id", requirements.control(item.id()))
                .list("props", Props.of(trace, item, SAID))
                .list("links", links)
                .list("responsible-roles", draft.parties().responsible(item, "owner"))
                .list("by-components", List.of(byComponent(item, control)))
                .text("remarks", remarks(item, control));
    }

    private Node risk(Item risk) {
        return new Node()
                .text("href", OscalExport.RESULTS + "#" + draft.ids().of(risk))
                .text("rel", "risk")
                .text("text", Prose.named(risk));
    }

    private Node byComponent(Item item, Control control) {
        String description = Prose.of(item, "implementation");
        String otherwise =
                control.isExcluded() ? "The control is excluded." : "No description of its implementation is given.";
        Node part = new Node()
                .text("component-uuid", component(draft.ids()))
                .text("uuid", draft.ids().of("implementation", item))
                .text("description", description.isEmpty() ? otherwise : description);
        String state = state(item, control);
        return state.isEmpty() ? part : part.with("implementation-status", new Node().text("state", state));
    }

    /** OSCAL's word for the row's state. It has none for what is neither at work nor planned, and takes another one for that. */
    private static String state(Item item, Control control) {
        return control.isExcluded() ? "not-applicable" : item.has("status") ? Token.of(item.text("status")) : "";
    }

    private String remarks(Item item, Control control) {
        String justification = Prose.of(item, "justification");
        String decision = control.isExcluded()
                ? "Excluded."
                : control.isApplicable() ? "" : "No decision on its applicability is recorded.";
        String without = control.isExcluded() && justification.isEmpty() ? "No justification is given." : "";
        String state =
                control.isApplicable() && !item.has("status") ? "No state of its implementation is recorded." : "";
        return Stream.of(decision, without, state, justification)
                .filter(t -> !t.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
