/**
 * What is on each page and where it stands, decided once as blocks, for site and pack alike. Imports model, trace, check, figure, diff
 * and dossier.
 */
@org.jspecify.annotations.NullMarked
package auditpress.page;
