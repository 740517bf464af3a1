/** The smaller trace and report of an edition: what it withholds is gone, and counted. Imports model, trace and check. */
@org.jspecify.annotations.NullMarked
package auditpress.edition;
