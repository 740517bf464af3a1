package auditpress.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a framework beside ISO/IEC 27001. */
public final class FrameworkName {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FrameworkName() {}

    /** The name as names are compared: {@code NIST CSF 2.0} and {@code nist-csf-2.0} are one. */
    public static String plain(String name) {
        return BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
