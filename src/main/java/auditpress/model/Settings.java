package auditpress.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What auditpress.yaml states.
 *
 * @param date the audit date it pins, or null
 * @param language of the content, as in BCP 47
 * @param reviewMonths the longest time between two management reviews (9.3.1), in months
 */
public record Settings(
        String organisation,
        String scope,
        @Nullable LocalDate date,
        String classification,
        String language,
        Audit audit,
        RiskMethod method,
        int reviewMonths) {

    /**
     * The audit that the pack is for.
     *
     * @param from first day of the audit period, or null when none is stated
     * @param to last day of it, or null
     */
    public record Audit(
            String title,
            String body,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
