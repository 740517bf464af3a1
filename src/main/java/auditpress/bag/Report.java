package auditpress.bag;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a verification found.
 *
 * @param releases each by itself, in order of name, archives last
 * @param deviations of the releases among each other
 * @param notes what was not checked
 */
public record Report(List<Verdict> releases, List<Deviation> deviations, List<String> notes) {

    public boolean ok() {
        return deviations.isEmpty() && releases.stream().allMatch(Verdict::ok);
    }

    /** True if there was nothing to verify. */
    public boolean empty() {
        return releases.isEmpty() && deviations.isEmpty();
    }

    /** Holds the seal that somebody noted against it: one of the releases must have it, and it pins all before. */
    public Report expecting(String seal) {
        boolean there = releases.stream().anyMatch(v -> v.seal().equalsIgnoreCase(seal));
        String words = releases.size() == 1
                ? "has the seal " + releases.get(0).seal() + ", not the one expected, " + seal
                : "none of the releases has the seal expected, " + seal;
        String path = releases.size() == 1 ? releases.get(0).name() : "";
        Stream<Deviation> more = there ? Stream.of() : Stream.of(new Deviation(path, words));
        return new Report(
                releases,
                Stream.concat(deviations.stream(), more).sorted().toList(),
                Stream.concat(notes.stream(), there ? Stream.of(pinned(seal)) : Stream.of())
                        .toList());
    }

    private String pinned(String seal) {
        return releases.stream()
                .filter(v -> v.seal().equalsIgnoreCase(seal))
                .map(v -> "the seal expected is that of " + v.name())
                .findFirst()
                .orElseThrow();
    }
}
