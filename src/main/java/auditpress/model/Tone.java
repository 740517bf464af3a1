package auditpress.model;

/** How a status looks; always shown by its sign as well, never by colour alone. */
public enum Tone {
    GOOD("✓"),
    WARN("▲"),
    BAD("✕"),
    INFO("●"),
    NEUTRAL("○");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** The name in lower case, as style sheets use it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
