package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says findings in lines of text: what is wrong with many values of a column for one reason stands there once, with its places. */
public final class Causes {
    /** A field, a value of it, and what is wrong with the value. */
    private static final Pattern VALUE = Pattern.compile("(?s)(.+?) '([^']*)': (.+)");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final int VALUES = 5;
    private static final int PLACES = 3;

    private Causes() {}

    /** The lines, without line ends, in the order of the findings. */
    public static List<String> lines(List<Finding> findings) {
        Map<String, List<Finding>> causes = new LinkedHashMap<>();
        findings.forEach(
                f -> causes.computeIfAbsent(cause(f), c -> new ArrayList<>()).add(f));
        List<String> lines = new ArrayList<>();
        causes.values().forEach(all -> {
            Finding first = all.get(0);
            lines.add(first.origin().text() + ": " + first.severity().name().toLowerCase(Locale.ROOT) + ": "
                    + first.message());
            if (!first.hint().isEmpty()) {
                lines.add("    " + first.hint());
            }
            if (all.size() > 1) {
                lines.add("    " + all.size() + " in all: " + places(all) + ".");
            }
        });
        return lines;
    }

    /** The same for all findings that are one to the reader; those that are of no value stand alone where they differ at all. */
    private static String cause(Finding finding) {
        Matcher matcher = VALUE.matcher(finding.message());
        String message = matcher.matches()
                ? matcher.group(1) + ": " + QUOTED.matcher(matcher.group(3)).replaceAll("…")
                : finding.message();
        Origin origin = finding.origin();
        return String.join("\n", finding.severity().name(), finding.hint(), origin.file(), origin.sheet(), message);
    }

    private static String places(List<Finding> all) {
        Map<String, List<Finding>> values = new LinkedHashMap<>();
        all.forEach(
                f -> values.computeIfAbsent(value(f), v -> new ArrayList<>()).add(f));
        if (values.size() == 1) {
            return list(all.stream().map(f -> PlanText.place(f.origin())).toList(), PLACES);
        }
        return list(
                values.entrySet().stream()
                        .map(e -> "'" + e.getKey() + "' ("
                                + list(
                                        e.getValue().stream()
                                                .map(f -> PlanText.place(f.origin()))
                                                .toList(),
                                        1)
                                + ")")
                        .toList(),
                VALUES);
    }

    private static String value(Finding finding) {
        Matcher matcher = VALUE.matcher(finding.message());
        return matcher.matches() ? matcher.group(2) : "";
    }

    private static String list(List<String> texts, int most) {
        int shown = Math.min(most, texts.size());
        String list = String.join(", ", texts.subList(0, shown));
        return texts.size() > shown ? list + " and " + (texts.size() - shown) + " more" : list;
    }
}
