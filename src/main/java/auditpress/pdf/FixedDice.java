package auditpress.pdf;

import java.security.SecureRandom;

/** Rolls the same numbers for the same name, so that a font's subset prefix is the same in every build. */
final class FixedDice extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private long state;

    FixedDice(String name) {
        super(null, null);
        state = name.hashCode();
    }

    @Override
    public double nextDouble() {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (state >>> 11) / (double) (1L << 53);
    }
}
