/** Files to the site folder: the only package that writes there. Imports the model alone. */
@org.jspecify.annotations.NullMarked
package auditpress.release;
