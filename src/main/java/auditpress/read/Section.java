package auditpress.read;

import auditpress.model.Finding;
import auditpress.model.Flag;
import auditpress.model.IsoDate;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.notation.Dates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A mapping of a settings file, asked key by key. What was never asked for is reported as unknown by {@link #finish}, with
 * the nearest key that exists. A key without a value counts as one that is not there.
 */
final class Section {
    private final String file;
    private final String path;
    private final String name;
    private final Node.Mapping map;
    private final Consumer<Finding> findings;
    private final Set<String> known = new TreeSet<>();
    /** Kept, so that what is wrong with them is reported once. */
    private final Map<String, Section> below = new HashMap<>();

    private final Map<String, List<String>> lists = new HashMap<>();

    private Section(String file, String path, String name, Node.Mapping map, Consumer<Finding> findings) {
        this.file = file;
        this.path = path;
        this.name = name;
        this.map = map;
        this.findings = findings;
    }

    /** The mapping that a whole file holds. */
    static Section root(String file, Node.Mapping map, Consumer<Finding> findings) {
        return new Section(file, "", "", map, findings);
    }

    Optional<Node> node(String key) {
        known.add(key);
        return map.get(key).filter(n -> !(n instanceof Node.Scalar && n.cell().isEmpty()));
    }

    String text(String key, String otherwise) {
        return scalar(key).orElse(otherwise);
    }

    Optional<LocalDate> date(String key) {
        Optional<String> text = scalar(key);
        Optional<LocalDate> date = text.flatMap(IsoDate::of);
        if (text.isPresent() && date.isEmpty()) {
            wrong("L5", key, "'" + text.get() + "' is not a date.", Dates.hint(text.get()));
        }
        return date;
    }

    /** A whole number between the limits, both included. */
    int number(String key, int lowest, int highest, int otherwise) {
        Optional<String> text = scalar(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        String digits = text.get();
        if (digits.matches("\\d{1,9}") && Integer.parseInt(digits) >= lowest && Integer.parseInt(digits) <= highest) {
            return Integer.parseInt(digits);
        }
        String unit = digits.replaceFirst("^(\\d{1,9})\\s*[\\p{L}%]+$", "$1");
        String limits = "from " + lowest + " to " + highest;
        wrong(
                "L4",
                key,
                "'" + digits + "' is not a whole number " + limits + ".",
                unit.equals(digits) ? "Write digits only, " + limits + "." : "Write the number alone: " + unit + ".");
        return otherwise;
    }

    boolean flag(String key) {
        return flag(key, false);
    }

    boolean flag(String key, boolean otherwise) {
        return answer(key).orElse(otherwise);
    }

    /** Yes or no, where stated. */
    Optional<Boolean> answer(String key) {
        Optional<String> text = scalar(key);
        Optional<Boolean> answer = text.flatMap(Flag::of);
        if (text.isPresent() && answer.isEmpty()) {
            wrong("L4", key, "'" + text.get() + "' is neither yes nor no.", "Write yes or no.");
        }
        return answer;
    }

    /** One of the words, in any case; {@code what} calls them in the message ("a formula"). */
    String word(String key, String what, List<String> words, String otherwise) {
        String text = text(key, otherwise);
        for (String word : words) {
            if (word.equalsIgnoreCase(text)) {
                return word;
            }
        }
        String known = "Known: " + String.join(", ", words) + ".";
        wrong("L4", key, "'" + text + "' is not " + what + ".", Nearest.hint(text, words, known));
        return otherwise;
    }

    /** The texts of a list; a single value is a list of one. */
    List<String> list(String key) {
        return lists.computeIfAbsent(key, k -> Listed.read(this, k));
    }

    /** A mapping below this one, the same one each time; an empty one when the key is absent. */
    Section section(String key) {
        return below.computeIfAbsent(key, this::open);
    }

    private Section open(String key) {
        Node node = node(key)
                .orElse(Node.Mapping.empty(origin(key).line(), origin(key).column()));
        if (node instanceof Node.Mapping inner) {
            return new Section(file, below(key), key, inner, findings);
        }
        wrong(
                "L4",
                key,
                "Expected 'key: value' lines, found " + node.shown() + ".",
                "Indent 'key: value' lines below '" + key + ":'.");
        return new Section(file, below(key), key, Node.Mapping.empty(node.line(), node.column()), findings);
    }

    /** Each entry as a section of its own, for mappings whose keys people choose. */
    List<Section> sections(String key) {
        Section inner = section(key);
        return inner.keys().stream().map(inner::section).toList();
    }

    /** The key under which this section stands. */
    String name() {
        return name;
    }

    Set<String> keys() {
        return map.entries().keySet();
    }

    /** The place of the key's value, else of this section. */
    Origin origin(String key) {
        return map.get(key)
                .map(n -> Origin.of(file, n.line(), n.column()))
                .orElse(Origin.of(file, map.line(), map.column()));
    }

    /** Where the key itself stands. */
    Origin keyOrigin(String key) {
        Node.Place place = map.keys().get(key);
        return place == null ? origin(key) : Origin.of(file, place.line(), place.column());
    }

    void wrong(String rule, String key, String message, String hint) {
        accept(rule, below(key) + ": " + message, hint, origin(key));
    }

    /** At a node inside the value of that key. */
    void wrong(String rule, String key, Node inside, String message, String hint) {
        accept(rule, below(key) + ": " + message, hint, Origin.of(file, inside.line(), inside.column()));
    }

    /** Reports what is wrong with the section as a whole. */
    void wrong(String rule, String message, String hint) {
        accept(rule, path + ": " + message, hint, Origin.of(file, map.line(), map.column()));
    }

    /** Reports the keys that nobody asked for. */
    void finish() {
        map.keys().forEach((key, place) -> {
            if (!known.contains(key)) {
                String hint = Nearest.hint(key, known, "Known here: " + String.join(", ", known) + ".");
                accept("L6", below(key) + ": there is no such setting.", hint, keyOrigin(key));
            }
        });
    }

    /** The word with a capital, as a name that people did not write is shown. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void accept(String rule, String message, String hint, Origin origin) {
        findings.accept(new Finding(rule, Severity.ERROR, "", message, hint, origin));
    }

    private String below(String key) {
        String shown = key.isBlank() ? "''" : key;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    private Optional<String> scalar(String key) {
        Node node = node(key).orElse(null);
        if (node == null || node instanceof Node.Scalar) {
            return Optional.ofNullable(node).map(Node::cell);
        }
        wrong("L4", key, "Expected one value, found " + node.shown() + ".", "Write the value behind the colon.");
        return Optional.empty();
    }
}
