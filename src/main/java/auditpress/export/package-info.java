/** What other programs read: findings as JSON, SARIF, JUnit XML and commands of GitHub Actions; deadlines as JSON and iCalendar. Imports model, trace and check. */
@org.jspecify.annotations.NullMarked
package auditpress.export;
