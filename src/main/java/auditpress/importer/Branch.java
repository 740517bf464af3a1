package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.read.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A mapping of a foreign file, asked key by key. A value of another shape than asked for is reported and passed over. */
final class Branch {
    private final String file;
    private final Node.Mapping map;
    private final Consumer<Finding> findings;

    private Branch(String file, Node.Mapping map, Consumer<Finding> findings) {
        this.file = file;
        this.map = map;
        this.findings = findings;
    }

    /** The mapping that a whole file holds; an empty one, with a finding, where it holds another thing. A finding is made once. */
    static Branch root(String file, Node node, Consumer<Finding> findings) {
        Set<Finding> made = new HashSet<>();
        Branch empty = new Branch(file, Node.Mapping.empty(1, 1), f -> {
            if (made.add(f)) {
                findings.accept(f);
            }
        });
        return empty.inner("the file", node).orElse(empty);
    }

    Origin origin() {
        return Origin.of(file, map.line(), map.column());
    }

    int line() {
        return map.line();
    }

    /** Whether there is anything under that key. */
    boolean has(String key) {
        return map.get(key).filter(n -> !n.cell().isEmpty()).isPresent();
    }

    /** The text under that key, without blanks at its ends; empty where there is none. */
    String text(String key) {
        Node node = map.get(key).orElse(null);
        if (node == null || node instanceof Node.Scalar) {
            return node == null ? "" : node.cell();
        }
        wrong(key, "one value", node);
        return "";
    }

    /** The text with its place. */
    Value value(String key) {
        Node node = map.get(key).orElse(map);
        return new Value(text(key), node.line(), node.column());
    }

    /** The mapping under that key; one without entries where there is none. */
    Branch branch(String key) {
        return map.get(key)
                .filter(n -> !n.cell().isEmpty())
                .flatMap(n -> inner(key, n))
                .orElse(new Branch(file, Node.Mapping.empty(map.line(), map.column()), findings));
    }

    /** The mappings of the list under that key; one mapping alone is a list of one. */
    List<Branch> branches(String key) {
        List<Branch> branches = new ArrayList<>();
        Node node = map.get(key).filter(n -> !n.cell().isEmpty()).orElse(null);
        if (node != null) {
            List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
            items.forEach(i -> inner(key, i).ifPresent(branches::add));
        }
        return branches;
    }

    /** The texts of the list under that key. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        Node node = map.get(key).orElse(null);
        if (node instanceof Node.Sequence list) {
            list.items().stream().map(Node::cell).forEach(texts::add);
        } else if (node != null && !node.cell().isEmpty()) {
            texts.add(node.cell());
        }
        return texts;
    }

    private Optional<Branch> inner(String key, Node node) {
        if (node instanceof Node.Mapping inner) {
            return Optional.of(new Branch(file, inner, findings));
        }
        wrong(key, "'key: value' entries", node);
        return Optional.empty();
    }

    private void wrong(String key, String expected, Node found) {
        findings.accept(new Finding(
                "L1",
                Severity.ERROR,
                "",
                "'" + key + "': expected " + expected + ", found " + found.shown() + "; it was passed over.",
                "Compare it with an entry of the file that was read.",
                Origin.of(file, found.line(), found.column())));
    }
}
