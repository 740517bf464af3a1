package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Pack;
import auditpress.model.RiskMethod;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A risk method that does not hold together is reported where it is wrong, and a sensible one is used. */
class WrongMethodTest {
    @TempDir
    Path folder;

    @BeforeEach
    void content() {
        ContentFolderBuilder.in(folder);
    }

    @Test
    void anUnknownFormulaIsAProduct() {
        assertThat(findings("formula: multiply"))
                .containsExactly(
                        "L4 4:12 risk_method.formula: 'multiply' is not a formula. | Known: product, sum, matrix.");
        assertThat(method().words()).isEqualTo("likelihood × impact");
    }

    @Test
    void aScaleWithoutStepsHasTheUsualFive() {
        assertThat(findings("likelihood: []\n  impact: {}"))
                .extracting(WrongMethodTest::place)
                .containsExactly(
                        "L4 4:15 risk_method.likelihood: The scale has no steps.",
                        "L4 5:11 risk_method.impact: The scale has no steps.");
        assertThat(method().scales()).allMatch(s -> s.range().equals("1-5"));
    }

    @Test
    void aScaleWithAUnitOrStepsOutOfOrderIsNone() {
        assertThat(findings("likelihood: 1-5 points\n  impact: {2: Low, 1: High}"))
                .extracting(WrongMethodTest::place)
                .containsExactly(
                        "L4 4:15 risk_method.likelihood: '1-5 points' is not a scale.",
                        "L4 5:11 risk_method.impact: Step 1 is not above the one before it.");
        assertThat(findings("likelihood: [low, Low]\n  impact: [only]"))
                .extracting(WrongMethodTest::place)
                .containsExactly(
                        "L4 4:15 risk_method.likelihood: Two steps are called 'Low'.",
                        "L4 5:11 risk_method.impact: A scale has 2 to 100 steps, this one 1.");
    }

