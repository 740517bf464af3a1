package auditpress.model;

import java.math.BigDecimal;

/** A named range of risk levels, both ends included, and how it looks. */
public record Band(String name, BigDecimal from, BigDecimal to, Tone tone) {

    public boolean holds(BigDecimal level) {
        return level.compareTo(from) >= 0 && level.compareTo(to) <= 0;
    }

    /** {@code 5 to 8}, or the one level that it holds. */
    public String range() {
        String lowest = Numbers.plain(from);
        return from.compareTo(to) == 0 ? lowest : lowest + " to " + Numbers.plain(to);
    }
}
