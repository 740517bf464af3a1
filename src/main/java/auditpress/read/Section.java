package auditpress.read;

import auditpress.model.Finding;
import auditpress.model.IsoDate;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A mapping of a settings file, asked key by key. What was never asked for is reported as unknown by {@link #finish}, with
 * the nearest key that exists.
 */
final class Section {
    private final String file;
    private final String path;
    private final Node.Mapping map;
    private final Consumer<Finding> findings;
    private final Set<String> known = new TreeSet<>();

    Section(String file, String path, Node.Mapping map, Consumer<Finding> findings) {
        this.file = file;
        this.path = path;
        this.map = map;
        this.findings = findings;
    }

    Optional<Node> node(String key) {
        known.add(key);
        return map.get(key);
    }

    String text(String key, String otherwise) {
        return node(key).flatMap(n -> scalar(key, n)).orElse(otherwise);
    }

    Optional<LocalDate> date(String key) {
        return node(key).flatMap(n -> scalar(key, n)).flatMap(text -> {
            Optional<LocalDate> date = IsoDate.of(text);
            if (date.isEmpty()) {
                wrong("L5", key, "'" + text + "' is not a date.", "Write it as YYYY-MM-DD.");
            }
            return date;
        });
    }

    int number(String key, int lowest, int otherwise) {
        return node(key)
                .flatMap(n -> scalar(key, n))
                .map(text -> {
                    if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= lowest) {
                        return Integer.parseInt(text);
                    }
                    wrong("L4", key, "'" + text + "' is not a whole number from " + lowest + ".", "Write digits only.");
                    return otherwise;
                })
                .orElse(otherwise);
    }

    boolean flag(String key) {
        return answer(key).orElse(false);
    }

    /** Yes or no, where stated. */
    Optional<Boolean> answer(String key) {
        return node(key).flatMap(n -> scalar(key, n)).flatMap(text -> {
            boolean yes = text.matches("(?i)yes|true");
            if (!yes && !text.matches("(?i)no|false")) {
                wrong("L4", key, "'" + text + "' is neither yes nor no.", "Write yes or no.");
                return Optional.empty();
            }
            return Optional.of(yes);
        });
    }

    /** The texts of a list; a single value is a list of one. */
    List<String> list(String key) {
        return node(key)
                .map(n -> n instanceof Node.Sequence s
                        ? s.items().stream().map(Node::cell).toList()
                        : List.of(n.cell()))
                .orElse(List.of());
    }

    /** A mapping below this one; an empty one when the key is absent. */
    Section section(String key) {
        Node node = node(key).orElse(new Node.Mapping(Map.of(), map.line(), map.column()));
        if (node instanceof Node.Mapping inner) {
            return new Section(file, below(key), inner, findings);
        }
        wrong(
                "L4",
                key,
                "Expected 'key: value' lines, found '" + node.cell() + "'.",
                "Indent the entries below '" + key + ":'.");
        return new Section(file, below(key), new Node.Mapping(Map.of(), node.line(), node.column()), findings);
    }

    /** Each entry as a section of its own, for mappings whose keys people choose. */
    List<Section> sections(String key) {
        Section inner = section(key);
        List<Section> all = new ArrayList<>();
        inner.map.entries().keySet().forEach(name -> all.add(inner.section(name)));
        return all;
    }

    /** The last part of this section's path. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    Set<String> keys() {
        return map.entries().keySet();
    }

    Origin origin(String key) {
        return map.get(key)
                .map(n -> Origin.of(file, n.line(), n.column()))
                .orElse(Origin.of(file, map.line(), map.column()));
    }

    void wrong(String rule, String key, String message, String hint) {
        wrong(rule, key, origin(key), message, hint);
    }

    /** At a node inside the value of that key. */
    void wrong(String rule, String key, Node inside, String message, String hint) {
        wrong(rule, key, Origin.of(file, inside.line(), inside.column()), message, hint);
    }

    private void wrong(String rule, String key, Origin place, String message, String hint) {
        findings.accept(new Finding(rule, Severity.ERROR, "", below(key) + ": " + message, hint, place));
    }

    /** Reports the keys that nobody asked for. */
    void finish() {
        for (String key : map.entries().keySet()) {
            if (!known.contains(key)) {
                String hint = Nearest.hint(key, known, "Known here: " + String.join(", ", known) + ".");
                findings.accept(new Finding(
                        "L6", Severity.ERROR, "", below(key) + ": there is no such setting.", hint, origin(key)));
            }
        }
    }

    /** The word with a capital, as a name that people did not write is shown. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text().strip()).filter(t -> !t.isEmpty());
        }
        wrong("L4", key, "Expected one value, found a list or mapping.", "Write the value behind the colon.");
        return Optional.empty();
    }
}
