package auditpress.diff;

/** On which side of a comparison the thing stands that a difference is about. */
public enum Presence {
    /** A record that is gone. */
    BEFORE,
    /** A record that is new. */
    NOW,
    BOTH,
    /** A setting, which is no record. */
    SETTING
}
