package auditpress.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How a level comes from the values on the two axes of the risk method. */
public sealed interface Formula permits Combination, Formula.Table {

    BigDecimal level(BigDecimal row, BigDecimal column);

    /** In words, to stand behind "The level is". */
    String words(Factor rows, Factor columns);

    /** Every level that it can give, rising. */
    default SortedSet<BigDecimal> levels(Factor rows, Factor columns) {
        SortedSet<BigDecimal> levels = new TreeSet<>();
        for (BigDecimal row : rows.values()) {
            columns.values().forEach(c -> levels.add(level(row, c)));
        }
        return levels;
    }

    /**
     * A risk matrix.
     *
     * @param rows the values of its rows, rising
     * @param columns the values of its columns, rising
     * @param cells a level for each column of each row
     */
    record Table(List<BigDecimal> rows, List<BigDecimal> columns, List<List<BigDecimal>> cells) implements Formula {

        @Override
        public BigDecimal level(BigDecimal row, BigDecimal column) {
            return cells.get(Collections.binarySearch(rows, row)).get(Collections.binarySearch(columns, column));
        }

        @Override
        public String words(Factor rows, Factor columns) {
            return "read from the matrix of " + rows.words() + " and " + columns.words();
        }
    }
}
