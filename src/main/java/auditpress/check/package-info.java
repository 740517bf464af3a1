/** The rulebook: what a lead auditor would raise, found in a trace. A table of rules, each a pure function. Imports model and trace alone. */
@org.jspecify.annotations.NullMarked
package auditpress.check;
