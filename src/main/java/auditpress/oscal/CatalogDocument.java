package auditpress.oscal;

import auditpress.check.Rule;
import auditpress.check.Rulebook;
import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The requirements that the other documents name, as a catalog: so that each id of a control resolves inside the export. It
 * holds numbers and short titles, and no text of the standard.
 */
final class CatalogDocument {
    private static final Node UNSTATED = new Node()
            .text("id", Requirements.UNSTATED)
            .text("title", "A requirement that the records do not state")
            .list(
                    "parts",
                    List.of(part(
                            Requirements.statement(Requirements.UNSTATED),
                            "statement",
                            "Stands where OSCAL asks for a requirement and the records name none of this catalog.")));

    private final Trace trace;
    private final Requirements requirements;

    CatalogDocument(Trace trace, Requirements requirements) {
        this.trace = trace;
        this.requirements = requirements;
    }

    byte[] bytes(Draft draft) {
        Node catalog = new Node().list("groups", groups());
        return draft.finish("catalog", "Controls, clauses and rules", catalog);
    }

    private List<Node> groups() {
        Catalogue catalogue = trace.pack().catalogue();
        List<Node> groups = new ArrayList<>();
        for (Catalogue.Theme theme : catalogue.themes()) {
            groups.add(group(
                    "theme-" + Token.of(theme.id()),
                    theme.title(),
                    theme.controls().stream()
                            .map(c -> control(requirements.control(c.id()), "annex-a", c.id(), c.title()))
                            .toList()));
        }
        groups.add(group("own-controls", "Own controls", own(catalogue)));
        groups.add(group(
                "clauses",
                "Clauses of ISO/IEC 27001:2022",
                catalogue.clauses().stream()
                        .map(c -> control(Requirements.clause(c.number()), "clause", c.number(), c.title()))
                        .toList()));
        groups.add(group(
                "rulebook",
                "Rulebook of Auditpress",
                Rulebook.rules().stream().map(CatalogDocument::rule).toList()));
        groups.add(group("other", "Other", List.of(UNSTATED)));
        return groups.stream().filter(g -> g.members().containsKey("controls")).toList();
    }

    /** Rows of the Statement of Applicability that are not in Annex A; one that stands twice is listed once. */
    private List<Node> own(Catalogue catalogue) {
        Set<String> annex = catalogue.themes().stream()
                .flatMap(t -> t.controls().stream())
                .map(c -> requirements.control(c.id()))
                .collect(Collectors.toSet());
        Map<String, Node> own = new LinkedHashMap<>();
        for (Item item : trace.items("control")) {
            String id = requirements.control(item.id());
            String title = Prose.line(new Control(trace, item).title());
            if (!annex.contains(id)) {
                own.putIfAbsent(id, control(id, "own", item.id(), title.isEmpty() ? id : title));
            }
        }
        return List.copyOf(own.values());
    }

    private static Node group(String id, String title, List<Node> controls) {
        return new Node().text("id", id).text("title", Prose.title(title)).list("controls", controls);
    }

    private static Node control(String id, String type, String label, String title) {
        String prose = type.equals("own")
                ? "A control of the organisation itself; the Statement of Applicability says what it is."
                : "The text of the standard is not part of this catalog; see ISO/IEC 27001:2022.";
        return new Node()
                .text("id", id)
                .text("class", type)
                .text("title", Prose.title(title))
                .list("props", Props.list(Props.known("label", label)))
                .list("parts", List.of(part(Requirements.statement(id), "statement", prose)));
    }

    private static Node rule(Rule rule) {
        return new Node()
                .text("id", Requirements.rule(rule))
                .text("class", "rule")
                .text("title", Prose.title(rule.sentence()))
                .list("props", List.of(Props.known("label", rule.id()), Props.of("clause", rule.clause())))
                .list(
                        "parts",
                        List.of(
                                part(
                                        Requirements.objective(rule),
                                        "assessment-objective",
                                        Prose.plain(rule.sentence())),
                                part(Requirements.rule(rule) + "_why", "guidance", Prose.plain(rule.why()))));
    }

    private static Node part(String id, String name, String prose) {
        return new Node().text("id", id).text("name", name).text("prose", prose);
    }
}
