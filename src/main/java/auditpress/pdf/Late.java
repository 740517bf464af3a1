package auditpress.pdf;

/**
 * A piece of text that only the finished layout knows, such as a page number: drawn at the end into room kept for it.
 *
 * @param at where in the content stream it goes
 * @param right the edge it ends at
 */
record Late(int at, float right, float baseline, Ink ink, Saying saying) {

    /** What to write, once every page number is known. */
    interface Saying {
        String text(Places places, int pages);
    }
}
