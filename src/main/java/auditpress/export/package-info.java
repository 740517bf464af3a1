/** What other programs read: findings as JSON. Imports model, trace and check. */
@org.jspecify.annotations.NullMarked
package auditpress.export;
