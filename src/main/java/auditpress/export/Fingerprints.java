package auditpress.export;

import auditpress.model.Finding;
import auditpress.model.Sha256;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names each finding so that a program knows it again in the next run: by rule, record and message, whatever line it has
 * moved to and whatever the audit date is. Asked for the findings in their order.
 */
final class Fingerprints {
    /** A place within a message: {@code registers/risks.csv:14:3}. */
    private static final Pattern LINE = Pattern.compile("(?<=\\.[a-z]{1,5}):\\d+(?::\\d+)?");

    private final String auditDate;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(LocalDate auditDate) {
        this.auditDate = auditDate.toString();
    }

    /** SHA-256 in hexadecimal digits; findings that read the same differ by which of them comes first. */
    String of(Finding finding) {
        String message = LINE.matcher(finding.message()).replaceAll("").replace(auditDate, "");
        String words = finding.rule() + "\n" + finding.record() + "\n" + message;
        return Sha256.of(words + "\n" + seen.merge(words, 1, Integer::sum));
    }
}
