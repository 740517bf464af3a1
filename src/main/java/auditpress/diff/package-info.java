/**
 * What changed by meaning between two traces: between two releases, or a release and now. Which kinds of record are looked at
 * for what stands in {@link auditpress.diff.Topics}. Imports model and trace.
 */
@org.jspecify.annotations.NullMarked
package auditpress.diff;
