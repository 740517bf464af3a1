/** Files of other makes into records of our registers: shown first, then written. The only user of flexmark. */
@org.jspecify.annotations.NullMarked
package auditpress.importer;
