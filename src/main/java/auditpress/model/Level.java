package auditpress.model;

import java.math.BigDecimal;

/**
 * The level of a risk.
 *
 * @param band the one that holds it
 * @param ranked whether the number is only the band's rank, so that people know the level by the band's name alone
 */
public record Level(BigDecimal number, Band band, boolean ranked) {

    /** {@code 12}, or the band's name where levels have no number of their own. */
    public String figure() {
        return ranked ? band.name() : Numbers.plain(number);
    }

    /** {@code 12 High}. */
    public String text() {
        return ranked ? band.name() : Numbers.plain(number) + " " + band.name();
    }

    public boolean isAbove(BigDecimal limit) {
        return number.compareTo(limit) > 0;
    }
}
