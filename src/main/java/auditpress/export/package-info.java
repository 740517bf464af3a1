/**
 * What other programs read: findings as JSON, SARIF, JUnit XML and commands of GitHub Actions; deadlines as JSON and
 * iCalendar; declarations as JSON Schema. Imports model, trace, check and figure.
 */
@org.jspecify.annotations.NullMarked
package auditpress.export;
