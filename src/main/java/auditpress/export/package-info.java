/**
 * What other programs read: findings as JSON, SARIF, JUnit XML and commands of GitHub Actions; deadlines as JSON and
 * iCalendar; declarations as JSON Schema; differences as text and JSON. Imports model, trace, check, figure and diff.
 */
@org.jspecify.annotations.NullMarked
package auditpress.export;
