package auditpress.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scale at the side: round numbers around all values. */
record Axis(BigDecimal low, BigDecimal step, int count) {
    private static final int WANTED = 4;

    static Axis over(List<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(values.get(0), BigDecimal::min);
        BigDecimal high = values.stream().reduce(values.get(0), BigDecimal::max);
        BigDecimal step = round(high.subtract(low).doubleValue() / WANTED);
        BigDecimal from = floor(low, step);
        BigDecimal span = high.subtract(from);
        int count = span.divide(step, 0, RoundingMode.CEILING).intValue();
        return new Axis(from, step, Math.max(1, count));
    }

    /** The least of 1, 2, 5, 10 ... that is no smaller. */
    private static BigDecimal round(double least) {
        if (least <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
        return Stream.of(1, 2, 5)
                .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                .filter(step -> step.doubleValue() >= least)
                .findFirst()
                .orElse(power.scaleByPowerOfTen(1));
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    List<BigDecimal> steps() {
        List<BigDecimal> steps = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            steps.add(low.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return steps;
    }

    /** From the top, with a margin above and below. */
    String height(BigDecimal value) {
        double share = value.subtract(low).doubleValue() / step.doubleValue() / count;
        return Measures.percent(0.95 - 0.9 * share);
    }
}
