package auditpress.page;

import auditpress.trace.Link;
import java.util.Locale;

/** What a link is called, seen from either end. */
final class Relations {
    private Relations() {}

    static String forward(Link link) {
        String name = link.field().forward();
        return name.isEmpty() ? link.field().label().toLowerCase(Locale.ROOT) : name;
    }

    static String reverse(Link link) {
        String name = link.field().reverse();
        return name.isEmpty() ? "named by" : name;
    }
}
