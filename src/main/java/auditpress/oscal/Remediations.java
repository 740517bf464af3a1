package auditpress.oscal;

import auditpress.model.Item;
import auditpress.trace.Acceptance;
import auditpress.trace.Action;
import auditpress.trace.Improvement;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What answers a risk: actions and improvements with their days, and acceptances. */
final class Remediations {
    /** OSCAL's words for the options of treatment. */
    private static final Map<String, String> TYPES =
            Map.of("modify", "mitigate", "avoid", "avoid", "share", "share", "accept", "accept");

    private final Trace trace;
    private final Draft draft;

    Remediations(Trace trace, Draft draft) {
        this.trace = trace;
        this.draft = draft;
    }

    /** The actions and improvements that the risk is joined with; dropped and rejected ones answer nothing. */
    List<Node> of(Risk risk) {
        List<Node> responses = new ArrayList<>();
        measures(risk.item()).filter(m -> !isDropped(m)).forEach(m -> responses.add(measure(risk, m)));
        risk.acceptances().forEach(a -> responses.add(acceptance(risk, a)));
        return responses;
    }

    /** The day by which the last open one is to be done, or empty. */
    String deadline(Item risk) {
        return measures(risk)
                .filter(m -> isOpen(m))
                .flatMap(m -> m.date("due").stream())
                .max(Comparator.naturalOrder())
                .flatMap(d -> Day.of(Optional.of(d)))
                .orElse("");
    }

    private Stream<Item> measures(Item risk) {
        return Stream.of("action", "improvement").flatMap(k -> trace.joined(risk, k).stream());
    }

    private boolean isOpen(Item item) {
        return item.kind().equals("action") ? new Action(trace, item).isOpen() : new Improvement(trace, item).isOpen();
    }

    private boolean isDropped(Item item) {
        return item.kind().equals("action")
                ? new Action(trace, item).isDropped()
                : new Improvement(trace, item).isRejected();
    }

    private Node measure(Risk risk, Item item) {
        String type = TYPES.getOrDefault(risk.item().text("treatment"), "");
        Node response = new Node()
                .text("uuid", draft.ids().of("response " + draft.ids().of(risk.item()), item))
                .text("lifecycle", isOpen(item) ? "planned" : "completed")
                .text("title", Prose.named(item))
                .text("description", ActionsDocument.description(item))
                .list("props", type.isEmpty() ? List.of() : List.of(Props.known("type", type)))
                .list("origins", List.of(draft.parties().origin(item, "owner")));
        return response.list("tasks", task(risk, item));
    }

    /** The day on which it is due, and whose it is. */
    private List<Node> task(Risk risk, Item item) {
        Optional<String> due = Day.of(item.date("due"));
        return due.stream()
                .map(d -> new Node()
                        .text("uuid", draft.ids().of("task " + draft.ids().of(risk.item()), item))
                        .text("type", "milestone")
                        .text("title", Prose.title(item))
                        .with("timing", new Node().with("on-date", new Node().text("date", d)))
                        .list("responsible-roles", draft.parties().responsible(item, "owner")))
                .toList();
    }

    private Node acceptance(Risk risk, Acceptance acceptance) {
        Item item = acceptance.item();
        String who = Prose.title(trace.personName(item, "accepted_by"));
        String reason = Prose.of(item, acceptance.reasonField());
        return new Node()
                .text("uuid", draft.ids().of("acceptance " + draft.ids().of(risk.item()), item))
                .text("lifecycle", item.has("accepted_by") ? "completed" : "planned")
                .text("title", who.isEmpty() ? "Acceptance; it is not stated by whom" : "Acceptance by " + who)
                .text("description", reason.isEmpty() ? "No reason is given." : reason)
                .list("props", acceptanceProps(acceptance))
                .list("origins", List.of(draft.parties().origin(item, "accepted_by")));
    }

    private static List<Node> acceptanceProps(Acceptance acceptance) {
        List<Node> props = new ArrayList<>(List.of(Props.known("type", "accept")));
        day("accepted", acceptance.on(), props);
        day("until", acceptance.until(), props);
        props.add(Props.of("in-force", acceptance.isInForce() ? "yes" : "no"));
        return props;
    }

    private static void day(String name, Optional<LocalDate> day, List<Node> props) {
        day.ifPresent(d -> props.add(Props.of(name, d.toString())));
    }
}
