/** Files of any make to tables: cells with their places, not yet any meaning. Imports the model alone. */
@org.jspecify.annotations.NullMarked
package auditpress.table;
