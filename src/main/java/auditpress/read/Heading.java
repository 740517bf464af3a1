package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.table.Table;
import auditpress.table.TableCell;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a table, as one register understands it.
 *
 * @param first row of it, from 1; 0 where there is none
 * @param last row of it
 * @param width how many cells its last row has; 0 in a worksheet
 * @param columns from left to right
 * @param guessed those of them whose place among others of their name alone tells the meaning
 * @param score how well the register knows it; 0 where it knows none of it
 */
record Heading(Table table, int first, int last, int width, List<Column> columns, List<Column> guessed, int score) {
    /**
     * One column.
     *
     * @param place the cell that names it, or the first filled one where none does
     * @param name as the register spells it where it is known, else as people would write it on one line; empty where it has none
     * @param field that the name means, or null
     * @param more whether the name is that of the column before, over which it is merged
     */
    record Column(
            int column,
            TableCell place,
            String name,
            @Nullable Field field,
            boolean more) {
        Column called(String other) {
            return new Column(column, place, other, null, false);
        }

        /** The same column with another meaning. */
        Column meaning(Field other) {
            return new Column(column, place, other.name(), other, more);
        }

        /** The same meaning for another column. */
        Column at(Column other) {
            return new Column(other.column, other.place, name, field, false);
        }

        /** What a reader of the file calls it: its own name for the fields that its cell names, else the one it was given. */
        String title() {
            return field != null && place.kind() == TableCell.Kind.TEXT ? written() : name;
        }

        /** The name as written, on one line. */
        String written() {
            return HeadingNames.line(place.text());
        }

        /** How surely the name means the field, 0 first. */
        private int sureness() {
            return field == null ? Integer.MAX_VALUE : HeadingNames.sureness(field, name);
        }

        boolean means(String name) {
            return field != null && field.name().equals(name);
        }
    }

    /** Of several columns of one field the one whose name means it most surely; of equals the first. */
    static Column surest(Collection<Column> columns, Field field) {
        return columns.stream()
                .filter(c -> c.means(field.name()))
                .min(Comparator.comparingInt(Column::sureness))
                .orElseThrow();
    }

    /** The same heading with that score, or with none where it means no field. */
    Heading scored(int points) {
        return new Heading(table, first, last, width, columns, guessed, fields() == 0 ? 0 : points);
    }

    /** How many fields its columns mean. */
    int fields() {
        return (int) columns.stream()
                .map(Column::field)
                .filter(Objects::nonNull)
                .map(Field::name)
                .distinct()
                .count();
    }

    static Heading none(Table table) {
        return new Heading(table, 0, 0, 0, List.of(), List.of(), 0);
    }

    /** Whether each column means a field of its own, and together they tell one record from another. */
    boolean isWhole(Register register) {
        return fields() == columns.size() && tells(register);
    }

    /** Whether the id is among the columns, or all that takes its place. */
    boolean tells(Register register) {
        List<String> identity = register.identity();
        return means(identity.get(0))
                || (identity.size() > 1 && identity.stream().skip(1).allMatch(this::means));
    }

    /** Whether the register's records can be told apart by these columns. */
    boolean identifies(Register register) {
        List<String> identity = register.identity();
        return means(identity.get(0))
                || (identity.size() > 1 && identity.stream().skip(1).anyMatch(this::means));
    }

    /** Whether a column means that field. */
    boolean means(String field) {
        return columns.stream()
                .map(Column::field)
                .filter(Objects::nonNull)
                .anyMatch(f -> f.name().equals(field));
    }

    /** Where it begins. */
    TableCell place() {
        return columns.get(0).place();
    }
}
