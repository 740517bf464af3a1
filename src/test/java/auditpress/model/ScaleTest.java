package auditpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    private static final Scale LIKELIHOOD = new Scale(
            "likelihood",
            "likelihood",
            List.of(step("1", "Rare"), step("3", "Möglich"), step("4.5", "Likely"), step("6", "1-2 times a week")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.5",
                "4,5",
                "Likely",
                "likely",
                " LIKELY ",
                "4.5 Likely",
                "4.5 - likely",
                "4.5: Likely",
                "Likely (4.5)",
                "Likely 4.5",
                "likely – 4.5",
                "4.50"
            })
    void aStepIsNamedByNumberLabelOrBoth(String written) {
        assertThat(LIKELIHOOD.step(written))
                .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("4.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "2", "1 Likely", "Rare (3)", "Like", "4.5 Likely indeed", "-1", "1e0", "99999999"})
    void whatContradictsItselfIsNoStep(String written) {
        assertThat(LIKELIHOOD.step(written)).isEmpty();
    }

    @Test
    void labelsMayHoldOtherLettersAndDigits() {
        assertThat(LIKELIHOOD.step("MÖGLICH")).contains(new BigDecimal("3"));
        assertThat(LIKELIHOOD.step("1-2 times a week")).contains(new BigDecimal("6"));
        assertThat(LIKELIHOOD.step("6 - 1-2 times a week")).contains(new BigDecimal("6"));
    }

    @Test
    void aLongCellIsReadInNoTime() {
        assertThat(LIKELIHOOD.step("1 " + "- ".repeat(200_000))).isEmpty();
    }

    @Test
    void theRangeIsShortOnlyWhereStepsRiseByOne() {
        assertThat(LIKELIHOOD.range()).isEqualTo("1, 3, 4.5, 6");
        assertThat(new Scale("x", "x", List.of(step("0", ""), step("1", ""))).range())
                .isEqualTo("0-1");
    }

    private static Scale.Step step(String number, String label) {
        return new Scale.Step(new BigDecimal(number), label);
    }
}
