package auditpress.command;

import auditpress.importer.Importer;
import auditpress.importer.LeftInText;
import auditpress.importer.Plan;
import auditpress.model.Finding;
import auditpress.model.Severity;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import of many files would do: a line for each, what is wrong said once, and a total. */
final class ImportSummary {
    /** From so many files on it is shown in place of all that would be written. */
    static final int MANY = 4;

    private static final int SHOWN = 3;
    private static final int MOST_TABLES = 25;

    /** What only the single place says: quoted texts, ids and numbers. */
    private static final Pattern OWN_WORDS = Pattern.compile("'[^']*'|\\(.*\\)|\\S*\\d\\S*");

    private final List<String> lines = new ArrayList<>();

    private ImportSummary() {}

    /** The lines, without line ends. */
    static List<String> of(List<Importer.Outcome> outcomes) {
        ImportSummary summary = new ImportSummary();
        outcomes.stream().flatMap(o -> o.plans().stream()).forEach(summary::plan);
        summary.refused(outcomes);
        summary.findings(outcomes);
        summary.left(outcomes);
        summary.total(outcomes);
        return summary.lines;
    }

    private void plan(Plan plan) {
        String sheet = plan.sheet().isEmpty() ? "" : ", sheet '" + plan.sheet() + "'";
        String what = plan.documents() && plan.entries().size() == 1 ? document(plan) : records(plan);
        lines.add(plan.file() + sheet + " -> " + plan.register().name() + ": " + what);
    }

    private static String document(Plan plan) {
        Plan.Entry entry = plan.entries().get(0);
        List<String> empty = Stream.of("owner", "version", "approver", "approved")
                .filter(f -> plan.register().kind().equals("document") && entry.standing() == Plan.Standing.NEW)
                .filter(f -> !entry.values().containsKey(f))
                .toList();
        Value title = entry.values().get("title");
        return entry.id() + (title == null ? "" : " '" + title.text() + "'") + ", " + word(entry.standing())
                + (empty.isEmpty() ? "" : "; without " + String.join(", ", empty));
    }

    private static String records(Plan plan) {
        String passed =
                plan.passedOver().isEmpty() ? "" : ", " + plan.passedOver().size() + " rows passed over";
        String own = plan.ownFields().isEmpty() ? "" : ", " + plan.ownFields().size() + " own columns";
        return plan.entries(Plan.Standing.NEW).size() + " new, "
                + plan.entries(Plan.Standing.CHANGED).size() + " changed, "
                + plan.entries(Plan.Standing.SAME).size() + " the same" + passed + own;
    }

    /** Files of which nothing is taken, by the reason. */
    private void refused(List<Importer.Outcome> outcomes) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        outcomes.stream()
                .filter(o -> o.plans().isEmpty())
                .forEach(o -> reasons.computeIfAbsent(
                                o.findings().stream()
                                        .filter(f -> f.severity() == Severity.ERROR)
                                        .findFirst()
                                        .map(Finding::message)
                                        .orElse("Nothing to take."),
                                m -> new ArrayList<>())
                        .add(o.file()));
        reasons.forEach((why, files) -> lines.add("Not taken: " + why + " " + named(files)));
    }

    private static String named(List<String> files) {
        return files.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (files.size() > SHOWN ? " and " + (files.size() - SHOWN) + " more" : "");
    }

    /** Errors and warnings of the files that are taken; notes are told of a file that is imported alone. */
    private void findings(List<Importer.Outcome> outcomes) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        List<Finding> all = outcomes.stream()
                .filter(o -> !o.plans().isEmpty())
                .flatMap(o ->
                        Stream.concat(o.findings().stream(), o.plans().stream().flatMap(p -> p.findings().stream())))
                .toList();
        Set<Finding> left = outcomes.stream()
                .flatMap(o -> o.left().stream())
                .map(LeftInText::finding)
                .collect(Collectors.toSet());
        all.stream()
                .filter(f -> f.severity() != Severity.NOTE && !left.contains(f))
                .forEach(f -> alike.computeIfAbsent(
                                f.severity() + OWN_WORDS.matcher(f.message()).replaceAll("…"), m -> new ArrayList<>())
                        .add(f));
        alike.values().forEach(found -> {
            Finding first = found.get(0);
            lines.add(first.origin().text() + ": " + first.severity().name().toLowerCase(Locale.ROOT) + ": "
                    + first.message() + (found.size() > 1 ? " (and " + (found.size() - 1) + " more of the kind)" : ""));
        });
        long notes = all.stream().filter(f -> f.severity() == Severity.NOTE).count();
        if (notes > 0) {
            lines.add(notes + (notes == 1 ? " note" : " notes") + "; import a file alone to see its own.");
        }
    }

    /** Rows that stay where they are, the most first, each with what to type. */
    private void left(List<Importer.Outcome> outcomes) {
        List<LeftInText> left = outcomes.stream()
                .flatMap(o -> o.left().stream())
                .sorted(Comparator.comparingInt(l -> -l.rows()))
                .toList();
        if (!left.isEmpty()) {
            lines.add("Tables left in texts; what takes their rows as well:");
        }
        left.stream()
                .limit(MOST_TABLES)
                .forEach(l -> lines.add(
                        "    auditpress import " + l.options() + " '" + l.file() + "'    (" + l.what() + ")"));
        if (left.size() > MOST_TABLES) {
            lines.add("    and " + (left.size() - MOST_TABLES) + " more tables with no more rows than these");
        }
    }

    private void total(List<Importer.Outcome> outcomes) {
        Map<String, Set<String>> registers = new TreeMap<>();
        outcomes.stream()
                .flatMap(o -> o.plans().stream())
                .forEach(p -> p.entries()
                        .forEach(e -> registers
                                .computeIfAbsent(p.register().name(), r -> new HashSet<>())
                                .add(e.id())));
        String taken = registers.entrySet().stream()
                .map(r -> r.getValue().size() + " of " + r.getKey())
                .collect(Collectors.joining(", "));
        lines.add(outcomes.size() + " files: " + (taken.isEmpty() ? "nothing to take" : taken));
    }

    private static String word(Plan.Standing standing) {
        return switch (standing) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case SAME -> "the same";
        };
    }
}
