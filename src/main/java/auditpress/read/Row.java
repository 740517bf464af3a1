package auditpress.read;

import auditpress.model.Origin;
import auditpress.model.Value;
import java.util.Map;
import java.util.Set;

/**
 * A record as a file holds it, whatever its format: column name as written to value, empty values left out.
 *
 * @param own names of columns that mean no field here, though the register knows a field of that name
 */
public record Row(Origin origin, Map<String, Value> cells, Set<String> own) {
    /** A row whose columns mean what the register says. */
    public Row(Origin origin, Map<String, Value> cells) {
        this(origin, cells, Set.of());
    }

    /** Where a value of the row stands. */
    public Origin place(Value value) {
        return new Origin(origin.file(), origin.sheet(), value.line(), value.column());
    }
}
