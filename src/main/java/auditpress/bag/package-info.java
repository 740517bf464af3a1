/** Releases as BagIt bags: sealed, read, verified. Imports the model alone. */
@org.jspecify.annotations.NullMarked
package auditpress.bag;
