package auditpress.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers from zero as scales and levels have them: at most six digits and four decimals. */
public final class Numbers {
    /** The decimals of the product of two numbers as people write them. */
    private static final int EXACT = 8;

    private Numbers() {}

    /** The number that the text is, with a point or comma for decimals; nothing when it is none. */
    public static Optional<BigDecimal> of(String text) {
        int mark = Math.max(text.indexOf('.'), text.indexOf(','));
        boolean number = mark < 0
                ? areDigits(text, 0, text.length(), 6)
                : areDigits(text, 0, mark, 6) && areDigits(text, mark + 1, text.length(), 4);
        return number ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** To two decimals when it is a fraction without end, as averages give; otherwise as it is. */
    static BigDecimal rounded(BigDecimal number) {
        return number.scale() > EXACT ? number.setScale(2, RoundingMode.HALF_UP) : number;
    }

    /** The share of each, to so many decimals that {@link #rounded} knows a fraction without end. */
    static BigDecimal share(BigDecimal total, int count) {
        return total.divide(BigDecimal.valueOf(count), EXACT + 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Without exponent and trailing zeros, the same everywhere. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean areDigits(String text, int from, int to, int most) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from && to - from <= most;
    }
}
