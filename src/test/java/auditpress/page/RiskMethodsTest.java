package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.model.Block;
import auditpress.model.Finding;
import auditpress.model.Level;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small pack for each kind of risk method: its levels, bands, squares of the heat map and findings. */
class RiskMethodsTest {
    private static final String USUAL = "{likelihood: 1-5, impact: 1-5, acceptance: 8}";

    @TempDir
    Path folder;

    @Test
    void aProductOfTwoScales() {
        Trace trace = trace(
                "{likelihood: 1-5, impact: 1-5, bands: {low: 1-4, moderate: 5-8, high: 9-25}, acceptance: moderate}",
                "id,title,likelihood,impact,residual_likelihood,residual_impact",
                "R-1,Flood,3,4,2,4",
                "R-2,Fire,1,5,,");
        assertThat(inherent(trace)).containsExactly("12 High", "5 Moderate");
        assertThat(current(trace)).containsExactly("8 Moderate", "5 Moderate");
        assertThat(aboveCriterion(trace)).isEmpty();
        assertThat(squares(trace, true)).containsExactly("2/4: 1 8 Moderate R-1", "1/5: 1 5 Moderate R-2");
        assertThat(facts(trace)).contains("likelihood × impact", "up to 8 needs no further treatment");
        assertThat(methodFindings(trace)).isEmpty();
    }

    @Test
    void aSumOfStepsThatDoNotRiseByOne() {
        Trace trace = trace(
                "{likelihood: [1, 3, 9], impact: {0.5: Klein, 1: Groß}, formula: sum, acceptance: 2}",
                "id,title,likelihood,impact",
                "R-1,Flood,9,Groß",
                "R-2,Fire,1,klein",
                "R-3,Theft,3,\"0,5 - Klein\"",
                "R-4,Heat,2,Klein");
        assertThat(inherent(trace)).containsExactly("10 Critical", "1.5 Low", "3.5 High", "");
        assertThat(squares(trace, false))
                .containsExactly(
                        "9/1 Groß: 1 10 Critical R-1", "3/0.5 Klein: 1 3.5 High R-3", "1/0.5 Klein: 1 1.5 Low R-2");
        assertThat(findings(trace, "R2"))
                .containsExactly("The likelihood '2' of risk R-4 is not on the scale 1, 3, 9.");
    }

    @Test
    void aMatrixOfBands() {
        Trace trace = trace(
                "{likelihood: [rare, likely], impact: [minor, major, severe], bands: [low, medium, high],"
                        + " matrix: [[low, low, medium], [low, high, high]], acceptance: low}",
                "id,title,likelihood,impact,level",
                "R-1,Flood,likely,severe,High",
                "R-2,Fire,1 Rare,3,medium",
                "R-3,Theft,2,minor,High");
        assertThat(inherent(trace)).containsExactly("High", "Medium", "Low");
        assertThat(aboveCriterion(trace)).containsExactly("R-1", "R-2");
        assertThat(squares(trace, false))
                .containsExactly(
                        "2 likely/1 minor: 1 Low R-3",
                        "2 likely/3 severe: 1 High R-1",
                        "1 rare/3 severe: 1 Medium R-2");
        assertThat(facts(trace))
                .contains("read from the matrix of likelihood and impact", "up to Low needs no further treatment");
        assertThat(findings(trace, "R3"))
                .containsExactly("Risk R-3 states the level High, but likelihood 2 and impact minor give Low.");
        assertThat(findings(trace, "R7"))
                .contains(
                        "Risk R-2 has the inherent level Medium, above the acceptance criterion Low; it has neither an"
                                + " acceptance in force nor an open action.");
        assertThat(tables(trace)).contains("Risk matrix");
    }

    @Test
    void aMatrixOfNumbersWithRowsByName() {
        Trace trace = trace(
                "{likelihood: {1: Rare, 2: Likely}, impact: 1-3, matrix: {Likely: [2, 5, 9], Rare: [1, 2, 4]},"
                        + " bands: {low: 1-2, high: 3-9}, acceptance: 2}",
                "id,title,likelihood,impact",
                "R-1,Flood,Likely,3",
                "R-2,Fire,Rare,2");
        assertThat(inherent(trace)).containsExactly("9 High", "2 Low");
        assertThat(squares(trace, false)).containsExactly("2 Likely/3: 1 9 High R-1", "1 Rare/2: 1 2 Low R-2");
        assertThat(methodFindings(trace)).isEmpty();
    }

