package auditpress.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A YAML or JSON value with its place. Scalars keep the text that was written: {@code 1.10} stays 1.10. */
sealed interface Node {
    int line();

    int column();

    record Scalar(String text, int line, int column) implements Node {}

    record Sequence(List<Node> items, int line, int column) implements Node {}

    /** A mapping; keys in written order. */
    record Mapping(Map<String, Node> entries, int line, int column) implements Node {
        Optional<Node> get(String key) {
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
}
