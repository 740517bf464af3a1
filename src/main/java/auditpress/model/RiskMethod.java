package auditpress.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How the organisation rates risks (ISO/IEC 27001, 6.1.2): by two axes, each a scale or a combination of scales, and a
 * formula that makes a level of them.
 *
 * @param rows the axis of the heat map's rows, likelihood as a rule
 * @param columns the axis of its columns, impact as a rule
 * @param bands names of the levels, lowest first, without gaps
 * @param ranked whether levels are bands by name, numbered only to put them in order
 * @param acceptance the highest level that needs no further treatment or acceptance
 * @param authorities who may accept up to which level; empty where any person entitled may accept every level
 * @param declared whether the settings state it, or this is the default
 */
public record RiskMethod(
        Factor rows,
        Factor columns,
        Formula formula,
        List<Band> bands,
        boolean ranked,
        BigDecimal acceptance,
        List<Authority> authorities,
        boolean declared) {

    /** The factors and what they are made of. */
    public Stream<Factor> factors() {
        return Stream.concat(rows.all(), columns.all());
    }

    /** The scales that people score risks on, each with a column of its own. */
    public List<Scale> scales() {
        return factors().filter(Scale.class::isInstance).map(Scale.class::cast).toList();
    }

    /** The factor of that name. */
    public Optional<Factor> factor(String name) {
        return factors().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The level that the scores give, asked by column; nothing when one is missing or off its scale. */
    public Optional<Level> level(UnaryOperator<String> scores) {
        BigDecimal row = rows.value(scores).orElse(null);
        BigDecimal column = row == null ? null : columns.value(scores).orElse(null);
        return row == null || column == null ? Optional.empty() : Optional.of(level(row, column));
    }

    /** The level where these values of the two axes meet. */
    public Level level(BigDecimal row, BigDecimal column) {
        return level(formula.level(row, column));
    }

    /** The level of that number. */
    public Level level(BigDecimal number) {
        return new Level(number, band(number), ranked);
    }

    /** The formula in words, to stand behind "The level is". */
    public String words() {
        return formula.words(rows, columns);
    }

    /** The band that holds the level; the next higher one in a hole, the highest one above them all. */
    private Band band(BigDecimal level) {
        for (Band band : bands) {
            if (level.compareTo(band.to()) <= 0) {
                return band;
            }
        }
        return bands.get(bands.size() - 1);
    }

    /** The band of that name, in any case. */
    public Optional<Band> band(String name) {
        return bands.stream().filter(b -> b.name().equalsIgnoreCase(name)).findFirst();
    }
}