    @Test
    void impactsAreCombinedInOneKnownWay() {
        assertThat(findings("impact: {maximum: {money: 1-5}}"))
                .containsExactly("L4 4:21 risk_method.impact.maximum: 'maximum' does not combine scores. | Write one of"
                        + " product, sum, max, average.");
        assertThat(findings("impact: {max: {money: 1-5}, sum: {law: 1-5}}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:17 risk_method.impact.max: Scores are combined in one way.");
        assertThat(findings("impact: {max: [money, law]}"))
                .extracting(WrongMethodTest::place)
                .anySatisfy(f -> assertThat(f).contains("risk_method.impact.max"));
        assertThat(findings("impact: {max: {Money: 1-5, money: 1-5}}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:37 risk_method.impact.max.money: Two scores would stand in the column"
                        + " 'impact_money'.");
    }

    @Test
    void scoresWithTooManyValuesAreNotDrawn() {
        assertThat(findings("factors: {a: 1-100, b: 1-100, c: 1-100, d: 1-100}"))
                .containsExactly("L4 4:12 risk_method.factors: These scores can give more than 500 different values. |"
                        + " Use fewer steps or fewer scores.");
        assertThat(method().words()).isEqualTo("likelihood × impact");
    }

    @Test
    void factorsStandInPlaceOfLikelihoodAndImpact() {
        assertThat(findings("likelihood: 1-5\n  factors: {threat: 1-3, harm: 1-3}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:15 risk_method.likelihood: It stands beside 'factors', which counts.");
        assertThat(findings("factors: {threat: 1-3}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:12 risk_method.factors: A method has 2 to 10 factors, this one 1.");
    }

    @Test
    void aMatrixOfTheWrongSizeIsNotUsed() {
        String scales = "likelihood: 1-2\n  impact: 1-3\n  bands: [low, high]\n  matrix: ";
        assertThat(findings(scales + "[[low, low, high]]"))
                .containsExactly(
                        "L4 7:11 risk_method.matrix: It has 1 row, but likelihood has 2 steps. | Write a row of levels"
                                + " in brackets for each step of likelihood, a level for each step of impact, both lowest"
                                + " first.");
        assertThat(method().words()).isEqualTo("likelihood × impact");
        assertThat(findings(scales + "[[low, low, high], [low, high]]"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 7:30 risk_method.matrix: This row has 2 cells, but impact has 3 steps.");
        assertThat(findings(scales + "{1: [low, low, high], 3: [low, high, high]}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 7:36 risk_method.matrix: '3' is not a step of likelihood.");
        assertThat(findings(scales + "{1: [low, low, high]}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 7:11 risk_method.matrix: There is no row for likelihood 2.");
        assertThat(findings(scales + "big"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 7:11 risk_method.matrix: It has 0 rows, but likelihood has 2 steps.");
    }

    @Test
    void anUnknownBandInAMatrixCountsAsTheHighest() {
        assertThat(findings(
                        "likelihood: 1-2\n  impact: 1-2\n  bands: [low, high]\n  matrix: [[lwo, low], [low, high]]"))
                .containsExactly(
                        "L4 7:13 risk_method.matrix: 'lwo' is neither a level nor a band. | Did you mean 'Low'?");
        assertThat(method().level(BigDecimal.ONE, BigDecimal.ONE).text()).isEqualTo("High");
    }

    @Test
    void aMatrixOfNamesWithoutBandsTakesThemAsTheyComeUp() {
        assertThat(findings("likelihood: 1-2\n  impact: 1-2\n  matrix: [[low, mid], [mid, top]]"))
                .containsExactly(
                        "L4 6:11 risk_method.matrix: It names bands, but 'bands' does not say which is higher. |"
                                + " Write them lowest first: 'bands: [Low, Mid, Top]'.");
        assertThat(method().bands()).extracting(b -> b.name()).containsExactly("Low", "Mid", "Top");
    }

    @Test
    void aMatrixDrawnUpsideDownIsSeen() {
        String scales = "likelihood: 1-2\n  impact: 1-2\n  bands: [low, high]\n  matrix: ";
        assertThat(findings(scales + "[[high, high], [low, low]]"))
                .containsExactly(
                        "L4 7:11 risk_method.matrix: Its levels fall as likelihood rises. | List the lowest step"
                                + " first, or name each row by its step: '2: [...]'.");
        assertThat(findings(scales + "{2: [high, high], 1: [low, low]}")).isEmpty();
    }

    @Test
    void aMatrixGoesWithItsFormula() {
        assertThat(findings("formula: matrix"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:12 risk_method.formula: There is no matrix.");
        assertThat(findings("formula: sum\n  matrix: [[1]]"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 5:11 risk_method.matrix: The formula is 'sum', so the matrix is not used.");
        assertThat(findings("factors: {a: 1-2, b: 1-2, c: 1-2}\n  matrix: [[1, 2], [1, 2]]"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 5:11 risk_method.matrix: A matrix has two factors, not 3.");
    }

    @Test
    void bandsHoldEachLevelOnce() {
        assertThat(findings("bands: {low: 1-4, high: 6-25}"))
                .containsExactly("L4 4:10 risk_method.bands: No band holds level 5. | Let each band begin where the one"
                        + " below it ends, and the highest end at 25.");
        assertThat(findings("bands: {low: 1-5, high: 5-25}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:10 risk_method.bands: Low and High both hold level 5.");
        assertThat(findings("bands: {low: 1-6, high: 8-20}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:10 risk_method.bands: No band holds level 25.");
        assertThat(findings("bands: {low: 6-1}"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:16 risk_method.bands.low: '6-1' is not a range of levels.");
        assertThat(findings("bands: [low, high]"))
                .extracting(WrongMethodTest::place)
                .containsExactly("L4 4:10 risk_method.bands: Bands without ranges of levels serve a matrix only.");
    }

    @Test
    void theAcceptanceCriterionIsALevelOrABand() {
        assertThat(findings("acceptance: 26"))
                .containsExactly(
                        "L4 4:15 risk_method.acceptance: Levels go from 1 to 25; 26 is none. | Write the highest"
                                + " level that needs no treatment, or 0 when each one does.");
        assertThat(method().acceptance()).isEqualByComparingTo("8");
        assertThat(findings("acceptance: moderat\n  bands: {moderate: 1-8, high: 9-25}"))
                .containsExactly(
                        "L4 4:15 risk_method.acceptance: 'moderat' is neither a level nor a band. | Did you mean"
                                + " 'Moderate'?");
        assertThat(findings("acceptance: moderate\n  bands: {moderate: 1-10, high: 12-25}"))
                .isEmpty();
        assertThat(method().acceptance()).isEqualByComparingTo("10");
    }

    @Test
    void authorityReachesALevelOrABand() {
        assertThat(findings("acceptance_authority: {owner: enormous, ciso: 99, board: Critical}"))
                .extracting(WrongMethodTest::place)
                .containsExactly(
                        "L4 4:33 risk_method.acceptance_authority.owner: 'enormous' is neither a level nor a band.",
                        "L4 4:49 risk_method.acceptance_authority.ciso: '99' is neither a level nor a band.");
        assertThat(method().authorities())
                .singleElement()
                .satisfies(a -> assertThat(a.upTo()).isEqualByComparingTo("25"));
    }

    /** {@code RULE line:column message | hint}, of what was found in this method. */
    private List<String> findings(String method) {
        ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", "organisation: Test Ltd\ndate: 2026-10-05\nrisk_method:\n  " + method + "\n");
        Pack pack = PackReader.read(folder);
        return pack.findings().stream().map(WrongMethodTest::line).toList();
    }

    private RiskMethod method() {
        return PackReader.read(folder).settings().method();
    }

    private static String line(Finding f) {
        return f.rule() + " " + f.origin().line() + ":" + f.origin().column() + " " + f.message() + " | " + f.hint();
    }

    private static String place(String line) {
        return line.substring(0, line.indexOf(" | "));
    }
}
