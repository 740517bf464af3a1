package auditpress.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Leaves accents out, which people type or not: {@code descripción} and {@code descripcion} are one word. */
public final class Accents {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Accents() {}

    /** The text in small letters without the marks on them; also the Polish l without its stroke. */
    public static String without(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('ł', 'l');
    }
}
