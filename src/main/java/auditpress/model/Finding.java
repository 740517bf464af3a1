package auditpress.model;

import java.util.Comparator;

/**
 * Something wrong with the content.
 *
 * @param rule id in the rulebook
 * @param record id of the item it is about, or empty
 * @param message one sentence: the fact, with the value quoted
 * @param hint how to mend it, or empty
 */
public record Finding(String rule, Severity severity, String record, String message, String hint, Origin origin) {

    /** By weight, then by rule, then by place: the order of every output. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule, NaturalOrder.IDS)
            .thenComparing(f -> f.origin().file())
            .thenComparing(f -> f.origin().line())
            .thenComparing(f -> f.origin().column())
            .thenComparing(Finding::record, NaturalOrder.IDS)
            .thenComparing(Finding::message);
}
