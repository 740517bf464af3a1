package auditpress.pdf;

import org.jspecify.annotations.Nullable;

/** The row of heads over a grid: drawn once as part of the table, and again on each further page. */
interface GridHead {
    float height();

    /** Draws the heads where the flow stands; {@code row} is null when they are only repeated. */
    void draw(Grid grid, Flow flow, @Nullable Element row);
}
