package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.notation.Known;
import auditpress.notation.Meant;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a take as fields of its register, by their names in the rows. */
final class TakenColumns {
    private static final Pattern DATE = Pattern.compile("(?:.* )?(?:date|datetime|datum|deadline)");

    private final Register register;
    private final Known known;
    private final Names names;
    private final List<Row> rows;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, TakenColumn> columns = new LinkedHashMap<>();

    /**
     * @param names to which links may lead
     * @param take its columns settled
     */
    TakenColumns(Register register, Known known, Names names, Take take) {
        this.register = register;
        this.known = known;
        this.names = names;
        this.rows = take.rows();
        for (Row row : rows) {
            row.cells()
                    .forEach((column, value) -> texts.computeIfAbsent(column, c -> new ArrayList<>())
                            .add(value.text()));
        }
        Set<String> taken = new HashSet<>();
        for (TableFit.Column column : take.columns()) {
            Field field = register.field(column.field()).orElseGet(() -> Field.own(column.name()));
            columns.put(column.name(), column(column, field));
            taken.add(get(column.name()).field().name());
        }
        take.columns().stream()
                .filter(c -> register.field(c.field()).isEmpty())
                .forEach(c -> columns.put(c.name(), column(c, Field.own(TableFit.ownName(register, c.name(), taken)))));
    }

    private TakenColumn column(TableFit.Column column, Field field) {
        return column(column.written(), field, texts.getOrDefault(column.name(), List.of()));
    }

    TakenColumn get(String name) {
        return Objects.requireNonNull(columns.get(name));
    }

    /** What is to be said of whole columns: what became of them, and what stands out where no rule of ours looks. */
    List<Finding> doubts() {
        List<Finding> doubts = new ArrayList<>();
        columns.forEach((name, column) -> {
            if (!isDeclared(column.field()) || column.field().type() == Type.ID) {
                doubts.addAll(OddOneOut.in(rows, name));
            }
            if (!isDeclared(column.field())
                    && DATE.matcher(Register.plain(name)).matches()) {
                doubts.addAll(days(name, column));
            }
            for (String doubt : List.of(column.demotion(), column.leftover())) {
                place(name).filter(p -> !doubt.isEmpty()).ifPresent(p -> doubts.add(warning("L4", doubt, p)));
            }
            String more = column.shortening();
            place(name)
                    .filter(p -> !more.isEmpty())
                    .ifPresent(p -> doubts.add(new Finding("L1", Severity.NOTE, "", more, "", p)));
        });
        return doubts;
    }

    /** What is no day in a column that by its name holds days. */
    private List<Finding> days(String name, TakenColumn column) {
        Field day =
                new Field(name, Type.DATE, false, name, "", Map.of(), List.of(), List.of(), "", "", "", "", "", false);
        TakenColumn days = column(column.written(), day, texts.getOrDefault(name, List.of()));
        List<Finding> wrong = new ArrayList<>();
        for (Row row : rows) {
            Value value = row.cells().get(name);
            if (value != null && days.read(value.text()).kind() == Meant.Kind.UNPLACED) {
                String why = days.read(value.text()).why();
                wrong.add(
                        warning("L5", "'" + name + "' " + Planner.quoted(value.text()) + ": " + why, row.place(value)));
            }
        }
        return wrong;
    }

    private static Finding warning(String rule, String message, Origin origin) {
        return new Finding(rule, Severity.WARNING, "", message, "", origin);
    }

    private TakenColumn column(String written, Field field, List<String> texts) {
        return TakenColumn.of(
                written, field, texts, known.withIds(names.ids(field)).withTitles(names.titles(field)), register);
    }

    private Optional<Origin> place(String column) {
        return rows.stream()
                .filter(r -> r.cells().containsKey(column))
                .findFirst()
                .map(r -> r.place(Objects.requireNonNull(r.cells().get(column))));
    }

    /** Fields by the names of the columns, as written. */
    Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (TakenColumn column : columns.values()) {
            if (isDeclared(column.field())) {
                mapping.put(column.written(), column.field().name());
            }
        }
        return mapping;
    }

    /** Columns that no register declares, and texts that are kept beside their field. */
    List<String> ownFields() {
        List<String> own = new ArrayList<>();
        for (TakenColumn column : columns.values()) {
            if (!isDeclared(column.field()) || column.isKept()) {
                own.add(
                        isDeclared(column.field())
                                ? column.ownName()
                                : column.field().name());
            }
        }
        return own.stream().distinct().toList();
    }

    /** Whether the register declares it. */
    boolean isDeclared(Field field) {
        return register.field(field.name()).isPresent();
    }

    /** Whether the file only links records that are there: an id and links, nothing else, a row for each link. */
    boolean isJoin() {
        List<Field> fields =
                columns.values().stream().map(TakenColumn::field).distinct().toList();
        boolean links = fields.stream().anyMatch(f -> f.type() == Type.LINKS);
        return links
                && fields.stream()
                        .allMatch(f ->
                                f.type() == Type.LINKS || register.identity().contains(f.name()));
    }
}
