/** Files to a pack: settings, register declarations, rows of every format, evidence files. Imports the model alone; it is the only package that opens content. */
@org.jspecify.annotations.NullMarked
package auditpress.read;
