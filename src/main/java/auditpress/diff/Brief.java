package auditpress.diff;

import auditpress.model.Level;
import auditpress.trace.Risk;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a record stands in a few words, where it is on one side alone. */
final class Brief {
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("risk", List.of("treatment")),
            Map.entry("control", List.of("applicable", "status")),
            Map.entry("acceptance", List.of("of", "until")),
            Map.entry("evidence", List.of("collected", "supports")),
            Map.entry("finding", List.of("grade", "status")),
            Map.entry("improvement", List.of("type", "status", "due")),
            Map.entry("incident", List.of("severity", "date", "status")),
            Map.entry("objective", List.of("target", "unit", "due")),
            Map.entry("measurement", List.of("value", "date")),
            Map.entry("document", List.of("version", "approved")),
            Map.entry("review", List.of("date")),
            Map.entry("audit", List.of("date", "status")),
            Map.entry("action", List.of("status", "due")),
            Map.entry("opportunity", List.of("status", "due")),
            Map.entry("person", List.of("role")),
            Map.entry("supplier", List.of("service", "criticality")),
            Map.entry("asset", List.of("classification", "criticality")),
            Map.entry("approval", List.of("record", "approver", "date")),
            Map.entry("waiver", List.of("record", "approver", "until")));

    private static final List<String> OTHERS = List.of("status", "date", "due");

    private Brief() {}

    static String of(Seen seen) {
        Stream<String> fields = FIELDS.getOrDefault(seen.item().kind(), OTHERS).stream()
                .map(seen::words)
                .filter(w -> !w.isEmpty());
        Stream<String> level = seen.item().kind().equals("risk")
                ? new Risk(seen.trace(), seen.item()).current().map(Level::text).stream()
                : Stream.empty();
        String brief = Stream.concat(level, fields).collect(Collectors.joining(", "));
        return Excerpt.of(brief, "").before();
    }
}
