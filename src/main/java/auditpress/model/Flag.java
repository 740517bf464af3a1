package auditpress.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for yes and no that files hold, in any case. */
public final class Flag {
    public static final List<String> YES = List.of("yes", "y", "true", "on", "x", "1", "ja", "oui");
    public static final List<String> NO = List.of("no", "n", "false", "off", "0", "nein", "non", "-");

    private Flag() {}

    /** What the text says, or nothing when it is neither. */
    public static Optional<Boolean> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return YES.contains(lower) ? Optional.of(true) : NO.contains(lower) ? Optional.of(false) : Optional.empty();
    }
}
