/** The ways people write dates, control numbers, levels and choices, and what each means in ours. Imports the model alone. */
@org.jspecify.annotations.NullMarked
package auditpress.notation;
