/** Pages as HTML files: one template per block, one layout, the assets. Imports the model only; FreeMarker lives here. */
@org.jspecify.annotations.NullMarked
package auditpress.html;
