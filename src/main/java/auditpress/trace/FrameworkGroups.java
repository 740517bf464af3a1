package auditpress.trace;

import auditpress.trace.FrameworkCoverage.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The groups that a framework puts its requirements in: families, categories, chapters. */
final class FrameworkGroups {
    /** A part may be part of a part; a ring of them must end. */
    private static final int DEEPEST = 8;

    private final Map<String, String> parents;

    private FrameworkGroups(Map<String, String> parents) {
        this.parents = parents;
    }

    /**
     * By what each requirement is part of, in the order of their first ones. One that is part of another requirement, as the
     * enhancement {@code AC-2(1)} is of {@code AC-2 Account Management}, stands in the group of that one. Those of no group
     * stand under the empty name.
     */
    static Map<String, List<Requirement>> of(List<Requirement> requirements) {
        Map<String, String> parents = new HashMap<>();
        requirements.forEach(r -> parents.putIfAbsent(r.criterion().reference(), parent(r)));
        FrameworkGroups groups = new FrameworkGroups(parents);
        return requirements.stream()
                .collect(Collectors.groupingBy(r -> groups.group(parent(r)), LinkedHashMap::new, Collectors.toList()));
    }

    private static String parent(Requirement requirement) {
        return requirement.criterion().item().text("parent");
    }

    private String group(String parent) {
        List<String> way = new ArrayList<>(List.of(parent));
        String above = parents.get(reference(parent));
        while (above != null && !above.isEmpty() && way.size() < DEEPEST) {
            way.add(above);
            above = parents.get(reference(above));
        }
        return way.get(way.size() - 1);
    }

    /** The number that the name of a part begins with. */
    private static String reference(String parent) {
        int blank = parent.indexOf(' ');
        return blank < 0 ? parent : parent.substring(0, blank);
    }
}
