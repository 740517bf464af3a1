package auditpress.model;

import java.util.Locale;

/** A name as files are called: small letters and digits, a hyphen for each run of other signs. */
public final class FileSlug {
    private FileSlug() {}

    /** May be empty. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
    }
}
