package auditpress.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One scale of the risk method, lowest step first. */
public record Scale(String name, String words, List<Step> steps) implements Factor {

    /** A step: its number, and a word for it, empty where the method gives numbers only. */
    public record Step(BigDecimal number, String label) {

        /** {@code 4 Likely}, or the number alone. */
        public String text() {
            String number = Numbers.plain(this.number);
            return label.isEmpty() ? number : number + " " + label;
        }
    }

    @Override
    public List<BigDecimal> values() {
        return steps.stream().map(Step::number).toList();
    }

    @Override
    public Optional<BigDecimal> step(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Written written = Written.of(text);
        for (Step step : steps) {
            if (step.label.equalsIgnoreCase(written.text())) {
                return Optional.of(step.number);
            }
        }
        for (Step step : steps) {
            if (written.means(step.number, step.label)) {
                return Optional.of(step.number);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> value(UnaryOperator<String> scores) {
        return step(scores.apply(name));
    }

    @Override
    public String text(BigDecimal value) {
        for (Step step : steps) {
            if (step.number.compareTo(value) == 0) {
                return step.text();
            }
        }
        return Numbers.plain(value);
    }

    @Override
    public String range() {
        BigDecimal lowest = steps.get(0).number;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).number.compareTo(lowest.add(BigDecimal.valueOf(i))) != 0) {
                return steps.stream().map(s -> Numbers.plain(s.number)).collect(Collectors.joining(", "));
            }
        }
        return Numbers.plain(lowest) + "-" + Numbers.plain(steps.get(steps.size() - 1).number);
    }

    /** Every step with its label, or the range of a scale of bare numbers. */
    public String list() {
        boolean bare = steps.stream().allMatch(s -> s.label.isEmpty());
        return bare ? range() : steps.stream().map(Step::text).collect(Collectors.joining(", "));
    }

    @Override
    public Stream<Factor> all() {
        return Stream.of(this);
    }
}
