package auditpress.read;

import auditpress.model.RiskMethod;
import auditpress.model.RiskMethod.Formula;
import auditpress.model.Scale;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the risk method (6.1.2): scales, formula, bands, the acceptance criterion. */
final class RiskMethodReader {
    private RiskMethodReader() {}

    static RiskMethod read(Section section) {
        Scale likelihood = new ScaleReader(section, "likelihood").read();
        Scale impact = new ScaleReader(section, "impact").read();
        Formula formula = formula(section);
        int lowest = formula.level(likelihood.lowest(), impact.lowest());
        int highest = formula.level(likelihood.highest(), impact.highest());
        int acceptance = section.number("acceptance", 0, highest, (lowest + highest) / 3);
        RiskMethod method = new RiskMethod(
                likelihood,
                impact,
                formula,
                new BandsReader(section.section("bands"), acceptance, lowest, highest).read(),
                acceptance,
                !section.keys().isEmpty());
        section.finish();
        return method;
    }

    private static Formula formula(Section section) {
        String name = section.word(
                "formula",
                "a formula",
                Stream.of(Formula.values())
                        .map(f -> f.name().toLowerCase(Locale.ROOT))
                        .toList(),
                "product");
        return Formula.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
