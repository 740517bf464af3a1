package auditpress.figure;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.List;
import java.util.function.Predicate;

/** Picks the items that a figure counts. */
final class Counting {
    private Counting() {}

    static List<Item> those(Trace trace, String kind, Predicate<Item> test) {
        return trace.items(kind).stream().filter(test).toList();
    }

    /** Whether somebody wrote a record of that kind; controls without a row are in every trace. */
    static boolean isKept(Trace trace, String kind) {
        return trace.items(kind).stream().anyMatch(i -> i.origin().line() > 0);
    }
}
