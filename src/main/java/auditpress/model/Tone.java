package auditpress.model;

import java.util.Locale;

/** How a status looks; always shown by its sign as well, never by colour alone. */
public enum Tone {
    GOOD("✓"),
    WARN("▲"),
    BAD("✕"),
    INFO("●"),
    NEUTRAL("○");

    private final String sign;
    private final String key;

    Tone(String sign) {
        this.sign = sign;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    public String sign() {
        return sign;
    }

    /** The name in lower case, as style sheets use it. */
    public String key() {
        return key;
    }
}
