package auditpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard against formulas, put on and taken off. */
class FormulaGuardTest {
    @Test
    void whatWasPutOnIsTakenOffExactly() {
        Random random = new Random(27001);
        String letters = "''=+-@a1. \n\t\"";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String value = text.toString();
            assertThat(FormulaGuard.off(FormulaGuard.on(value))).isEqualTo(value);
            assertThat(FormulaGuard.off(FormulaGuard.kept(value))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 117", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "- it's a list", "-", "--5"})
    void noFormulaStandsBare(String formula) {
        assertThat(FormulaGuard.on(formula)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R-1", "-5", "-12.50", "it's", "'quoted' text", "'-5' or '-6'", "1=1"})
    void whatDoesNoHarmStaysAsItIs(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=1,=1", "'-5,-5", "''=it's,=it's", "'-quoted',  '-quoted'", "'plain,'plain", "'''=1,'=1"})
    void theGuardsOfOtherProgramsAreTakenOffAsWell(String written, String meant) {
        assertThat(FormulaGuard.off(written)).isEqualTo(meant);
    }
}
