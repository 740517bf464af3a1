package auditpress.model;

import java.util.Locale;

/** How much a finding weighs; in falling order. */
public enum Severity {
    /** The pack contradicts itself or breaks a stated requirement. */
    ERROR(Tone.BAD),
    /** An auditor will ask. */
    WARNING(Tone.WARN),
    /** Worth knowing. */
    NOTE(Tone.INFO);

    private final Tone tone;

    Severity(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this weighs as much as the other or more. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
