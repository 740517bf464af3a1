package auditpress.pdf;

import auditpress.model.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where every address of the site stands in the pack. */
final class Places {
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Integer> wanted = new LinkedHashMap<>();

    /** A height on a page, both as PDF counts them. */
    record Place(int page, float top) {}

    static String name(Target.ToPage target) {
        return name(target.address(), target.anchor());
    }

    static String name(String address, String anchor) {
        return anchor.isEmpty() ? address : address + "#" + anchor;
    }

    void put(String name, Place place) {
        places.putIfAbsent(name, place);
    }

    /** Remembers that a link on this page leads there. */
    void want(Target.ToPage target, int page) {
        wanted.putIfAbsent(name(target), page);
    }

    Map<String, Place> all() {
        return places;
    }

    Place of(String name) {
        @Nullable Place place = places.get(name);
        if (place == null) {
            throw new IllegalStateException("No page of the pack is called " + name);
        }
        return place;
    }

    /** Fails when a link leads nowhere: that is a mistake of ours, not of the content. */
    void check() {
        wanted.forEach((name, page) -> {
            if (!places.containsKey(name)) {
                throw new IllegalStateException("A link on page " + page + " of the pack leads to no page: " + name);
            }
        });
    }
}
