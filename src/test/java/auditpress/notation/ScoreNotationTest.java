package auditpress.notation;

import auditpress.model.Scale;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores by number, word and fraction, on the scale of the method or off it. */
class ScoreNotationTest {
    private static final Scale LABELLED = Sheet.scale("Rare", "Unlikely", "Possible", "Likely", "Almost certain");
    private static final Scale TENTHS = new Scale(
            "x",
            "x",
            IntStream.rangeClosed(1, 10)
                    .mapToObj(i -> new Scale.Step(BigDecimal.valueOf(i, 1), ""))
                    .toList());

    private final Sheet bare = Sheet.column("risks", "likelihood");
    private final Sheet labelled = on(LABELLED);

    private Sheet on(Scale scale) {
        return bare.knowing(Known.of(Sheet.method(scale, scale)));
    }

    @Test
    void whatTheScaleKnowsIsKept() {
        bare.keeps("1", "5", "4.0");
        labelled.keeps("4", "Likely", "likely", "4 - Likely", "Likely (4)");
        on(TENTHS).keeps("0.8", "0,8", "1.0");
    }

    @ParameterizedTest
    @CsvSource({"4 - Likely,4", "4 (High),4", "High (4),4", "4/5,4", "4 of 5,4", "**4**,4", "L4,4", "4.,4"})
    void theNumberCountsWhereTheScaleHasNoWords(String written, String number) {
        bare.means(written, number);
    }

    @Test
    void aNumberAndAWordMustAgree() {
        labelled.means("4 (Likely)", "4");
        labelled.leaves("4 (Rare)", "two steps");
    }

    @Test
    void wordsCountWhereTheColumnsWordsNeedJustSoManySteps() {
        bare.with("Very low", "Low", "Very high").means("High", "4");
        bare.with("rare", "almost certain").means("LIKELY", "4");
        bare.with("Low", "Medium").leaves("High", "not surely the steps");
        on(Sheet.scale(3)).with("Low", "Medium").means("High", "3");
        on(Sheet.scale(3)).with("Rare").leaves("High", "not surely the steps");
        on(Sheet.scale(4)).with("Low", "Critical").means("high", "3");
    }

    @ParameterizedTest
    @CsvSource({
        "wahrscheinlich,4",
        "Unwahrscheinlich,2",
        "probable,4",
        "Peu probable,2",
        "casi seguro,5",
        "Pravděpodobné,4",
        "Σπάνιο,1",
        "möglich,3"
    })
    void wordsOfOtherLanguagesStandForTheLabels(String written, String number) {
        labelled.means(written, number);
    }

    @ParameterizedTest
    @CsvSource({"hoch,3", "Élevé,3", "alto,3", "vysoké,3", "υψηλό,3", "gering,1", "mittel,2", "🔴 High,3"})
    void threeWordsFitThreeSteps(String written, String number) {
        on(Sheet.scale(3)).with("low", "medium", "high").means(written, number);
    }

    @Test
    void lettersStandForTheStepsThatTheyBegin() {
        on(Sheet.scale(3)).with("L", "M", "H").means("M", "2");
        bare.with("L", "M", "H").leaves("M", "not surely the steps");
    }

    @Test
    void twoWordsOfOneColumnAreTwoSteps() {
        bare.with("Negligible", "Severe").leaves("Catastrophic", "not surely the steps");
        bare.with("Improbable", "Remote", "Occasional", "Probable").means("Frequent", "5");
    }

    @Test
    void percentagesStandForFractions() {
        on(TENTHS).means("80%", "0.8");
        on(TENTHS).means("80 %", "0.8");
        bare.leaves("80%", "80");
    }

    @Test
    void aColumnOffTheScaleIsLeftAsAWholeAndTheSettingNamed() {
        bare.with("1", "10").leaves("4", "risk_method: likelihood");
        bare.with("0.4").leaves("4", "off the scale 1-5");
        bare.with("10 - certain").leaves("2", "10");
    }

    @Test
    void severalScoresInACellAreForSeveralFields() {
        bare.leaves("C=3, I=3, A=2", "several scores");
        bare.means("L=4, I=3", "4");
        Sheet impact = Sheet.column("risks", "impact");
        impact.means("L=4, I=3", "3");
        impact.means("L4 I3", "3");
        impact.leaves("C=3, I=3, A=2", "several scores");
    }

    @Test
    void noneIsEmptyAndWordsOfNoScaleAreLeft() {
        bare.means("N/A", "");
        bare.means("—", "");
        bare.leaves("green", "no step");
        bare.leaves("IV", "no step");
    }
}
