package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A breach of a rule.
 *
 * @param record id of the item, or empty
 * @param hint how to mend this one, or empty where the rule's own advice will do
 * @param severity where it weighs otherwise than the rule, or null
 */
record Hit(
        String record,
        Origin origin,
        String message,
        String hint,
        @Nullable Severity severity) {

    /** At that field of the item, or at the item where the field is empty. */
    static Hit at(Item item, String field, String message) {
        return at(item, field, message, "");
    }

    static Hit at(Item item, String field, String message, String hint) {
        return at(item, item.origin(field), message, hint);
    }

    static Hit at(Item item, Origin origin, String message, String hint) {
        return new Hit(item.id(), origin, message, hint, null);
    }

    /** About no single record. */
    static Hit at(Origin origin, String message, String hint) {
        return new Hit("", origin, message, hint, null);
    }

    /** The same fault, told of that record, whatever the place. */
    Hit about(Item item) {
        return new Hit(item.id(), origin, message, hint, severity);
    }

    Hit asNote() {
        return weighing(Severity.NOTE);
    }

    Hit weighing(Severity other) {
        return new Hit(record, origin, message, hint, other);
    }

    Hit asWarning() {
        return new Hit(record, origin, message, hint, Severity.WARNING);
    }

    Finding finding(Rule rule) {
        return new Finding(
                rule.id(),
                severity == null ? rule.severity() : severity,
                record,
                message,
                hint.isEmpty() ? rule.mend() : hint,
                origin);
    }
}