    @Test
    void theHighestOfSeveralImpacts() {
        Trace trace = trace(
                "{likelihood: 1-3, impact: {max: {financial: [small, large, ruinous], Legal & trust: 1-3}},"
                        + " acceptance: 3}",
                "id,title,likelihood,impact_financial,Legal & trust impact,impact,residual_likelihood,residual_impact_financial",
                "R-1,Flood,3,2 - large,1,2,,",
                "R-2,Fire,1,small,3,2,1,1",
                "R-3,Theft,2,,3,,,");
        assertThat(inherent(trace)).containsExactly("6 High", "3 Medium", "");
        assertThat(squares(trace, false)).containsExactly("3/2: 1 6 High R-1", "1/3: 1 3 Medium R-2");
        assertThat(facts(trace))
                .contains("likelihood × impact", "the highest of financial impact, Legal & trust impact");
        assertThat(findings(trace, "R2"))
                .containsExactly(
                        "Risk R-2 has no residual Legal & trust impact, though other residual scores are there.",
                        "Risk R-3 has no financial impact.");
        assertThat(findings(trace, "R3"))
                .containsExactly("Risk R-2 states the impact '2', but financial impact small and Legal & trust impact 3"
                        + " give 3.");
        assertThat(methodFindings(trace)).isEmpty();
    }

    @Test
    void theAverageOfSeveralImpacts() {
        Trace trace = trace(
                "{likelihood: 1-3, impact: {average: {money: 1-3, law: 1-3, trust: 1-3}}, acceptance: 3}",
                "id,title,likelihood,impact_money,impact_law,impact_trust",
                "R-1,Flood,3,1,1,2");
        assertThat(inherent(trace)).containsExactly("4 High");
        assertThat(squares(trace, false)).containsExactly("3/1.33: 1 4 High R-1");
    }

    @Test
    void threeFactorsOfWhichTheLastTwoShareAnAxis() {
        Trace trace = trace(
                "{factors: {asset value: 1-3, threat: 1-3, vulnerability: 1-3}, acceptance: 8}",
                "id,title,threat,vulnerability,asset_value,threat_score,vulnerability_score,residual_asset_value,residual_threat_score,residual_vulnerability_score",
                "R-1,Flood,Rain,Cellar,3,2,3,3,1,1",
                "R-2,Fire,Spark,Timber,1,2,2,,,",
                "R-3,Theft,Thief,Door,2,9,2,,,");
        assertThat(inherent(trace)).containsExactly("18 Critical", "4 Low", "");
        assertThat(current(trace)).containsExactly("3 Low", "4 Low", "");
        assertThat(squares(trace, false)).containsExactly("3/6: 1 18 Critical R-1", "1/4: 1 4 Low R-2");
        assertThat(facts(trace)).contains("asset value × threat × vulnerability");
        assertThat(findings(trace, "R2")).containsExactly("The threat '9' of risk R-3 is not on the scale 1-3.");
        assertThat(trace.items("risk").get(0).text("threat")).isEqualTo("Rain");
        assertThat(methodFindings(trace)).isEmpty();
    }

    @Test
    void anAxisOfManyValuesIsDrawnInStretches() {
        Trace trace = trace(
                "{factors: {likelihood: 1-10, impact: 1-10, detectability: 1-10}, acceptance: 100}",
                "id,title,likelihood,impact,detectability",
                "R-1,Flood,10,10,10",
                "R-2,Fire,1,1,1");
        Block.HeatMap map =
                (Block.HeatMap) HeatMaps.of(trace, false, words(trace)).get(0);
        assertThat(map.columnTitle()).isEqualTo("Impact × detectability");
        assertThat(map.columns()).containsExactly("1–6", "7–14", "15–24", "25–35", "36–49", "50–64", "70–100");
        assertThat(squares(trace, false)).containsExactly("10/70–100: 1 700–1000 Critical R-1", "1/1–6: 1 1–6 Low R-2");
    }

