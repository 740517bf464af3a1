package auditpress.read;

import auditpress.model.Origin;
import auditpress.model.Value;
import java.util.Map;

/** A record as a file holds it, whatever its format: column name as written to value, empty values left out. */
public record Row(Origin origin, Map<String, Value> cells) {
    /** Where a value of the row stands. */
    public Origin place(Value value) {
        return new Origin(origin.file(), origin.sheet(), value.line(), value.column());
    }
}
