/** What other programs read: findings as JSON, schemas as JSON Schema. Imports model, trace and check. */
@org.jspecify.annotations.NullMarked
package auditpress.export;
