package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a worksheet, as found.
 *
 * @param first row of it, from 1; 0 where there is none
 * @param last row of it
 * @param columns from left to right
 * @param score how well the register knows it
 */
record SheetHeader(String sheet, int first, int last, List<Column> columns, int score) {
    /** Rows in which a heading may begin, and a few that it may go on into. */
    static final int SEARCHED = 34;

    /**
     * One column.
     *
     * @param name as people would write it on one line, empty where it has none
     * @param row in which the name stands
     * @param field that the name means, or null
     * @param more whether the name is that of the column before, over which it is merged
     */
    record Column(
            int column, int row, String name, @Nullable Field field, boolean more) {
        Column called(String other) {
            return new Column(column, row, other, null, false);
        }
    }

    static SheetHeader none(String sheet) {
        return new SheetHeader(sheet, 0, 0, List.of(), 0);
    }

    /** Whether the register's records can be told apart by these columns. */
    boolean identifies(Register register) {
        List<String> identity = register.identity();
        return means(identity.get(0))
                || (identity.size() > 1 && identity.stream().skip(1).anyMatch(this::means));
    }

    private boolean means(String field) {
        return columns.stream()
                .map(Column::field)
                .filter(Objects::nonNull)
                .anyMatch(f -> f.name().equals(field));
    }

    /** Of the leftmost column. */
    int left() {
        return columns.isEmpty() ? 1 : columns.get(0).column();
    }
}
