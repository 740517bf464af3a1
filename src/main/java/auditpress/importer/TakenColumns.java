package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Item;
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
import java.util.stream.Collectors;

/** The columns of a take as fields of its register, by their names in the rows. */
final class TakenColumns {
    /** What is no longer may stand as a title. */
    private static final int LINE = 250;

    private static final Pattern DATE = Pattern.compile("(?:.* )?(?:date|datetime|datum|deadline)");

    private final Register register;
    private final Known known;
    private final List<Item> items;
    private final List<Row> rows;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, TakenColumn> columns = new LinkedHashMap<>();

    /** @param items all records that are there, to which links may lead */
    TakenColumns(Register register, Known known, List<Item> items, List<Row> rows) {
        this.register = register;
        this.known = known;
        this.items = items;
        this.rows = rows;
        for (Row row : rows) {
            row.cells()
                    .forEach((column, value) -> texts.computeIfAbsent(column, c -> new ArrayList<>())
                            .add(value.text()));
        }
    }

    /** @param said what the columns mean, where the file's heading told it */
    TakenColumns of(List<TableFit.Column> said) {
        Map<String, Field> names = register.columns();
        Set<String> taken = new HashSet<>();
        for (TableFit.Column column : said) {
            Field field = register.field(column.field()).orElseGet(() -> own(column.name()));
            TakenColumn of = column(column.written(), field, texts.getOrDefault(column.name(), List.of()));
            columns.put(column.name(), of);
            taken.add(of.field().name());
        }
        said.stream().filter(c -> c.field().isEmpty()).forEach(c -> {
            Field own = Field.own(TableFit.ownName(register, c.name(), taken));
            columns.put(c.name(), column(c.written(), own, texts.getOrDefault(c.name(), List.of())));
        });
        texts.forEach((name, all) -> columns.computeIfAbsent(
                name, n -> column(n, Objects.requireNonNullElseGet(names.get(Register.plain(n)), () -> own(n)), all)));
        title();
        return this;
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
            if (!column.demotion().isEmpty()) {
                place(name).ifPresent(p -> doubts.add(warning("L4", column.demotion(), p)));
            }
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

    /** Where no column is the title, one that says what the record is about in a line is, and not the description. */
    private void title() {
        Field title = register.field(register.titleField()).orElse(null);
        if (title == null || columns.values().stream().anyMatch(c -> c.field().equals(title))) {
            return;
        }
        columns.replaceAll((name, column) -> {
            List<String> all = texts.getOrDefault(name, List.of());
            boolean line = all.stream().allMatch(t -> t.length() <= LINE && t.indexOf('\n') < 0);
            return column.field().name().equals(register.bodyField()) && line
                    ? column(column.written(), title, all)
                    : column;
        });
    }

    private Field own(String name) {
        return Field.own(TableFit.ownName(register, name, Set.of()));
    }

    private TakenColumn column(String written, Field field, List<String> texts) {
        Set<String> ids = items.stream()
                .filter(i -> field.leadsTo(i.register().kind()))
                .map(Item::id)
                .collect(Collectors.toSet());
        return TakenColumn.of(written, field, texts, known.withIds(ids), register);
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
