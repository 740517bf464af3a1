package auditpress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of itself: for which audit it was frozen, from what, by what, and behind which other one.
 *
 * @param id also the name of its folder
 * @param audit what the audit is called, or empty
 * @param body the certification body, or empty
 * @param edition the key of the edition ({@code full})
 * @param editionTitle what people call the edition
 * @param withheld how many records the edition withholds
 * @param program that made it, with its version
 * @param commit of the content's repository, in hexadecimal; null where it holds changes that are not committed, or is none
 * @param data SHA-256 of data.json, which the pack states as well
 * @param findings by severity, those that nobody answers for; waived ones under {@code waived}
 * @param figures values by the figures' keys, for the trends of later releases
 * @param accepted why it was released with errors, and who decided so; null where there were none
 * @param predecessor the release before this one; null for the first
 */
public record Release(
        String id,
        String organisation,
        String audit,
        String body,
        LocalDate auditDate,
        String edition,
        String editionTitle,
        int withheld,
        String program,
        @Nullable String commit,
        String data,
        Map<String, Integer> findings,
        Map<String, BigDecimal> figures,
        @Nullable Accepted accepted,
        @Nullable Predecessor predecessor) {

    /** That many errors were released all the same, for this reason; who answers for that. */
    public record Accepted(int errors, String reason, String by) {}

    /**
     * The release before.
     *
     * @param seal SHA-256 of its tagmanifest-sha256.txt, which pins every byte of it
     */
    public record Predecessor(String id, String seal) {}
}
