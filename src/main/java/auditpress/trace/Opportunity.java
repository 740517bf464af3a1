package auditpress.trace;

import auditpress.model.Item;

/** Something the organisation means to gain (6.1.1). */
public record Opportunity(Item item) {

    public boolean isRealised() {
        return item.is("status", "realised");
    }

    /** Whether it is still to be gained; one without a status is. */
    public boolean isOpen() {
        return !isRealised() && !item.is("status", "dropped");
    }
}
