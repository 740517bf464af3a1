/** The words of the product: registers, items, findings, pages and blocks. Imports no other package of ours. */
@org.jspecify.annotations.NullMarked
package auditpress.model;
