/** One small class for each verb: arguments and words, nothing else. */
@org.jspecify.annotations.NullMarked
package auditpress.command;
