package auditpress.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a setting that is a list of words. */
final class Listed {
    private Listed() {}

    /** The words, empty ones left out; one word alone is a list of one. */
    static List<String> read(Section section, String key) {
        Node node = section.node(key).orElse(null);
        if (node instanceof Node.Scalar && node.cell().contains(",")) {
            String message = node.shown() + " is one value; a list stands in brackets.";
            section.wrong("L4", key, message, "Write [" + node.cell() + "].");
            return List.of(node.cell().split("\\s*,\\s*", -1));
        }
        List<String> texts = new ArrayList<>();
        for (Node item : node instanceof Node.Sequence list
                ? list.items()
                : Stream.ofNullable(node).toList()) {
            if (!(item instanceof Node.Scalar)) {
                section.wrong(
                        "L4", key, "Expected a list of words, found " + item.shown() + ".", "Write '[one, two]'.");
            } else if (!item.cell().isEmpty()) {
                texts.add(item.cell());
            }
        }
        return List.copyOf(texts);
    }
}
