package auditpress.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names alike that are one name in several spellings: with and without accents, blanks and hyphens. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u00AD_.'’`´\\p{Pd}]+");
    private static final Pattern UMLAUT = Pattern.compile("([aou])e");

    private Spelling() {}

    /** The text without accents, which people type or not: {@code descripcion} for descripción; the Polish l without its stroke. */
    public static String withoutAccents(String text) {
        return isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('ł', 'l');
    }

    /** Faster than to normalise: most names are. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /**
     * The name in small letters, without accents, points, apostrophes, hyphens and blanks, ä and ae as a, ß as ss: {@code
     * risikoeigentumer} for Risiko-Eigentümer and Risiko Eigentuemer. To be compared, not to be read.
     */
    public static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('ς', 'σ')
                .replace('°', 'o');
        String bare = withoutAccents(Normalizer.normalize(lower, Normalizer.Form.NFKC));
        return UMLAUT.matcher(BETWEEN.matcher(bare).replaceAll("")).replaceAll("$1");
    }
}
