package auditpress.importer;

import auditpress.model.Origin;
import auditpress.read.PassedOver;
import auditpress.read.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Collects the pairs of a mapping between ISO/IEC 27001 and another framework, in either direction, and makes one row of each
 * requirement: with the controls and clauses that serve it, and how it stands to them.
 */
final class MappingPairs {
    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("equal", "equal"),
            Map.entry("equalto", "equal"),
            Map.entry("equivalent", "equal"),
            Map.entry("equivalentto", "equal"),
            Map.entry("subset", "subset"),
            Map.entry("subsetof", "subset"),
            Map.entry("superset", "superset"),
            Map.entry("supersetof", "superset"),
            Map.entry("intersect", "intersects"),
            Map.entry("intersects", "intersects"),
            Map.entry("intersectswith", "intersects"));

    private static final Map<String, String> REVERSED = Map.of("subset", "superset", "superset", "subset");

    /** What is known of one requirement. */
    private record Requirement(
            Origin origin,
            String framework,
            String reference,
            Set<String> controls,
            Set<String> clauses,
            Set<String> relations) {}

    private final IsoNumbers numbers = new IsoNumbers();
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final List<PassedOver> passedOver = new ArrayList<>();

    /** One end of a pair. */
    record End(String framework, String reference) {
        boolean isIso() {
            return IsoNumbers.isIso(framework);
        }

        boolean isFormer() {
            return IsoNumbers.isFormer(framework);
        }

        private String words() {
            return framework + " " + reference;
        }
    }

    /** @param relation how the source stands to the target, in the words of the file */
    void add(Origin origin, End source, End target, String relation) {
        String word = relation.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
        if (word.equals("norelationship")) {
            pass(origin, source, target, "states that there is no relation");
        } else if (target.isIso() && (!source.isIso() || (source.isFormer() && !target.isFormer()))) {
            join(origin, source, target, RELATIONS.getOrDefault(word, ""));
        } else if (source.isIso() && (!target.isIso() || (target.isFormer() && !source.isFormer()))) {
            String same = RELATIONS.getOrDefault(word, "");
            join(origin, target, source, REVERSED.getOrDefault(same, same));
        } else {
            pass(origin, source, target, "joins no other framework with ISO/IEC 27001");
        }
    }

    private void join(Origin origin, End other, End iso, String relation) {
        List<String> controls = numbers.controls(iso.framework(), iso.reference());
        List<String> clauses =
                numbers.clause(iso.framework(), iso.reference()).stream().toList();
        if (other.reference().isEmpty() || (controls.isEmpty() && clauses.isEmpty())) {
            pass(origin, other, iso, "names no control or clause that there is");
            return;
        }
        Requirement one = requirements.computeIfAbsent(
                (other.framework() + "\n" + other.reference()).toLowerCase(Locale.ROOT),
                k -> new Requirement(
                        origin,
                        RequirementRow.oneWord(other.framework()),
                        other.reference(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>()));
        one.controls().addAll(controls);
        one.clauses().addAll(clauses);
        one.relations().add(relation);
    }

    private void pass(Origin origin, End source, End target, String why) {
        passedOver.add(new PassedOver(origin.line(), source.words() + " to " + target.words() + " " + why + "."));
    }

    Take take(String sheet, int headerRow) {
        List<Row> rows = requirements.values().stream().map(MappingPairs::row).toList();
        return new Take(RequirementRow.REGISTER, sheet, headerRow, rows, List.copyOf(passedOver), false);
    }

    private static Row row(Requirement one) {
        return new RequirementRow(one.origin())
                .with("framework", one.framework())
                .with("reference", one.reference())
                .with("controls", String.join(" ", one.controls()))
                .with("clauses", String.join(", ", one.clauses()))
                .with("relation", relation(one))
                .row();
    }

    /**
     * How the requirement stands to all of its controls together: one that equals any, or is a part of it, is served by that
     * one alone. Whether several that each serve a piece of it serve the whole, pairs do not tell.
     */
    private static String relation(Requirement one) {
        for (String relation : List.of("equal", "subset")) {
            if (one.relations().contains(relation)) {
                return relation;
            }
        }
        return one.controls().size() + one.clauses().size() == 1
                ? one.relations().iterator().next()
                : "";
    }
}
