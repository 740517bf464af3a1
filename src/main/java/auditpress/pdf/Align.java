package auditpress.pdf;

/** Where a line stands between its edges. */
enum Align {
    START(0),
    CENTER(0.5f),
    END(1);

    private final float share;

    Align(float share) {
        this.share = share;
    }

    /** How far a line is moved when this much room is left. */
    float shift(float spare) {
        return spare * share;
    }
}
