package auditpress.bag;

import auditpress.model.Release;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The releases of one folder: each names the one before and its seal, so that together they form one chain. */
final class Chain {
    private final SortedMap<String, Verdict> releases;
    private final List<Deviation> found = new ArrayList<>();

    private Chain(SortedMap<String, Verdict> releases) {
        this.releases = releases;
    }

    /** Where the releases, by the names of their folders, are not one chain. */
    static List<Deviation> deviations(SortedMap<String, Verdict> releases) {
        Chain chain = new Chain(releases);
        releases.forEach((id, verdict) -> chain.link(id, chain.before(id)));
        chain.branches();
        chain.cycles();
        return chain.found;
    }

    /** Whether a release stands behind the one that it names. */
    static List<Deviation> link(String id, Release.Predecessor before, String seal) {
        return before.seal().equals(seal)
                ? List.of()
                : List.of(new Deviation(
                        id,
                        "was released behind " + before.id() + " with the seal " + before.seal()
                                + ", but the seal of what stands there is " + seal));
    }

    private void link(String id, Release.@Nullable Predecessor before) {
        if (before == null) {
            return;
        }
        Verdict there = releases.get(before.id());
        if (there == null) {
            found.add(new Deviation(id, "names " + before.id() + " as the release before it, which is gone"));
        } else {
            found.addAll(link(id, before, there.seal()));
        }
    }

    private void branches() {
        SortedMap<String, List<String>> after = new TreeMap<>();
        releases.forEach((id, verdict) -> {
            Release.Predecessor before = before(id);
            if (verdict.release() != null) {
                after.computeIfAbsent(before == null ? "" : before.id(), b -> new ArrayList<>())
                        .add(id);
            }
        });
        after.forEach((before, ids) -> {
            if (ids.size() > 1) {
                String words = before.isEmpty() ? "begin a chain" : "name " + before + " as the release before";
                found.add(new Deviation(String.join(", ", ids), words + "; there can be one"));
            }
        });
    }

    private void cycles() {
        for (String id : releases.keySet()) {
            Set<String> passed = new HashSet<>();
            Release.@Nullable Predecessor before = before(id);
            while (before != null && passed.add(before.id())) {
                if (before.id().equals(id)) {
                    found.add(new Deviation(id, "stands behind itself: the releases before it lead in a circle"));
                }
                before = before(before.id());
            }
        }
    }

    private Release.@Nullable Predecessor before(String id) {
        Verdict verdict = releases.get(id);
        return verdict == null || verdict.release() == null
                ? null
                : Objects.requireNonNull(verdict.release()).predecessor();
    }
}
