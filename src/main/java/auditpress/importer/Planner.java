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
import auditpress.notation.Letters;
import auditpress.notation.Meant;
import auditpress.read.Identity;
import auditpress.read.PassedOver;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the rows of a take into records of its register: each column in our spelling, each record held against the one that is there. */
final class Planner {
    /** What is no longer may stand as a title. */
    private static final int LINE = 250;

    private static final Pattern DATE = Pattern.compile("(?:.* )?(?:date|datetime|datum|deadline)");

    private final Register register;
    private final Known known;
    private final List<Item> items;
    private final Map<String, Item> there;
    private final List<Plan.Rewritten> rewritten = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final Map<String, Plan.Entry> entries = new LinkedHashMap<>();

    /** @param items all records that are there */
    Planner(Register register, Known known, List<Item> items) {
        this.register = register;
        this.known = known;
        this.items = items;
        this.there = items.stream()
                // What ships with the program stands in no file of the register, so rows of one's own are new.
                .filter(i -> i.register().name().equals(register.name())
                        && register.reads(i.origin().file()))
                .collect(Collectors.toMap(Item::id, i -> i, (a, b) -> a));
    }

    /** What the take would do. */
    Plan plan(Take take, String file) {
        Map<String, TakenColumn> columns = columns(take);
        passedOver.addAll(take.passedOver());
        boolean join = isJoin(columns);
        for (Row row : take.rows()) {
            Map<String, Value> values = values(row, columns);
            String id = Identity.of(register, values);
            Plan.Entry first = entries.get(id);
            if (id.isEmpty()) {
                passOver(row, "has no " + register.identity().get(0));
            } else if (join && !there.containsKey(id)) {
                passOver(row, "speaks of " + id + ", which the register does not hold");
            } else if (first != null && !join) {
                again(row, id, values, first);
            } else {
                entries.put(id, entry(id, row, join ? joined(id, values) : values));
            }
        }
        reportMissing();
        passedOver.sort(java.util.Comparator.comparingInt(PassedOver::line));
        return new Plan(
                register,
                file,
                take.sheet(),
                take.headerRow(),
                mapping(columns),
                ownFields(columns),
                List.copyOf(entries.values()),
                List.copyOf(passedOver),
                List.copyOf(rewritten),
                List.copyOf(findings),
                take.documents());
    }

