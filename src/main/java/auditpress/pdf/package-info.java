/** Writes a site as one printable, tagged PDF; knows the model and OpenPDF, nothing else. */
@org.jspecify.annotations.NullMarked
package auditpress.pdf;
