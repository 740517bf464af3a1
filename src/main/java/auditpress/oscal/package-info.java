/** The pack as NIST's OSCAL 1.1.3: system security plan, assessment results, plan of action and milestones. */
@org.jspecify.annotations.NullMarked
package auditpress.oscal;
