package auditpress.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A YAML or JSON value with its place. Scalars keep the text that was written: {@code 1.10} stays 1.10. */
public sealed interface Node {
    /** Where it begins, from 1. */
    int line();

    /** Where it begins in its line, from 1. */
    int column();

    /** A text, number or word; an empty text for null. */
    record Scalar(String text, int line, int column) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, int line, int column) implements Node {}

    /** Where a key of a mapping stands. */
    record Place(int line, int column) {}

    /** A mapping; keys in written order, and where each stands. */
    record Mapping(Map<String, Node> entries, Map<String, Place> keys, int line, int column) implements Node {

        /** One that holds nothing. */
        public static Mapping empty(int line, int column) {
            return new Mapping(Map.of(), Map.of(), line, column);
        }

        /** The value of that key, where there is one. */
        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    /** The value as the text of one cell: items of a list a line each, entries of a map as {@code key: value}. */
    default String cell() {
        if (this instanceof Scalar scalar) {
            return scalar.text().strip();
        }
        if (this instanceof Sequence sequence) {
            return sequence.items().stream().map(Node::cell).collect(Collectors.joining("\n"));
        }
        return ((Mapping) this)
                .entries().entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue().cell())
                        .collect(Collectors.joining("\n"));
    }

    /** What this is, as a message names it: the text in quotes, cut when long, or what kind of value it is. */
    default String shown() {
        if (this instanceof Scalar) {
            String line = cell().lines().findFirst().orElse("");
            return line.isEmpty() ? "nothing" : "'" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "'";
        }
        return this instanceof Sequence ? "a list" : "'key: value' lines";
    }
}
