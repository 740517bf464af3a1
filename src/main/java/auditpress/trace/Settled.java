package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Type;

/** Whether a record is done, closed, dropped or gone. Registers declare which values and which dates say so. */
public final class Settled {
    private Settled() {}

    /** Whether a value of the record settles it as at the audit date; a record that says nothing is open. */
    public static boolean is(Trace trace, Item item) {
        for (Field field : item.register().fields()) {
            if (settles(trace, item, field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is open though that date of it lies before the audit date. */
    public static boolean isOverdue(Trace trace, Item item, String date) {
        return item.date(date).filter(d -> d.isBefore(trace.auditDate())).isPresent() && !is(trace, item);
    }

    private static boolean settles(Trace trace, Item item, Field field) {
        if (!item.has(field.name())) {
            return false;
        }
        if (field.type() == Type.CHOICE) {
            return field.choice(item.text(field.name()))
                    .filter(c -> c.settles())
                    .isPresent();
        }
        return field.settles()
                && item.date(field.name())
                        .filter(d -> d.isAfter(trace.auditDate()))
                        .isEmpty();
    }
}
