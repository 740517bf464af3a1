/** All that the pages of an edition are made from, as a value and as canonical JSON. Imports model, trace, check and diff. */
@org.jspecify.annotations.NullMarked
package auditpress.dossier;
