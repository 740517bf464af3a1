package auditpress.dossier;

import auditpress.check.Report;
import auditpress.model.Release;
import auditpress.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * All that the pages of an edition are made from: the same dossier gives the same site and the same pack.
 *
 * @param accepted why it was released with errors, and who decided so; null for most
 */
public record Dossier(
        Trace trace, Report report, Release.@Nullable Accepted accepted) {

    /** A draft's. */
    public Dossier(Trace trace, Report report) {
        this(trace, report, null);
    }
}
