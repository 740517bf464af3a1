package auditpress.read;

import auditpress.model.Numbers;
import auditpress.model.Scale;
import auditpress.model.Scale.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one scale: {@code 1-5}, {@code [low, medium, high]}, {@code [1, 3, 9]} or {@code {1: Rare, 2: Unlikely}}. */
final class ScaleReader {
    private static final int MOST_STEPS = 100;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*(?:-|–|\\.\\.|to)\\s*(\\d{1,4})");
    private static final String FORMS = "Write '1-5', a list of words, or '1: Rare' lines with rising numbers.";

    private final Section section;
    private final String key;

    private ScaleReader(Section section, String key) {
        this.section = section;
        this.key = key;
    }

    /** The scale that stands at the key, or steps from 1 to 5 where none does, or, with a finding, none that can be read. */
    static Scale read(Section section, String key, String name, String words) {
        ScaleReader reader = new ScaleReader(section, key);
        List<Step> steps = reader.steps(section.node(key).orElse(new Node.Scalar("1-5", 0, 0)));
        return steps.isEmpty() ? usual(name, words) : new Scale(name, words, List.copyOf(steps));
    }

    /** Steps from 1 to 5 without words. */
    static Scale usual(String name, String words) {
        return new Scale(name, words, range(1, 5));
    }

    /** Empty, with a finding, where it is no scale. */
    private List<Step> steps(Node node) {
        List<Step> steps = node instanceof Node.Sequence list
                ? listed(list)
                : node instanceof Node.Mapping map ? labelled(map) : range(node);
        if (steps.isEmpty()) {
            return List.of();
        }
        String fault = fault(steps);
        if (!fault.isEmpty()) {
            section.wrong("L4", key, fault, FORMS);
            return List.of();
        }
        return steps;
    }

    private List<Step> listed(Node.Sequence list) {
        for (Node item : list.items()) {
            if (!(item instanceof Node.Scalar)) {
                return unreadable(item, item.cell());
            }
        }
        List<String> words = list.items().stream().map(Node::cell).toList();
        if (words.isEmpty()) {
            return unreadable(list, "");
        }
        boolean numbers = words.stream().allMatch(w -> Numbers.of(w).isPresent());
        List<Step> steps = new ArrayList<>();
        for (String word : words) {
            BigDecimal number = numbers ? Numbers.of(word).orElseThrow() : BigDecimal.valueOf(steps.size() + 1L);
            steps.add(new Step(number, numbers ? "" : word));
        }
        return steps;
    }

    private List<Step> labelled(Node.Mapping map) {
        if (map.entries().isEmpty()) {
            return unreadable(map, "");
        }
        List<Step> steps = new ArrayList<>();
        for (var step : map.entries().entrySet()) {
            BigDecimal number = Numbers.of(step.getKey()).orElse(null);
            if (number == null) {
                return unreadable(step.getValue(), step.getKey());
            }
            if (!(step.getValue() instanceof Node.Scalar)) {
                return unreadable(step.getValue(), step.getValue().cell());
            }
            steps.add(new Step(number, step.getValue().cell()));
        }
        return steps;
    }

    private List<Step> range(Node node) {
        Matcher range = RANGE.matcher(node.cell());
        int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
        int to = range.matches() ? Integer.parseInt(range.group(2)) : 0;
        return from < to && to - from < MOST_STEPS ? range(from, to) : unreadable(node, node.cell());
    }

    private static List<Step> range(int from, int to) {
        List<Step> steps = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            steps.add(new Step(BigDecimal.valueOf(number), ""));
        }
        return steps;
    }

    private static String fault(List<Step> steps) {
        if (steps.size() < 2 || steps.size() > MOST_STEPS) {
            return "A scale has 2 to " + MOST_STEPS + " steps, this one " + steps.size() + ".";
        }
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (i > 0 && step.number().compareTo(steps.get(i - 1).number()) <= 0) {
                return "Step " + Numbers.plain(step.number()) + " is not above the one before it.";
            }
            if (!step.label().isEmpty() && !labels.add(step.label().toLowerCase(Locale.ROOT))) {
                return "Two steps are called '" + step.label() + "'.";
            }
        }
        return "";
    }

    private List<Step> unreadable(Node at, String text) {
        String message = text.isEmpty() ? "The scale has no steps." : "'" + text + "' is not a scale.";
        section.wrong("L4", key, at, message, FORMS);
        return List.of();
    }
}
