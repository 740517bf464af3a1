package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.notation.ColumnNotation;
import auditpress.notation.Known;
import auditpress.notation.Meant;
import auditpress.read.Row;
import auditpress.read.TableFit;
import auditpress.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the headings over tables of one kind name the choices of a field ("Internal issues", "External issues"), they fill it. */
final class SectionChoices {
    private SectionChoices() {}

    /** The take with that meaning of its headings, where one field fits that no column means. */
    static Prepared settled(Prepared prepared, Known known) {
        Take take = prepared.take();
        Optional<TableFit.Column> sections = take.columns().stream()
                .filter(c -> c.name().equals(Table.SECTION))
                .findFirst();
        if (sections.isEmpty()) {
            return prepared;
        }
        if (prepared.register().identity().contains("control")) {
            return prepared.with(without(take, sections.get()));
        }
        List<String> texts = take.rows().stream()
                .flatMap(r -> Optional.ofNullable(r.cells().get(Table.SECTION)).stream())
                .map(Value::text)
                .distinct()
                .toList();
        Register register = prepared.register();
        List<Field> fits = register.fields().stream()
                .filter(f -> f.type() == Type.CHOICE && take.column(f.name()).isEmpty())
                .filter(f -> tells(f, texts, known))
                .toList();
        return fits.size() == 1 ? filled(prepared, sections.get(), fits.get(0)) : prepared;
    }

    /** The themes of Annex A stand over its controls, whose numbers tell them. */
    private static Take without(Take take, TableFit.Column sections) {
        List<Row> rows = take.rows().stream()
                .map(r -> {
                    Map<String, Value> cells = new LinkedHashMap<>(r.cells());
                    cells.remove(sections.name());
                    return new Row(r.origin(), cells, r.own());
                })
                .toList();
        return take.with(
                take.columns().stream().filter(c -> !c.equals(sections)).toList(), rows);
    }

    /** Whether each heading names another choice, and nothing beside it. */
    private static boolean tells(Field field, List<String> texts, Known known) {
        ColumnNotation notation = ColumnNotation.of(field, texts, known);
        List<Meant> meant = texts.stream().map(notation::read).toList();
        return texts.size() > 1
                && meant.stream()
                        .allMatch(m ->
                                m.kind() != Meant.Kind.UNPLACED && !m.text().isEmpty())
                && meant.stream().map(Meant::text).distinct().count() == texts.size();
    }

    private static Prepared filled(Prepared prepared, TableFit.Column sections, Field field) {
        Take take = prepared.take();
        List<TableFit.Column> columns = take.columns().stream()
                .map(c -> c.equals(sections) ? new TableFit.Column(c.name(), c.written(), field.name()) : c)
                .toList();
        Origin place = take.rows().get(0).origin();
        return prepared.with(
                take.with(columns, take.rows()),
                new Finding(
                        "L1",
                        Severity.NOTE,
                        "",
                        "The headings over the tables tell '" + field.name() + "'; they were put there.",
                        "",
                        place));
    }
}
