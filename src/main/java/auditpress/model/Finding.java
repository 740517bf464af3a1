package auditpress.model;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the content.
 *
 * @param rule id in the rulebook
 * @param record id of the item it is about, or empty
 * @param message one sentence: the fact, with the value quoted
 * @param hint how to mend it, or empty
 * @param waiver by which somebody answers for it, or null
 */
public record Finding(
        String rule,
        Severity severity,
        String record,
        String message,
        String hint,
        Origin origin,
        @Nullable Waiver waiver) {

    /** One that nobody answers for. */
    public Finding(String rule, Severity severity, String record, String message, String hint, Origin origin) {
        this(rule, severity, record, message, hint, origin, null);
    }

    /** Who answers for a finding, why, and until when; it stays in every output, but does not fail a build. */
    public record Waiver(String approver, String reason, LocalDate until, Origin origin) {

        /** As a line below the finding. */
        public String words() {
            return "Waived until " + until + " by " + approver + ": " + reason;
        }
    }

    public boolean isWaived() {
        return waiver != null;
    }

    public Finding weighing(Severity other) {
        return new Finding(rule, other, record, message, hint, origin, waiver);
    }

    public Finding waivedBy(Waiver by) {
        return new Finding(rule, severity, record, message, hint, origin, by);
    }

    /** By weight, then by rule, then by place: the order of every output. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule, NaturalOrder.IDS)
            .thenComparing(f -> f.origin().file())
            .thenComparing(f -> f.origin().line())
            .thenComparing(f -> f.origin().column())
            .thenComparing(Finding::record, NaturalOrder.IDS)
            .thenComparing(Finding::message);
}
