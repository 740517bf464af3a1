package auditpress.read;

/**
 * A row of a table that is no record.
 *
 * @param line of the file or row of the worksheet, from 1
 */
public record PassedOver(int line, String why) {}
