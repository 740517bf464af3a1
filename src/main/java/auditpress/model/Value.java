package auditpress.model;

/**
 * A text as somebody wrote it, with its place in the item's file.
 *
 * @param text trimmed, never null; empty values are not kept
 * @param line from 1
 * @param column from 1
 */
public record Value(String text, int line, int column) {}
