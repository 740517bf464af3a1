package auditpress.read;

import java.util.List;

/**
 * What a table holds for a register.
 *
 * @param columns from left to right, each with the name that it has in the rows
 * @param rows the records
 * @param passedOver the rows that are none
 */
record TableRows(List<Heading.Column> columns, List<Row> rows, List<PassedOver> passedOver) {}
