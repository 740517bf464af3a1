package auditpress.model;

import java.nio.file.Path;

/**
 * A file of evidence as it was found.
 *
 * @param path below the evidence folder, with {@code /}
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param source where it can be copied from; never shown
 */
public record StoredFile(String path, long size, String sha256, Path source) {}
