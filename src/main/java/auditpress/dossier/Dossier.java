package auditpress.dossier;

import auditpress.check.Report;
import auditpress.trace.Trace;

/** All that the pages of an edition are made from: the same dossier gives the same site and the same pack. */
public record Dossier(Trace trace, Report report) {}
