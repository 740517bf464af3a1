package auditpress.diff;

import java.time.LocalDate;

/**
 * One side of a comparison.
 *
 * @param name the id of a release, a folder, or empty where nobody named it
 * @param seal SHA-256 of a release's tagmanifest-sha256.txt, or empty
 */
public record Base(String name, LocalDate auditDate, String seal) {}