    /** The columns by their names in the rows. */
    private Map<String, TakenColumn> columns(Take take) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Row row : take.rows()) {
            row.cells()
                    .forEach((column, value) -> texts.computeIfAbsent(column, c -> new ArrayList<>())
                            .add(value.text()));
        }
        Map<String, Field> names = register.columns();
        Map<String, TakenColumn> columns = new LinkedHashMap<>();
        for (TableFit.Column column : take.columns()) {
            Field field = register.field(column.field()).orElseGet(() -> own(column.name()));
            columns.put(column.name(), column(column.written(), field, texts.getOrDefault(column.name(), List.of())));
        }
        texts.forEach((name, all) -> columns.computeIfAbsent(
                name, n -> column(n, Objects.requireNonNullElseGet(names.get(Register.plain(n)), () -> own(n)), all)));
        title(columns, texts);
        columns.forEach((name, column) -> lookAt(take, name, column));
        columns.forEach((name, column) -> {
            if (!column.demotion().isEmpty()) {
                place(take, name).ifPresent(p -> report("L4", "", column.demotion(), p));
            }
        });
        return columns;
    }

    /** Says what stands out in a column that no rule of ours looks at: the file's own, and the ids. */
    private void lookAt(Take take, String name, TakenColumn column) {
        if (isDeclared(column.field()) && column.field().type() != Type.ID) {
            return;
        }
        for (OddOneOut.Odd odd : OddOneOut.in(take.rows(), name)) {
            Origin place =
                    odd.cell().map(v -> place(odd.row(), v)).orElse(odd.row().origin());
            findings.add(new Finding("L1", Severity.NOTE, "", odd.message(), "", place));
        }
        if (DATE.matcher(Register.plain(name)).matches()) {
            TakenColumn days = column(
                    column.written(),
                    day(name),
                    take.rows().stream()
                            .flatMap(r -> Optional.ofNullable(r.cells().get(name)).stream())
                            .map(Value::text)
                            .toList());
            for (Row row : take.rows()) {
                Value value = row.cells().get(name);
                if (value != null && days.read(value.text()).kind() == Meant.Kind.UNPLACED) {
                    report(
                            "L5",
                            "",
                            "'" + name + "' " + quoted(value.text()) + ": "
                                    + days.read(value.text()).why(),
                            place(row, value));
                }
            }
        }
    }

    private static Field day(String name) {
        return new Field(name, Type.DATE, false, name, "", Map.of(), List.of(), List.of(), "", "", "", "", "", false);
    }

    /** Where no column is the title, one that says what the record is about in a line is, and not the description. */
    private void title(Map<String, TakenColumn> columns, Map<String, List<String>> texts) {
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
        return Field.own(TableFit.ownName(register, name));
    }

    private TakenColumn column(String written, Field field, List<String> texts) {
        Set<String> ids = items.stream()
                .filter(i -> field.leadsTo(i.register().kind()))
                .map(Item::id)
                .collect(Collectors.toSet());
        return TakenColumn.of(written, field, texts, known.withIds(ids), register);
    }

    private static Optional<Origin> place(Take take, String column) {
        return take.rows().stream()
                .filter(r -> r.cells().containsKey(column))
                .findFirst()
                .map(r -> place(r, Objects.requireNonNull(r.cells().get(column))));
    }

    private static Origin place(Row row, Value value) {
        return new Origin(row.origin().file(), row.origin().sheet(), value.line(), value.column());
    }

    private Map<String, String> mapping(Map<String, TakenColumn> columns) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (TakenColumn column : columns.values()) {
            if (isDeclared(column.field())) {
                mapping.put(column.written(), column.field().name());
            }
        }
        return mapping;
    }

    private List<String> ownFields(Map<String, TakenColumn> columns) {
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

    private boolean isDeclared(Field field) {
        return register.field(field.name()).isPresent();
    }

    /** Whether the file only links records that are there: an id and links, nothing else, a row for each link. */
    private boolean isJoin(Map<String, TakenColumn> columns) {
        List<Field> fields =
                columns.values().stream().map(TakenColumn::field).distinct().toList();
        boolean links = fields.stream().anyMatch(f -> f.type() == Type.LINKS);
        return links
                && fields.stream()
                        .allMatch(f ->
                                f.type() == Type.LINKS || register.identity().contains(f.name()));
    }

    /** The links that the record has, here and in the rows before, with those of this row. */
    private Map<String, Value> joined(String id, Map<String, Value> values) {
        Plan.Entry before = entries.get(id);
        Map<String, Value> joined = new LinkedHashMap<>(values);
        joined.replaceAll((field, value) -> {
            String text = before != null && before.values().containsKey(field)
                    ? Objects.requireNonNull(before.values().get(field)).text()
                    : Objects.requireNonNull(there.get(id)).text(field);
            Set<String> ids = new LinkedHashSet<>(
                    List.of((text + " " + value.text()).strip().split("[,;\\s]+")));
            return register.identity().contains(field)
                    ? value
                    : new Value(String.join(" ", ids), value.line(), value.column());
        });
        if (before != null) {
            before.values().forEach(joined::putIfAbsent);
        }
        return joined;
    }

    private Map<String, Value> values(Row row, Map<String, TakenColumn> columns) {
        Map<String, Value> values = new LinkedHashMap<>();
        row.cells().forEach((name, value) -> {
            TakenColumn column = Objects.requireNonNull(columns.get(name));
            Field field = column.field();
            Meant meant = isDeclared(field) ? column.read(value.text()) : Meant.kept(value.text());
            if (meant.kind() == Meant.Kind.CHANGED) {
                rewritten.add(
                        new Plan.Rewritten(field.name(), place(row, value), value.text(), meant.text(), meant.why()));
            } else if (meant.kind() == Meant.Kind.UNPLACED) {
                report("L4", "", field.label() + " " + quoted(value.text()) + ": " + meant.why(), place(row, value));
            }
            if (field.type() == Type.ID) {
                Letters.inId(meant.text())
                        .ifPresent(l -> report(
                                "L8",
                                "",
                                field.label() + " " + quoted(meant.text()) + " holds " + l + ".",
                                place(row, value)));
            }
            if (!meant.text().isEmpty()) {
                values.putIfAbsent(field.name(), new Value(meant.text(), value.line(), value.column()));
            }
            if (column.isKept()) {
                values.putIfAbsent(column.ownName(), value);
            }
        });
        return values;
    }

    /** Says of each field that every record needs how many of the new ones are without. */
    private void reportMissing() {
        for (Field field : register.fields()) {
            List<Plan.Entry> without = entries.values().stream()
                    .filter(e -> e.standing() == Plan.Standing.NEW)
                    .filter(e -> field.required() && !e.values().containsKey(field.name()))
                    .toList();
            if (!without.isEmpty() && field.type() != Type.ID) {
                String label = field.label().toLowerCase(java.util.Locale.ROOT);
                report(
                        "L1",
                        without.size() == 1 ? without.get(0).id() : "",
                        (without.size() == 1 ? without.get(0).id() + " has" : without.size() + " new records have")
                                + " no " + label + ".",
                        without.get(0).origin());
            }
        }
    }

    private Plan.Entry entry(String id, Row row, Map<String, Value> values) {
        Item item = there.get(id);
        if (item == null) {
            return new Plan.Entry(id, row.origin(), values, Plan.Standing.NEW, List.of(), "");
        }
        List<Plan.Difference> differences = new ArrayList<>();
        values.forEach((field, value) -> {
            if (!item.text(field).equals(value.text()) && !register.identity().contains(field)) {
                differences.add(new Plan.Difference(field, item.text(field), value.text()));
            }
        });
        Plan.Standing standing = differences.isEmpty() ? Plan.Standing.SAME : Plan.Standing.CHANGED;
        return new Plan.Entry(
                id, row.origin(), values, standing, differences, item.origin().file());
    }

    private void again(Row row, String id, Map<String, Value> values, Plan.Entry first) {
        boolean same = texts(values.values()).equals(texts(first.values().values()));
        passOver(
                row,
                "is " + id + " once more" + (same ? ", the same as in line " : "; only line ")
                        + first.origin().line() + (same ? "" : " is taken"));
        if (!same) {
            report(
                    "L3",
                    id,
                    id + " stands twice, and not with the same values; only the first is taken.",
                    row.origin());
        }
    }

    private static List<String> texts(Collection<Value> values) {
        return values.stream().map(Value::text).toList();
    }

    private void passOver(Row row, String why) {
        passedOver.add(new PassedOver(row.origin().line(), why));
    }

    static String quoted(String text) {
        String line = text.lines().findFirst().orElse("");
        return "'" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "'";
    }

    private void report(String rule, String id, String message, Origin origin) {
        findings.add(new Finding(rule, Severity.WARNING, id, message, "", origin));
    }
}
