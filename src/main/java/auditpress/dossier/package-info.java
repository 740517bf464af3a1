/** All that the pages of an edition are made from, as a value and as canonical JSON. Imports model, trace and check. */
@org.jspecify.annotations.NullMarked
package auditpress.dossier;
