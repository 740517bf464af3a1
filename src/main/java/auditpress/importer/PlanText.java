package auditpress.importer;

import auditpress.model.Origin;
import auditpress.model.Type;
import auditpress.read.LineDiff;
import auditpress.read.PassedOver;
import auditpress.table.CellNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Says in lines of text what a plan would do. */
public final class PlanText {
    private static final int SHOWN = 10;
    /** So many letters are a line. */
    private static final int WIDTH = 100;

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private final Plan plan;
    private final List<String> lines = new ArrayList<>();

    private PlanText(Plan plan) {
        this.plan = plan;
    }

    /** The lines, without line ends. */
    public static List<String> of(Plan plan) {
        PlanText text = new PlanText(plan);
        text.head();
        text.columns();
        text.passedOver();
        text.rewritten();
        text.against();
        return text.lines;
    }

    private void head() {
        String sheet = plan.sheet().isEmpty() ? "" : ", sheet '" + plan.sheet() + "'";
        lines.add(plan.file() + sheet + ": " + plan.register().title() + " ("
                + plan.register().name() + ")");
        String heading = plan.headerRow() == 0
                ? ""
                : ", heading in " + (plan.sheet().isEmpty() ? "line " : "row ") + plan.headerRow();
        lines.add("  " + counted(plan.entries().size(), "record") + ", "
                + counted(plan.passedOver().size(), "row") + " passed over" + heading);
    }

    /** What a document's fields are called is nothing that people chose. */
    private void columns() {
        Map<String, String> renamed = new LinkedHashMap<>(plan.mapping());
        renamed.entrySet().removeIf(c -> plan.documents() && c.getKey().equals(c.getValue()));
        int width = renamed.keySet().stream().mapToInt(String::length).max().orElse(0);
        int wide = Math.min(40, width);
        if (!renamed.isEmpty() || !plan.ownFields().isEmpty()) {
            lines.add("  Columns:");
        }
        renamed.forEach((column, field) ->
                lines.add("    " + column + " ".repeat(Math.max(0, wide - column.length())) + " -> " + field));
        if (!plan.ownFields().isEmpty()) {
            lines.addAll(wrapped("    kept as own columns: ", plan.ownFields()));
        }
    }

    /** The words behind the first ones, on as many lines as they need. */
    private static List<String> wrapped(String first, List<String> words) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? "," : "");
            if (i > 0 && line.length() + word.length() > WIDTH) {
                wrapped.add(line.toString().stripTrailing());
                line = new StringBuilder("        ");
            }
            line.append(word).append(i + 1 < words.size() ? " " : "");
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    private void passedOver() {
        Map<String, List<Integer>> reasons = new LinkedHashMap<>();
        for (PassedOver row : plan.passedOver()) {
            reasons.computeIfAbsent(row.why(), w -> new ArrayList<>()).add(row.line());
        }
        if (!reasons.isEmpty()) {
            lines.add("  Passed over:");
            reasons.forEach((why, rows) -> lines.add("    " + CellNames.rows(rows) + ": " + why));
        }
    }

    private void rewritten() {
        Map<String, List<Plan.Rewritten>> reasons = new TreeMap<>();
        plan.rewritten().stream()
                .filter(r -> !r.before().equalsIgnoreCase(r.after()))
                .forEach(r -> reasons.computeIfAbsent(reason(r), w -> new ArrayList<>())
                        .add(r));
        if (!reasons.isEmpty()) {
            lines.add("  Values taken in another spelling:");
            reasons.values().forEach(all -> {
                Plan.Rewritten first = all.get(0);
                lines.add("    " + first.field() + ": " + first.why() + " " + Planner.quoted(first.before()) + " -> "
                        + Planner.quoted(first.after())
                        + " (" + place(first.origin()) + (all.size() == 1 ? "" : " and " + (all.size() - 1) + " more")
                        + ")");
            });
        }
    }

    /** The reason without the single value's words, so that it stands once for all of them; each word of a list has its own. */
    private String reason(Plan.Rewritten value) {
        boolean chosen = plan.register()
                .field(value.field())
                .filter(f -> f.type() == Type.CHOICE)
                .isPresent();
        String why = chosen
                ? value.why().toLowerCase(Locale.ROOT)
                : QUOTED.matcher(value.why()).replaceAll("…");
        return value.field() + ": " + why;
    }

    static String place(Origin origin) {
        return origin.sheet().isEmpty() ? "line " + origin.line() : origin.cell();
    }

    private void against() {
        List<Plan.Entry> changed = plan.entries(Plan.Standing.CHANGED);
        lines.add("  Against what is there: "
                + plan.entries(Plan.Standing.NEW).size() + " new, " + changed.size() + " changed, "
                + plan.entries(Plan.Standing.SAME).size() + " the same");
        for (Plan.Entry entry : changed.subList(0, Math.min(SHOWN, changed.size()))) {
            List<String> filled = entry.differences().stream()
                    .filter(d -> d.before().isEmpty())
                    .map(Plan.Difference::field)
                    .toList();
            if (!filled.isEmpty()) {
                lines.add("    " + entry.id() + " fills " + String.join(", ", filled));
            }
            entry.differences().stream().filter(d -> !d.before().isEmpty()).forEach(d -> difference(entry, d));
        }
        if (changed.size() > SHOWN) {
            lines.add("    and " + (changed.size() - SHOWN) + " more");
        }
        if (plan.documents()) {
            plan.entries(Plan.Standing.NEW).forEach(e -> document(e));
        }
    }

    private void difference(Plan.Entry entry, Plan.Difference difference) {
        if (difference.before().contains("\n") || difference.after().contains("\n")) {
            lines.add("    " + entry.id() + " " + difference.field() + ":");
            LineDiff.of(difference.before(), difference.after()).forEach(l -> lines.add("      " + l));
        } else {
            lines.add("    " + entry.id() + " " + difference.field() + ": " + Planner.quoted(difference.before())
                    + " -> " + Planner.quoted(difference.after()));
        }
    }

    /** Front matter as it would be written; the text too, where it is not the file's own. */
    private void document(Plan.Entry entry) {
        String body = plan.register().bodyField();
        boolean asItStands = plan.file().toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)");
        Map<String, String> values = new LinkedHashMap<>();
        entry.values().forEach((field, value) -> values.put(field, value.text()));
        String text = asItStands ? values.getOrDefault(body, "") : "";
        if (asItStands) {
            values.remove(body);
        }
        lines.add("    " + entry.id() + ":");
        PlanWriter.document(plan.register(), values).lines().forEach(l -> lines.add("      +" + l));
        if (!text.isEmpty()) {
            lines.add("       and its text below, as it stands: "
                    + counted((int) text.lines().count(), "line"));
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
