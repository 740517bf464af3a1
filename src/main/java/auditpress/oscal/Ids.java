package auditpress.oscal;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * UUIDs of version 5 out of the ids that people wrote, in a space of the organisation: they stay over builds, and no other
 * organisation's records have the same.
 */
final class Ids {
    /** Names our properties apart from NIST's. Nothing is to be found there: {@code .example} is nobody's (RFC 2606). */
    static final String NAMESPACE = "https://auditpress.example/ns/oscal";

    private final UUID space;
    private final Map<Item, String> names = new HashMap<>();

    Ids(Trace trace) {
        this.space = NameUuid.of(
                NameUuid.of(NameUuid.ADDRESSES, NAMESPACE),
                trace.pack().settings().organisation());
        Map<String, Integer> seen = new HashMap<>();
        for (Item item : trace.items()) {
            String name = item.kind() + " " + item.id().toLowerCase(Locale.ROOT);
            int count = seen.merge(name, 1, Integer::sum);
            // An id that stands twice is a finding (L3); both records are exported all the same.
            names.put(item, count == 1 ? name : name + "\n" + count);
        }
    }

    /** Of the record itself. */
    String of(Item item) {
        return of("record", item);
    }

    /** Of something that is made of the record. */
    String of(String part, Item item) {
        return of(part, names.getOrDefault(item, item.toString()));
    }

    /** Of something that a name tells. */
    String of(String part, String name) {
        return NameUuid.of(space, part + "\n" + name).toString();
    }
}
