package auditpress.html;

/**
 * One file of the site.
 *
 * @param path below the site's root, with {@code /}
 * @param bytes its content; handed over, not copied, since a build holds each only until it is written
 */
@SuppressWarnings("ArrayRecordComponent")
public record HtmlFile(String path, byte[] bytes) {}
