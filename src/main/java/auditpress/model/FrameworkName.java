package auditpress.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a framework beside ISO/IEC 27001. */
public final class FrameworkName {
    private static final Pattern PUBLICATION = Pattern.compile("(?<![a-z])(?:sp|special publication)(?![a-z])");
    private static final Pattern REVISION = Pattern.compile("(?<![a-z])rev(?:ision)?[^\\p{L}\\p{N}]*(?=\\d)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FrameworkName() {}

    /**
     * The name as names are compared: {@code NIST CSF 2.0} and {@code nist-csf-2.0} are one, and so are {@code NIST SP 800-53
     * Rev. 5} and {@code nist-800-53-r5}.
     */
    public static String plain(String name) {
        String word = PUBLICATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.matcher(REVISION.matcher(word).replaceAll("r")).replaceAll("");
    }
}
