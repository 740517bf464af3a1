package auditpress.read;

import auditpress.model.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Reads a scale of the risk method: {@code 1-5}, a list of words, or a number and a word for each step. */
final class ScaleReader {
    private static final int MOST = 100;

    private final Section section;
    private final String key;

    ScaleReader(Section section, String key) {
        this.section = section;
        this.key = key;
    }

    /** The scale; steps 1 to 5 without words when none is stated or it cannot be read, which is reported. */
    Scale read() {
        Node node = section.node(key).orElse(null);
        if (node == null) {
            return plain(1, 5);
        }
        if (node instanceof Node.Sequence list) {
            return checked(1, labels(list.items()));
        }
        return node instanceof Node.Mapping steps ? labelled(steps) : range(node.cell());
    }

    private Scale range(String text) {
        Range range = Range.of(text).orElse(null);
        if (range == null) {
            return unreadable("'" + text + "' is not a scale.");
        }
        if (range.from() >= range.to() || range.to() - range.from() >= MOST) {
            return unreadable("'" + text + "' does not rise, or has more than " + MOST + " steps.");
        }
        return plain(range.from(), range.to());
    }

    private Scale labelled(Node.Mapping steps) {
        int lowest = -1;
        int next = -1;
        for (String step : steps.entries().keySet()) {
            if (!step.matches("\\d{1,4}")) {
                return unreadable("'" + step + "' is not the number of a step.");
            }
            int number = Integer.parseInt(step);
            if (next >= 0 && number != next) {
                return unreadable("Step " + number + " stands behind step " + (next - 1) + ".");
            }
            lowest = lowest < 0 ? number : lowest;
            next = number + 1;
        }
        return checked(lowest, labels(List.copyOf(steps.entries().values())));
    }

    /** The words of the steps; nothing in place of a list or mapping. */
    private List<String> labels(List<Node> nodes) {
        List<String> labels = new ArrayList<>();
        for (Node node : nodes) {
            boolean word = node instanceof Node.Scalar && !node.cell().isEmpty();
            if (!word) {
                wrong("Expected a word for each step, found " + node.shown() + ".");
            }
            labels.add(word ? node.cell() : "");
        }
        return labels;
    }

    private Scale checked(int lowest, List<String> labels) {
        if (labels.size() < 2 || labels.size() > MOST) {
            return unreadable("A scale has 2 to " + MOST + " steps, this one " + labels.size() + ".");
        }
        List<String> seen = new ArrayList<>();
        for (String label : labels) {
            String plain = label.toLowerCase(Locale.ROOT);
            if (!label.isEmpty() && seen.contains(plain)) {
                String message = "Two steps are called '" + label + "'.";
                section.wrong("L4", key, message, "Give each step a word of its own.");
            }
            if (label.matches("\\d+")) {
                return unreadable("'" + label + "' is a number where the word for a step belongs.");
            }
            seen.add(plain);
        }
        return new Scale(key, lowest, List.copyOf(labels));
    }

    private Scale plain(int lowest, int highest) {
        return new Scale(key, lowest, Collections.nCopies(highest - lowest + 1, ""));
    }

    private Scale unreadable(String message) {
        wrong(message);
        return plain(1, 5);
    }

    private void wrong(String message) {
        String hint = "Write '1-5', a list of words, or '1: Rare' lines in rising steps of one.";
        section.wrong("L4", key, message, hint);
    }
}
