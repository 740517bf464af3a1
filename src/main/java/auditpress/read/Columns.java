package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Decides which field each column of one file means: by name, label or alias; all others are own columns, kept as they are. */
final class Columns {
    private final Register register;
    private final Consumer<Finding> findings;
    private final ColumnNames names;
    private final Map<String, Field> decided = new HashMap<>();

    Columns(Register register, Consumer<Finding> findings) {
        this.register = register;
        this.findings = findings;
        this.names = new ColumnNames(register);
        register.field(register.bodyField()).ifPresent(f -> decided.put(MarkdownRow.BODY, f));
    }

    /** The field that this column means; reports, at its first use, a name that is nearly one we know. */
    Field field(String column, Origin origin) {
        Field known = decided.get(column);
        if (known != null) {
            return known;
        }
        Field field = names.of(column).map(ColumnNames.Known::field).orElse(null);
        if (field == null) {
            reportNear(column, origin);
            field = Field.own(column);
        }
        decided.put(column, field);
        return field;
    }

    private void reportNear(String column, Origin origin) {
        if (column.codePointCount(0, column.length()) < 2) {
            // C, I and A are confidentiality, integrity and availability, and near to anything.
            return;
        }
        List<String> names =
                new ArrayList<>(register.fields().stream().map(Field::name).toList());
        register.fields().stream().map(Field::label).forEach(names::add);
        Nearest.to(column.replace(' ', '_'), names)
                .or(() -> Nearest.to(column, names))
                .ifPresent(near -> findings.accept(new Finding(
                        "L6",
                        Severity.WARNING,
                        "",
                        "Column '" + column + "' is not a field of the "
                                + register.title().toLowerCase(Locale.ROOT) + "; it is kept as an own column.",
                        "Did you mean '" + near + "'?",
                        origin)));
    }
}
