package auditpress.oscal;

import auditpress.check.Report;
import auditpress.check.Rule;
import auditpress.model.Finding;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rulebook found in the records: an observation for each of its findings, and a finding for each rule assessed. */
final class RuleFindings {
    private final Trace trace;
    private final Report report;
    private final Draft draft;
    private final Map<Finding, Node> observations = new LinkedHashMap<>();
    private final Map<Finding, String> uuids = new HashMap<>();

    RuleFindings(Trace trace, Report report, Draft draft) {
        this.trace = trace;
        this.report = report;
        this.draft = draft;
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : report.findings()) {
            String name = finding.rule() + "\n" + finding.record() + "\n" + finding.message();
            uuids.put(finding, draft.ids().of("rule finding", name + "\n" + seen.merge(name, 1, Integer::sum)));
            observations.put(finding, observation(finding));
        }
    }

    List<Node> observations() {
        return List.copyOf(observations.values());
    }

    /** The program, as what was assessed with. */
    Node assets(String program) {
        Node tool = new Node()
                .text("uuid", tool())
                .text("type", "software")
                .text("title", Prose.title(program))
                .text("description", "Reads the records and holds them against its rulebook.")
                .with("status", new Node().text("state", "operational"));
        Node platform = new Node()
                .text("uuid", draft.ids().of("platform", ""))
                .list("uses-components", List.of(new Node().text("component-uuid", tool())));
        return new Node().list("components", List.of(tool)).list("assessment-platforms", List.of(platform));
    }

    /** The rules that were applied and for which the records hold data; no others are told of as kept or broken. */
    List<String> assessed() {
        return results().map(Report.Result::rule).map(Requirements::rule).toList();
    }

    List<Node> findings() {
        return results().map(this::finding).toList();
    }

    /** The rules that were not assessed, and those that are switched off with the reason. */
    String remarks() {
        String open = report.notAssessed().stream().map(Rule::id).collect(Collectors.joining(", "));
        List<String> sentences = new ArrayList<>();
        if (!open.isEmpty()) {
            sentences.add("Not assessed, since the records hold no data for them: " + open + ".");
        }
        report.results().stream()
                .filter(Report.Result::isOff)
                .map(r -> "Not applied: " + r.rule().id() + ". Reason: " + Prose.title(r.off()))
                .forEach(sentences::add);
        return String.join("\n\n", sentences);
    }

    private java.util.stream.Stream<Report.Result> results() {
        Predicate<Report.Result> applied = r -> r.assessed() && !r.isOff();
        return report.results().stream().filter(applied);
    }

    private String tool() {
        return draft.ids().of("component", "tool");
    }

    private Node observation(Finding finding) {
        String record = finding.record().isEmpty() ? "" : ": " + Prose.title(finding.record());
        String hint = finding.hint().isEmpty() ? "" : "\n\n" + Prose.plain(finding.hint());
        Finding.Waiver waiver = finding.waiver();
        return new Node()
                .text("uuid", uuids.getOrDefault(finding, ""))
                .text("title", finding.rule() + record)
                .text("description", Prose.plain(finding.message()) + hint)
                .list("props", props(finding))
                .texts("methods", List.of("TEST"))
                .texts("types", List.of("finding"))
                .list("origins", List.of(Parties.actor("tool", tool())))
                .text("collected", Day.required(trace.auditDate()))
                .text("remarks", waiver == null ? "" : Prose.plain(waiver.words()));
    }

    private static List<Node> props(Finding finding) {
        return Props.list(
                Props.of("rule", finding.rule()),
                Props.of("severity", finding.severity().name().toLowerCase(Locale.ROOT)),
                Props.of("record", finding.record()),
                Props.of("place", finding.origin().text()),
                Props.of("waived", finding.isWaived() ? "yes" : "no"));
    }

    private Node finding(Report.Result result) {
        Rule rule = result.rule();
        List<Finding> found = result.findings();
        boolean waived = !found.isEmpty() && found.stream().allMatch(Finding::isWaived);
        Node status = new Node()
                .text("state", found.isEmpty() ? "satisfied" : "not-satisfied")
                .text("reason", found.isEmpty() ? "pass" : waived ? "other" : "fail")
                .text("remarks", waived ? "Somebody answers for each of these findings by a waiver." : "");
        return new Node()
                .text("uuid", draft.ids().of("rule", rule.id()))
                .text("title", Prose.title(rule.id() + ": " + rule.sentence()))
                .text("description", found.isEmpty() ? "No breach was found." : Prose.plain(rule.why()))
                .list("origins", List.of(Parties.actor("tool", tool())))
                .with(
                        "target",
                        new Node()
                                .text("type", "objective-id")
                                .text("target-id", Requirements.objective(rule))
                                .with("status", status))
                .list(
                        "related-observations",
                        found.stream().map(this::reference).toList());
    }

    private Node reference(Finding finding) {
        return new Node().text("observation-uuid", uuids.getOrDefault(finding, ""));
    }
}
