package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Value;
import auditpress.notation.Known;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the columns that look like a field by their names alone, for the field can hold nothing of most that stands in them. */
final class ColumnsByName {
    /** So many texts tell what a column holds. */
    private static final int SAMPLE = 200;

    private ColumnsByName() {}

    /** Their names as written. */
    static List<String> of(TableFit fit, TableFit.Content content, Known known) {
        List<String> names = new ArrayList<>();
        for (TableFit.Column column : content.columns()) {
            Field field = fit.register().field(column.field()).orElse(null);
            List<String> texts = content.rows().stream()
                    .flatMap(r -> Optional.ofNullable(r.cells().get(column.name())).stream())
                    .map(Value::text)
                    .limit(SAMPLE)
                    .toList();
            if (field != null
                    && TakenColumn.of(column.written(), field, texts, known, fit.register())
                            .isDemoted()) {
                names.add(column.written());
            }
        }
        return names;
    }
}