    @Test
    void factorsMayBeCombinationsThemselves() {
        Trace trace = trace(
                "{factors: {likelihood: 1-3, impact: {max: {a: 1-3, b: 1-3}}, detectability: 1-2}, formula: sum}",
                "id,title,likelihood,impact_a,impact_b,detectability",
                "R-1,Flood,1,2,3,2");
        assertThat(inherent(trace)).singleElement().asString().startsWith("6 ");
        assertThat(facts(trace)).contains("likelihood + impact + detectability", "the highest of a impact, b impact");
    }

    @Test
    void levelsStatedAsBandsAreChecked() {
        Trace trace = trace(
                "{bands: {low: 1-4, high: 5-25}, acceptance: 4}",
                "id,title,likelihood,impact,level",
                "R-1,Flood,2,2,Low",
                "R-2,Fire,4,4,16 - high",
                "R-3,Theft,4,4,low",
                "R-4,Heat,4,4,hgih",
                "R-5,Snow,2,5,11 High");
        assertThat(findings(trace, "R3"))
                .containsExactly(
                        "Risk R-3 states the level low, but likelihood 4 and impact 4 give 16 High.",
                        "Risk R-4 states the level 'hgih', which is neither a level nor a band.",
                        "Risk R-5 states the level 11 High, but likelihood 2 and impact 5 give 10 High.");
    }

    private Trace trace(String method, String... rows) {
        ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", "organisation: Test Ltd\ndate: 2026-10-05\nrisk_method: " + method + "\n")
                .file("registers/risks.csv", String.join("\n", rows) + "\n");
        Pack pack = PackReader.read(folder);
        return Trace.of(pack, ContentFolderBuilder.AUDIT_DATE);
    }

    private static Words words(Trace trace) {
        return new Words(trace, Addresses.of(trace));
    }

    private static List<String> inherent(Trace trace) {
        return Risk.all(trace)
                .map(r -> r.inherent().map(Level::text).orElse(""))
                .toList();
    }

    private static List<String> current(Trace trace) {
        return Risk.all(trace).map(r -> r.current().map(Level::text).orElse("")).toList();
    }

    private static List<String> aboveCriterion(Trace trace) {
        return Risk.all(trace)
                .filter(Risk::isAboveCriterion)
                .map(r -> r.item().id())
                .toList();
    }

    @Test
    void aRiskWithoutAScoreIsNamedBelowTheMapAndCountedAsUnrated() {
        Trace trace = trace(USUAL, "id,title,likelihood,impact", "R-1,Flood,5,5", "R-2,Fire,3,");
        List<Block> blocks = HeatMaps.of(trace, false, words(trace));
        assertThat(blocks).hasSize(2);
        assertThat(((Block.Paragraph) blocks.get(1)).text().plain())
                .isEqualTo("Not on the map, since a score is missing or off its scale: R-2.");
        Trace rated = trace(USUAL, "id,title,likelihood,impact", "R-1,Flood,5,5");
        assertThat(HeatMaps.of(rated, false, words(rated))).hasSize(1);
    }

    /** The squares that hold risks: row/column: how many, level, which. */
    private static List<String> squares(Trace trace, boolean residual) {
        Block.HeatMap map =
                (Block.HeatMap) HeatMaps.of(trace, residual, words(trace)).get(0);
        List<String> squares = new java.util.ArrayList<>();
        for (Block.HeatRow row : map.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Block.HeatCell cell = row.cells().get(i);
                if (cell.count() > 0) {
                    squares.add(row.label() + "/" + map.columns().get(i) + ": " + cell.count() + " " + cell.band() + " "
                            + cell.ids().get(0).text());
                }
            }
        }
        return squares;
    }

    private static Stream<Block> method(Trace trace) {
        return new MethodPage(trace, words(trace)).page().blocks().stream();
    }

    private static List<String> facts(Trace trace) {
        return method(trace)
                .filter(Block.Facts.class::isInstance)
                .flatMap(b -> ((Block.Facts) b).facts().stream())
                .map(f -> f.value().plain())
                .toList();
    }

    private static List<String> tables(Trace trace) {
        return method(trace)
                .filter(Block.Table.class::isInstance)
                .map(b -> ((Block.Table) b).caption())
                .toList();
    }

    private static List<String> findings(Trace trace, String rule) {
        return Rulebook.check(trace).findings().stream()
                .filter(f -> f.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    /** What reading found, of the method or of the columns. */
    private static List<String> methodFindings(Trace trace) {
        return trace.pack().findings().stream().map(Finding::message).toList();
    }
}
