package auditpress.dossier;

import auditpress.check.Report;
import auditpress.trace.Trace;

/**
 * All that the pages of an edition are made from: the same dossier gives the same site and the same pack.
 *
 * @param earlier what is shown of the releases before
 */
public record Dossier(Trace trace, Report report, Earlier earlier) {

    /** Without releases before. */
    public Dossier(Trace trace, Report report) {
        this(trace, report, Earlier.NONE);
    }
}
