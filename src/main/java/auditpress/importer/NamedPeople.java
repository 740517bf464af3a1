package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.OwnerWords;
import auditpress.model.Value;
import auditpress.read.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those whom imported records name as owner, approver or the like, and whom nobody knows by id, name, address or role. */
public final class NamedPeople {
    private static final String KIND = "person";
    private static final int SHOWN = 12;
    /** What is longer is a sentence. */
    private static final int LONGEST = 60;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Origin> places = new LinkedHashMap<>();

    private NamedPeople() {}

    /**
     * Looks at all that an import brings.
     *
     * @param items all records that are there
     */
    public static NamedPeople of(List<Importer.Outcome> outcomes, List<Item> items) {
        Set<String> known = new HashSet<>();
        items.stream().filter(i -> i.kind().equals(KIND)).forEach(i -> learn(i.id(), i::text, known));
        List<Plan> plans = outcomes.stream().flatMap(o -> o.plans().stream()).toList();
        plans.stream()
                .filter(p -> p.register().kind().equals(KIND))
                .flatMap(p -> p.entries().stream())
                .forEach(e -> learn(e.id(), f -> text(e, f), known));
        NamedPeople people = new NamedPeople();
        for (Plan plan : plans) {
            List<Field> fields = plan.register().fields().stream()
                    .filter(f -> f.type().isPerson())
                    .toList();
            plan.entries().forEach(e -> fields.forEach(f -> people.add(e, f, known)));
        }
        return people;
    }

    /** As people are found when records name them: by nothing else that is said of them. */
    private static void learn(String id, UnaryOperator<String> fields, Set<String> known) {
        Stream.concat(
                        Stream.of(id, fields.apply("name"), fields.apply("email")),
                        OwnerWords.roles(fields.apply("role")))
                .map(NamedPeople::key)
                .forEach(known::add);
    }

    private static String text(Plan.Entry entry, String field) {
        Value value = entry.values().get(field);
        return value == null ? "" : value.text();
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void add(Plan.Entry entry, Field field, Set<String> known) {
        for (String name : field.type().entries(text(entry, field.name()))) {
            if (!known.contains(key(name)) && !Unfilled.is(name) && name.length() <= LONGEST) {
                counts.merge(name, 1, Integer::sum);
                places.putIfAbsent(name, entry.origin());
            }
        }
    }

    private List<String> names(Predicate<String> chosen) {
        return counts.keySet().stream()
                .filter(chosen)
                .sorted(Comparator.comparingInt((String n) -> -counts.getOrDefault(n, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Who they are, the most named first; nothing where there is nobody. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> people = names(n -> !OwnerWords.isTeam(n));
        if (!people.isEmpty()) {
            lines.add("Named, but not among the people: " + shown(people) + ". --people adds them.");
        }
        List<String> teams = names(OwnerWords::isTeam);
        if (!teams.isEmpty()) {
            lines.add(
                    "Named as if they were a person: " + shown(teams) + ". One person has to answer for each record.");
        }
        return lines;
    }

    private String shown(List<String> names) {
        return names.stream()
                        .limit(SHOWN)
                        .map(n -> n + " (" + counts.getOrDefault(n, 0) + ")")
                        .collect(Collectors.joining(", "))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    /** Rows for the register of people; what a person does is the role as well, so that links hold when the name is written in its place. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String name : names(n -> !OwnerWords.isTeam(n))) {
            Origin place = places.getOrDefault(name, Origin.of(""));
            Map<String, Value> cells = new LinkedHashMap<>();
            cells.put("name", new Value(name, place.line(), place.column()));
            if (OwnerWords.isRole(name)) {
                cells.put("role", new Value(name, place.line(), place.column()));
            }
            rows.add(new Row(place, cells));
        }
        return rows;
    }
}
