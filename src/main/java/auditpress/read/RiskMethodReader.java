package auditpress.read;

import auditpress.model.Authority;
import auditpress.model.Band;
import auditpress.model.Combination;
import auditpress.model.Factor;
import auditpress.model.Formula;
import auditpress.model.Numbers;
import auditpress.model.RiskMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Reads the risk method. Every key has a default:
 *
 * <pre>
 * likelihood: 1-5                       or [low, high], [1, 3, 9], {1: Rare, 2: Unlikely}
 * impact: {max: {financial: 1-5, legal: 1-5}}     or sum, average, product of several scores
 * factors: {likelihood: 1-5, impact: 1-5, detectability: 1-5}     in place of the two
 * formula: product                      or sum, or matrix
 * matrix: {Rare: [low, low], Likely: [low, high]}     a level or band for each step of impact
 * bands: {low: 1-4, high: 5-25}         or [low, high] for a matrix of names
 * acceptance: 4                         or a band: all levels up to and including it
 * acceptance_authority: {owner: low, CISO: high}
 * </pre>
 */
final class RiskMethodReader {
    private final Section section;
    private final Set<String> taken;

    private RiskMethodReader(Section section, Set<String> taken) {
        this.section = section;
        this.taken = taken;
    }

    /** @param taken columns of the risk register that hold something else than a score */
    static RiskMethod read(Section section, Set<String> taken) {
        RiskMethod method = new RiskMethodReader(section, taken).method();
        section.finish();
        return method;
    }

    private RiskMethod method() {
        String formulaName = section.text("formula", section.node("matrix").isPresent() ? "matrix" : "product");
        Combination combination = combination(formulaName);
        List<Factor> axes = new FactorReader(section, taken).axes(combination);
        BandReader bands = BandReader.read(section);
        Formula formula =
                matrix(formulaName, axes, bands).map(Formula.class::cast).orElse(combination);
        if (bands.isRanked() && formula == combination) {
            bands.dropRanks();
        }
        SortedSet<BigDecimal> levels = formula.levels(axes.get(0), axes.get(1));
        bands.check(levels);
        BigDecimal acceptance = acceptance(bands, levels);
        List<Band> all = bands.bands(acceptance, levels);
        return new RiskMethod(
                axes.get(0),
                axes.get(1),
                formula,
                all,
                bands.isRanked(),
                acceptance,
                authorities(all, levels.last()),
                !section.keys().isEmpty());
    }

    private Combination combination(String text) {
        if (text.equalsIgnoreCase("sum")) {
            return Combination.SUM;
        }
        if (!text.equalsIgnoreCase("product") && !text.equalsIgnoreCase("matrix")) {
            section.wrong("L4", "formula", "'" + text + "' is not a formula.", "Known: product, sum, matrix.");
        }
        return Combination.PRODUCT;
    }

    /** Nothing where the formula is another one or, with a finding, where the matrix cannot be used. */
    private Optional<Formula.Table> matrix(String formula, List<Factor> axes, BandReader bands) {
        boolean wanted = formula.equalsIgnoreCase("matrix");
        boolean drawn = section.node("matrix").isPresent();
        if (wanted && drawn && !axes.get(1).name().isEmpty()) {
            return new MatrixReader(section, axes.get(0), axes.get(1), bands).read();
        }
        if (wanted && drawn) {
            section.wrong(
                    "L4",
                    "matrix",
                    "A matrix has two factors, not "
                            + section.section("factors").keys().size() + ".",
                    "Combine some of them: 'likelihood: {max: {threat: 1-3, vulnerability: 1-3}}'.");
        } else if (wanted) {
            String hint =
                    "Write 'matrix:' with a row for each step of " + axes.get(0).words() + ".";
            section.wrong("L4", "formula", "There is no matrix.", hint);
        } else if (drawn) {
            String fault = "The formula is '" + formula + "', so the matrix is not used.";
            section.wrong("L4", "matrix", fault, "Write 'formula: matrix', or remove the matrix.");
        }
        return Optional.empty();
    }

    private BigDecimal acceptance(BandReader bands, SortedSet<BigDecimal> levels) {
        String text = section.text("acceptance", "");
        BigDecimal stated =
                Numbers.of(text).or(() -> bands.named(text).map(Band::to)).orElse(null);
        if (stated == null) {
            if (!text.isEmpty()) {
                section.wrong("L4", "acceptance", "'" + text + "' is neither a level nor a band.", bands.hint(text));
            }
            return usualAcceptance(levels);
        }
        boolean onScale = stated.compareTo(levels.last()) <= 0 && stated.compareTo(levels.first()) >= 0;
        if (!onScale && stated.signum() != 0) {
            section.wrong(
                    "L4",
                    "acceptance",
                    "Levels go from " + Numbers.plain(levels.first()) + " to " + Numbers.plain(levels.last()) + "; "
                            + text + " is none.",
                    "Write the highest level that needs no treatment, or 0 when each one does.");
            return usualAcceptance(levels);
        }
        return stated;
    }

    /** The highest level within the lower third of what the method can give. */
    private static BigDecimal usualAcceptance(SortedSet<BigDecimal> levels) {
        BigDecimal third = levels.first().add(levels.last()).divide(BigDecimal.valueOf(3), 4, RoundingMode.DOWN);
        BigDecimal usual = levels.first();
        for (BigDecimal level : levels) {
            usual = level.compareTo(third) <= 0 ? level : usual;
        }
        return usual;
    }

    private List<Authority> authorities(List<Band> bands, BigDecimal highest) {
        Section stated = section.section("acceptance_authority");
        List<Authority> authorities = new ArrayList<>();
        for (String who : stated.keys()) {
            String text = stated.text(who, "");
            Optional<BigDecimal> upTo =
                    Numbers.of(text).filter(n -> n.compareTo(highest) <= 0).or(() -> end(bands, text));
            if (upTo.isPresent()) {
                authorities.add(new Authority(who, upTo.get(), stated.origin(who)));
            } else {
                String names = String.join(", ", bands.stream().map(Band::name).toList());
                stated.wrong(
                        "L4",
                        who,
                        "'" + text + "' is neither a level nor a band.",
                        "Write the highest level that they may accept, at most " + Numbers.plain(highest)
                                + ", or one of the bands " + names + ".");
            }
        }
        return List.copyOf(authorities);
    }

    private static Optional<BigDecimal> end(List<Band> bands, String name) {
        return bands.stream()
                .filter(b -> b.name().equalsIgnoreCase(name))
                .map(Band::to)
                .findFirst();
    }
}
