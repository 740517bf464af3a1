/**
 * Evidence packs for ISO/IEC 27001 audits from plain files: {@link auditpress.Build} shows the whole flow, read, trace, check,
 * page, html and pdf; each step is the package of that name.
 */
@org.jspecify.annotations.NullMarked
package auditpress;
