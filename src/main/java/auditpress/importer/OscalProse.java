package auditpress.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a control of an OSCAL catalogue asks for: the parts of its statement as Markdown, its parameters put in. */
final class OscalProse {
    private static final Pattern INSERT =
            Pattern.compile("\\{\\{\\s*(?:insert:\\s*param,\\s*)?([\\p{L}\\p{N}._-]{1,200})\\s*\\}\\}");
    private static final Pattern LINK_INSIDE = Pattern.compile("\\[([^\\[\\]]{1,500})\\]\\(#[^()\\s]{0,500}\\)");

    /** A choice may hold parameters with choices; one that holds itself must end. */
    private static final int DEEPEST = 6;

    private static final int MOST = 1_000;

    private final Map<String, Branch> parameters = new HashMap<>();
    private int insertions;

    /** @param catalogue with all its groups and controls */
    OscalProse(Branch catalogue) {
        collect(catalogue);
    }

    private void collect(Branch branch) {
        branch.branches("params").forEach(p -> parameters.putIfAbsent(p.text("id"), p));
        branch.branches("controls").forEach(this::collect);
        branch.branches("groups").forEach(this::collect);
    }

    /** The control's statement, else its overview; empty where it has neither. */
    String statement(Branch control) {
        insertions = 0;
        for (String name : List.of("statement", "overview")) {
            List<String> lines = new ArrayList<>();
            control.branches("parts").stream()
                    .filter(p -> p.text("name").equals(name))
                    .forEach(p -> add(p, "", lines));
            if (!lines.isEmpty()) {
                return String.join("\n", lines).strip();
            }
        }
        return "";
    }

    /** The part's words, then its own parts as points below it. */
    private void add(Branch part, String indent, List<String> lines) {
        String words = inserted(part.text("prose"), 0);
        String below = indent;
        if (part.text("name").equals("item")) {
            String label = label(part);
            lines.add(indent + "- " + (label + " " + words.replace("\n", " ")).strip());
            below = indent + "  ";
        } else if (!words.isEmpty()) {
            lines.add(words + "\n");
        }
        for (Branch inner : part.branches("parts")) {
            add(inner, below, lines);
        }
    }

    /** {@code (a)} for the label {@code a.}, which would begin a list of its own. */
    private static String label(Branch part) {
        String label = part.branches("props").stream()
                .filter(p -> p.text("name").equals("label") && !p.has("class"))
                .map(p -> p.text("value").replaceAll("[.()]+", ""))
                .findFirst()
                .orElse("");
        return label.isEmpty() ? "" : "(" + label + ")";
    }

    private String inserted(String prose, int depth) {
        Matcher insert = INSERT.matcher(LINK_INSIDE.matcher(prose).replaceAll("$1"));
        return insert.replaceAll(m -> Matcher.quoteReplacement(parameter(m.group(1), depth)));
    }

    private String parameter(String id, int depth) {
        Branch parameter = parameters.get(id);
        if (parameter == null || depth >= DEEPEST || insertions++ >= MOST) {
            return "[" + id + "]";
        }
        List<String> values = parameter.texts("values");
        if (!values.isEmpty()) {
            return String.join(", ", values);
        }
        Branch select = parameter.branch("select");
        if (select.has("choice")) {
            String many = select.text("how-many").equals("one-or-more") ? "one or more of: " : "one of: ";
            List<String> choices = select.texts("choice").stream()
                    .map(c -> inserted(c, depth + 1))
                    .toList();
            return "[" + many + String.join("; ", choices) + "]";
        }
        String label = parameter.text("label");
        return "[" + (label.isEmpty() ? id : label) + "]";
    }
}
