package auditpress.diff;

import auditpress.model.Tone;
import java.util.Locale;

/** What happened to a record or setting between two dates; in the order in which a topic lists it. */
public enum What {
    NEW("new", "is new", Tone.INFO),
    OPENED("opened", "was opened", Tone.WARN),
    HELD("held", "was held", Tone.GOOD),
    JOINED("joined", "joined", Tone.INFO),
    RAISED("raised", "was raised", Tone.BAD),
    LOWERED("lowered", "was lowered", Tone.GOOD),
    /** Its level comes from another method, so that the two do not compare. */
    REGRADED("level by another method", "is rated by another method", Tone.INFO),
    INHERENT("inherent level changed", "has another inherent level", Tone.INFO),
    TREATMENT("treatment changed", "is treated otherwise", Tone.INFO),
    APPLICABLE("newly applicable", "is newly applicable", Tone.INFO),
    EXCLUDED("newly excluded", "is newly excluded", Tone.WARN),
    UNDECIDED("no longer decided", "is no longer decided on", Tone.BAD),
    STATUS_UP("status up", "is further implemented", Tone.GOOD),
    STATUS_DOWN("status down", "is less implemented", Tone.BAD),
    JUSTIFICATION("justification changed", "is justified otherwise", Tone.INFO),
    RENEWED("renewed", "was renewed", Tone.GOOD),
    LAPSED("lapsed", "has lapsed", Tone.BAD),
    EXPIRED("expired", "has expired", Tone.WARN),
    VOID("void", "has become void", Tone.BAD),
    CLOSED("closed", "was closed", Tone.GOOD),
    VERIFIED("verified", "was verified", Tone.GOOD),
    REALISED("realised", "was realised", Tone.GOOD),
    DROPPED("dropped", "was dropped", Tone.NEUTRAL),
    REOPENED("reopened", "was reopened", Tone.BAD),
    OVERDUE("overdue since", "has become overdue", Tone.BAD),
    TARGET("target changed", "has another target", Tone.INFO),
    MET("met", "is met", Tone.GOOD),
    MISSED("missed", "is missed", Tone.BAD),
    VERSION("new version", "has a new version", Tone.INFO),
    APPROVED("re-approved", "was approved anew", Tone.GOOD),
    OWNER("re-owned", "has another owner", Tone.INFO),
    ROLE("role changed", "has another role", Tone.INFO),
    CHANGED("changed", "changed", Tone.NEUTRAL),
    WITHDRAWN("withdrawn", "was withdrawn", Tone.NEUTRAL),
    LEFT("left", "left", Tone.NEUTRAL),
    REMOVED("removed", "was removed", Tone.NEUTRAL);

    private final String words;
    private final String phrase;
    private final Tone tone;

    What(String words, String phrase, Tone tone) {
        this.words = words;
        this.phrase = phrase;
        this.tone = tone;
    }

    /** As in "2 re-owned". */
    public String words() {
        return words;
    }

    /** As a sentence goes on after the record's name. */
    String phrase() {
        return phrase;
    }

    public Tone tone() {
        return tone;
    }

    /** In small letters with hyphens, as JSON has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
