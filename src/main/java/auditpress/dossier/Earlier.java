package auditpress.dossier;

import auditpress.diff.Differences;
import auditpress.model.PastRelease;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publication shows of releases before it.
 *
 * @param since what changed since the last audit, or null where that chapter is left out
 * @param releases in the order of their audit dates; empty where there is no trend to show
 */
public record Earlier(@Nullable Differences since, List<PastRelease> releases) {
    public static final Earlier NONE = new Earlier(null, List.of());
}
