/** Content folders to start from: an empty one, or the example company. */
@org.jspecify.annotations.NullMarked
package auditpress.start;
