package auditpress.pdf;

/** A rectangle on a page, in points from its lower left corner. */
record Box(float left, float bottom, float right, float top) {

    float width() {
        return right - left;
    }

    float height() {
        return top - bottom;
    }
}
