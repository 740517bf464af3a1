package auditpress.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What auditpress.yaml states.
 *
 * @param date the audit date it pins, or null
 * @param language of the content, as in BCP 47
 * @param reviewMonths the longest time between two management reviews (9.3.1), in months
 * @param facts of the scope by {@link Fact} key, where the settings state them
 * @param climate the answer to the question of climate change (4.1, Amendment 1:2024), or null
 * @param statement which version of the Statement of Applicability this is, as the certificate names it, or null
 * @param rules how single rules are weighed, by id
 * @param history whether the changes of records are read from git
 */
public record Settings(
        String organisation,
        String scope,
        @Nullable LocalDate date,
        String classification,
        String language,
        Audit audit,
        RiskMethod method,
        int reviewMonths,
        Map<String, Boolean> facts,
        @Nullable Climate climate,
        @Nullable Statement statement,
        Map<String, RuleSetting> rules,
        boolean history) {

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

    /** Whether climate change was found to be a relevant issue, why, and when that was considered. */
    public record Climate(
            boolean relevant, String reason, @Nullable LocalDate considered, Origin origin) {}

    /** The version of the Statement of Applicability, and its day where that is stated. */
    public record Statement(String version, @Nullable LocalDate date) {

        /** {@code 7 of 2026-09-28}. */
        public String words() {
            return date == null ? version : version.isEmpty() ? date.toString() : version + " of " + date;
        }
    }

    /**
     * How a rule is weighed here.
     *
     * @param severity of its findings, or null for the rulebook's own
     * @param off why it is not applied, or empty when it is
     */
    public record RuleSetting(@Nullable Severity severity, String off, Origin origin) {}

    /** What is true of the scope, as exclusions from the Statement of Applicability are held against it (6.1.3 d). */
    public enum Fact {
        SUPPLIERS("has suppliers"),
        CLOUD_SERVICES("uses cloud services"),
        SOFTWARE_DEVELOPMENT("develops software"),
        PREMISES("has premises"),
        REMOTE_WORK("lets people work remotely");

        private final String words;

        Fact(String words) {
            this.words = words;
        }

        /** As in "the organisation develops software". */
        public String words() {
            return words;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the settings state this fact as true. */
    public boolean holds(Fact fact) {
        return facts.getOrDefault(fact.key(), false);
    }
}
