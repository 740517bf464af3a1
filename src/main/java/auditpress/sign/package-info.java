/** Signs records: writes who approved what, pinned to a fingerprint. */
@org.jspecify.annotations.NullMarked
package auditpress.sign;
