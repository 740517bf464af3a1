package auditpress.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A scale of the risk method.
 *
 * @param name likelihood or impact
 * @param lowest the number of the first step
 * @param labels a word for each step, lowest first; empty words where the method gives numbers only
 */
public record Scale(String name, int lowest, List<String> labels) {

    public int highest() {
        return lowest + labels.size() - 1;
    }

    /** The step that a number or label names, or nothing when it is not on the scale. */
    public OptionalInt step(String text) {
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).isEmpty() && labels.get(i).equalsIgnoreCase(text)) {
                return OptionalInt.of(lowest + i);
            }
        }
        return isNumber(text) ? inside(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 7;
    }

    /** {@code 4 Likely}, or the number alone. */
    public String text(int step) {
        String label = labels.get(step - lowest);
        return label.isEmpty() ? String.valueOf(step) : step + " " + label;
    }

    /** {@code 1-5}. */
    public String range() {
        return lowest + "-" + highest();
    }

    private OptionalInt inside(int step) {
        return step >= lowest && step <= highest() ? OptionalInt.of(step) : OptionalInt.empty();
    }
}
