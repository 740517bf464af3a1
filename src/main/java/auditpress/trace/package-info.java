/** The pack as a graph at the audit date: references resolved or listed as dangling, seen from both ends. Imports the model alone. */
@org.jspecify.annotations.NullMarked
package auditpress.trace;
