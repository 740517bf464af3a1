package auditpress.diff;

import auditpress.model.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records that are gone under one id and new under another, with the same title: perhaps only renumbered. */
final class Renumbered {
    private final Map<String, String> gone;
    private final Map<String, String> added;

    private Renumbered(Map<String, String> gone, Map<String, String> added) {
        this.gone = gone;
        this.added = added;
    }

    static Renumbered of(Register register, Matches matches) {
        // The title of a signature or measurement is no name of its own.
        return register.detail()
                ? new Renumbered(byTitle(matches.gone()), byTitle(matches.added()))
                : new Renumbered(Map.of(), Map.of());
    }

    /** The ids by title; empty where several have the title. */
    private static Map<String, String> byTitle(List<Seen> items) {
        Map<String, String> ids = new HashMap<>();
        for (Seen seen : items) {
            ids.merge(title(seen), seen.item().id(), (one, other) -> "");
        }
        return ids;
    }

    private static String title(Seen seen) {
        return seen.title().toLowerCase(Locale.ROOT);
    }

    Difference gone(Seen seen, Difference difference) {
        return noted(seen, difference, gone, added);
    }

    Difference added(Seen seen, Difference difference) {
        return noted(seen, difference, added, gone);
    }

    private static Difference noted(
            Seen seen, Difference difference, Map<String, String> own, Map<String, String> others) {
        @Nullable String other = others.getOrDefault(title(seen), "");
        boolean alone = seen.item().id().equals(own.get(title(seen)));
        return alone && !other.isEmpty()
                ? difference.noting("Perhaps renumbered: " + other + " has the same title.")
                : difference;
    }
}
