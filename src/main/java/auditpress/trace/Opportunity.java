package auditpress.trace;

import auditpress.model.Item;

/** Something the organisation means to gain (6.1.1). */
public record Opportunity(Item item) {

    /** Whether it is still to be gained; one without a status is. */
    public boolean isOpen() {
        return !item.is("status", "realised") && !item.is("status", "dropped");
    }
}
