package auditpress.model;

/**
 * A text as somebody wrote it, with its place in the item's file.
 *
 * @param text trimmed, never null; empty values are not kept
 * @param line from 1
 * @param column from 1
 */
public record Value(String text, int line, int column) {
    /** Whether it is but a dash, with which people say that there is nothing. */
    public boolean isDash() {
        // A loop: asked for each text of each record.
        for (int i = 0; i < text.length(); i++) {
            if ("-\u2012\u2013\u2014\u2015 ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isBlank();
    }
}
