package auditpress.importer;

import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks in a table that has no column of ids by its names for one by what it holds: rows that have ids are not to be given others. */
final class IdColumns {
    private static final Pattern CALLED = Pattern.compile(
            "(?iu)(?:.*[\\s_/(-])?(?:id|no\\.?|nr\\.?|number|nummer|ref\\.?|reference|key|code|#|n°|č\\.|α/α)\\)?");
    private static final Pattern ID = Pattern.compile("(?=.*\\p{L})(?=.*\\d)[\\p{L}\\d][\\p{L}\\d._/#-]{0,30}");

    private IdColumns() {}

    /** The first column of the file's own whose texts are ids, one for each row: all different, with letters and digits, or called so. */
    static Optional<String> among(List<TableFit.Column> columns, List<Row> rows) {
        return columns.stream()
                .filter(c -> c.field().isEmpty())
                .filter(c -> isFilled(c, rows))
                .map(TableFit.Column::name)
                .findFirst();
    }

    private static boolean isFilled(TableFit.Column column, List<Row> rows) {
        boolean called = CALLED.matcher(Register.plain(column.written())).matches();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            Value value = row.cells().get(column.name());
            if (value != null
                    && (called
                            ? value.text().matches("\\S*\\d\\S*")
                            : ID.matcher(value.text()).matches())) {
                seen.add(value.text());
            }
        }
        return !seen.isEmpty() && seen.size() * 10 >= rows.size() * 9;
    }
}
