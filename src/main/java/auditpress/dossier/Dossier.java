package auditpress.dossier;

import auditpress.check.Report;
import auditpress.model.Release;
import auditpress.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * All that the pages of an edition are made from: the same dossier gives the same site and the same pack.
 *
 * @param earlier what is shown of the releases before
 * @param accepted why it was released with errors, and who decided so; null for most
 */
public record Dossier(Trace trace, Report report, Earlier earlier, Release.@Nullable Accepted accepted) {

    /** A draft's, without releases before. */
    public Dossier(Trace trace, Report report) {
        this(trace, report, Earlier.NONE, null);
    }

    /** The same, released with errors that somebody answers for. */
    public Dossier accepting(Release.@Nullable Accepted by) {
        return new Dossier(trace, report, earlier, by);
    }
}
