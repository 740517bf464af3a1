package auditpress.notation;

import auditpress.model.Field;
import auditpress.model.RiskMethod;
import java.util.List;

/** How one column of somebody else's file writes the values of a field; all its texts together decide what is open. */
public final class ColumnNotation {
    private ColumnNotation() {}

    /**
     * Looks at a whole column.
     *
     * @param texts every filled cell of it
     */
    public static ColumnNotation of(Field field, List<String> texts, RiskMethod method) {
        return new ColumnNotation();
    }

    /** What this text of the column means. */
    public Meant read(String text) {
        return Meant.kept(text);
    }
}
