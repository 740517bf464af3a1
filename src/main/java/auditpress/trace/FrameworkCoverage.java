package auditpress.trace;

import auditpress.model.FrameworkName;
import auditpress.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the requirements of other frameworks are served by controls and clauses. Evidence is counted once, however many it serves. */
public final class FrameworkCoverage {
    private final Trace trace;
    private final List<Coverage.Answers> clauses;

    /** How a requirement stands. */
    public enum Standing {
        SERVED,
        PARTLY,
        GAP,
        /** What this edition withholds may serve it. */
        WITHHELD,
        NOT_APPLICABLE
    }

    /** How something that serves a requirement stands: a control, or a clause. */
    private enum Part {
        IN_FORCE,
        BEGUN,
        IDLE,
        WITHHELD
    }

    /**
     * A requirement and what serves it.
     *
     * @param why it stands as it does, in a few words
     * @param evidence in force, of its controls and clauses, each once
     */
    public record Requirement(Criterion criterion, Standing standing, String why, List<Item> evidence) {}

    /** A part of a framework, such as a family of controls; its name is empty where it stands for those of no group. */
    public record Group(String name, List<Requirement> requirements) {

        public int count(Standing standing) {
            return FrameworkCoverage.count(requirements, standing);
        }
    }

    /** A framework and its requirements in its own order. */
    public record Framework(String name, List<Requirement> requirements) {

        public int count(Standing standing) {
            return FrameworkCoverage.count(requirements, standing);
        }

        /** Its groups in its own order; a single one where it has none, or none that gathers any. */
        public List<Group> groups() {
            List<Group> groups = FrameworkGroups.of(requirements).entrySet().stream()
                    .map(e -> new Group(e.getKey(), e.getValue()))
                    .toList();
            return groups.size() * 2 > requirements.size() ? List.of(new Group("", requirements)) : groups;
        }

        /** How many records prove anything here. */
        public int evidence() {
            return (int) requirements.stream()
                    .flatMap(r -> r.evidence().stream())
                    .distinct()
                    .count();
        }

        /** How often they do: one that serves five requirements counts five times. */
        public int uses() {
            return requirements.stream().mapToInt(r -> r.evidence().size()).sum();
        }
    }

    private FrameworkCoverage(Trace trace, Coverage coverage) {
        this.trace = trace;
        this.clauses = coverage.clauses();
    }

    /** Frameworks in the order of their first requirements; a name is the same however its words are joined. */
    public static List<Framework> of(Trace trace, Coverage coverage) {
        FrameworkCoverage made = new FrameworkCoverage(trace, coverage);
        Map<String, List<Criterion>> byName = Criterion.all(trace)
                .collect(Collectors.groupingBy(
                        c -> FrameworkName.plain(c.framework()), LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream()
                .map(all -> new Framework(
                        all.get(0).framework(),
                        all.stream().map(made::requirement).toList()))
                .toList();
    }

    private static int count(List<Requirement> requirements, Standing standing) {
        return (int) requirements.stream().filter(r -> r.standing() == standing).count();
    }

    private Requirement requirement(Criterion criterion) {
        if (!criterion.applies()) {
            return new Requirement(criterion, Standing.NOT_APPLICABLE, "does not apply", List.of());
        }
        Set<Item> evidence = new LinkedHashSet<>();
        List<Part> parts = new ArrayList<>();
        for (Control control : criterion.controls()) {
            List<Item> valid = control.evidence().stream()
                    .filter(Evidence::isValid)
                    .map(Evidence::item)
                    .toList();
            evidence.addAll(valid);
            parts.add(part(control, !valid.isEmpty()));
        }
        for (Coverage.Answers answers : answers(criterion)) {
            evidence.addAll(answers.evidence().stream()
                    .filter(e -> new Evidence(trace, e).isValid())
                    .toList());
            parts.add(answers.isGap() ? Part.IDLE : answers.isEmpty() ? Part.WITHHELD : Part.IN_FORCE);
        }
        boolean cut = !trace.pack().withheld().isNothing()
                && !criterion.clauses().unknown().isEmpty();
        if (cut || criterion.withheldControls() > 0) {
            parts.add(Part.WITHHELD);
        }
        return judged(criterion, parts, List.copyOf(evidence));
    }

    private static Part part(Control control, boolean proved) {
        if (!control.isAtWork()) {
            return Part.IDLE;
        }
        if (control.isImplemented() && proved) {
            return Part.IN_FORCE;
        }
        return control.isImplemented() && control.hasWithheldEvidence() ? Part.WITHHELD : Part.BEGUN;
    }

    private List<Coverage.Answers> answers(Criterion criterion) {
        List<ClauseReference> named = criterion.clauses().known();
        return clauses.stream()
                .filter(a -> named.stream().anyMatch(c -> c.covers(a.clause().number())))
                .toList();
    }

    private static Requirement judged(Criterion criterion, List<Part> parts, List<Item> evidence) {
        long inForce = parts.stream().filter(p -> p == Part.IN_FORCE).count();
        boolean withheld = parts.contains(Part.WITHHELD);
        if (parts.isEmpty()) {
            return new Requirement(criterion, Standing.GAP, "gap: nothing serves it", evidence);
        }
        if (parts.stream().allMatch(p -> p == Part.IDLE)) {
            boolean excluded = !criterion.controls().isEmpty()
                    && criterion.controls().stream().allMatch(Control::isExcluded);
            String why = excluded ? "gap: its controls are excluded" : "gap: nothing that serves it is at work";
            return new Requirement(criterion, Standing.GAP, why, evidence);
        }
        if (withheld && parts.stream().allMatch(p -> p == Part.WITHHELD || p == Part.IN_FORCE || p == Part.IDLE)) {
            return new Requirement(criterion, Standing.WITHHELD, "not judged: part is withheld", evidence);
        }
        if (inForce < parts.size()) {
            String why = inForce == 0 ? "partly: begun" : "partly: " + inForce + " of " + parts.size() + " in force";
            return new Requirement(criterion, Standing.PARTLY, why, evidence);
        }
        return criterion.asksForMore()
                ? new Requirement(criterion, Standing.PARTLY, "partly: asks for more than its controls", evidence)
                : new Requirement(criterion, Standing.SERVED, "served", evidence);
    }
}
