package auditpress.bag;

import auditpress.model.Release;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one bag.
 *
 * @param name of its folder or archive
 * @param release what it says of itself; null where that cannot be read
 * @param seal SHA-256 of its tagmanifest-sha256.txt; empty where there is none
 * @param deviations in order of path; none if it is as it was sealed
 * @param notes what was not checked, and who signed
 */
public record Verdict(
        String name, @Nullable Release release, String seal, List<Deviation> deviations, List<String> notes) {

    public boolean ok() {
        return deviations.isEmpty();
    }

    Verdict with(Collection<Deviation> more, Collection<String> said) {
        return new Verdict(
                name,
                release,
                seal,
                Stream.concat(deviations.stream(), more.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(notes.stream(), said.stream()).toList());
    }
}
