package auditpress.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * How the organisation rates risks (ISO/IEC 27001, 6.1.2).
 *
 * @param formula how a level comes from the two steps
 * @param bands names of the levels, lowest first, without gaps
 * @param acceptance the highest level that needs no further treatment or acceptance
 * @param declared whether the settings state it, or this is the default
 */
public record RiskMethod(
        Scale likelihood, Scale impact, Formula formula, List<Band> bands, int acceptance, boolean declared) {

    /** How two steps become a level. */
    public enum Formula {
        PRODUCT("likelihood × impact"),
        SUM("likelihood + impact");

        private final String words;

        Formula(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public int level(int likelihood, int impact) {
            return this == PRODUCT ? likelihood * impact : likelihood + impact;
        }
    }

    public Scale scale(String name) {
        return name.equals(impact.name()) ? impact : likelihood;
    }

    /** The level of these two steps, or nothing when either is missing or off its scale. */
    public OptionalInt level(String likelihoodText, String impactText) {
        OptionalInt l = likelihood.step(likelihoodText);
        OptionalInt i = impact.step(impactText);
        return l.isPresent() && i.isPresent()
                ? OptionalInt.of(formula.level(l.getAsInt(), i.getAsInt()))
                : OptionalInt.empty();
    }

    /** The band that holds the level; the highest one when bands end below it. */
    public Band band(int level) {
        for (Band band : bands) {
            if (band.holds(level)) {
                return band;
            }
        }
        return bands.get(bands.size() - 1);
    }
}
