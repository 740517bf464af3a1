/** What is on each page and where it stands, decided once as blocks, for site and pack alike. Imports model, trace and check. */
@org.jspecify.annotations.NullMarked
package auditpress.page;
