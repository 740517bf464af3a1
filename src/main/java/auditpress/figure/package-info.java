/** What is counted: each figure with the records that it counts, once for every output. Imports model, trace and check. */
@org.jspecify.annotations.NullMarked
package auditpress.figure;
