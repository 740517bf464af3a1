package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.notation.ColumnNotation;
import auditpress.notation.Known;
import auditpress.notation.Meant;
import auditpress.read.Identity;
import auditpress.read.PassedOver;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the rows of a take into records of its register: each column in our spelling, each record held against the one that is there. */
final class Planner {
    private final Register register;
    private final Known known;
    private final List<Item> items;
    private final Map<String, Item> there;
    private final List<Plan.Rewritten> rewritten = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();

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
        Map<String, Field> fields = fields(take);
        Map<String, ColumnNotation> notations = notations(take, fields);
        passedOver.addAll(take.passedOver());
        Map<String, Plan.Entry> entries = new LinkedHashMap<>();
        for (Row row : take.rows()) {
            Map<String, Value> values = values(row, fields, notations);
            String id = Identity.of(register, values);
            if (id.isEmpty()) {
                passOver(row, "has no " + register.identity().get(0));
            } else if (entries.containsKey(id)) {
                again(row, id, values, entries.get(id));
            } else {
                entries.put(id, entry(id, row, values));
            }
        }
        passedOver.sort(java.util.Comparator.comparingInt(PassedOver::line));
        return new Plan(
                register,
                file,
                take.sheet(),
                take.headerRow(),
                mapping(take, fields),
                fields.values().stream()
                        .map(Field::name)
                        .filter(n -> register.field(n).isEmpty())
                        .distinct()
                        .toList(),
                List.copyOf(entries.values()),
                List.copyOf(passedOver),
                List.copyOf(rewritten),
                List.copyOf(findings),
                take.documents());
    }

    /** The fields by the names of columns in the rows. */
    private Map<String, Field> fields(Take take) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (TableFit.Column column : take.columns()) {
            fields.put(column.name(), register.field(column.field()).orElseGet(() -> Field.own(column.name())));
        }
        Map<String, Field> names = register.columns();
        for (Row row : take.rows()) {
            row.cells()
                    .keySet()
                    .forEach(c -> fields.computeIfAbsent(
                            c,
                            name -> Objects.requireNonNullElseGet(
                                    names.get(Register.plain(name)), () -> Field.own(name))));
        }
        return fields;
    }

    private static Map<String, String> mapping(Take take, Map<String, Field> fields) {
        Map<String, String> mapping = new LinkedHashMap<>();
        if (take.columns().isEmpty()) {
            fields.forEach((column, field) -> mapping.put(column, field.name()));
        }
        for (TableFit.Column column : take.columns()) {
            if (!column.field().isEmpty()) {
                mapping.put(column.written(), column.field());
            }
        }
        return mapping;
    }

    private Map<String, ColumnNotation> notations(Take take, Map<String, Field> fields) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Row row : take.rows()) {
            row.cells()
                    .forEach((column, value) -> texts.computeIfAbsent(column, c -> new ArrayList<>())
                            .add(value.text()));
        }
        Map<String, ColumnNotation> notations = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        take.columns().forEach(c -> headings.put(c.name(), c.written()));
        texts.forEach((column, all) -> {
            Field field = Objects.requireNonNull(fields.get(column));
            notations.put(column, ColumnNotation.of(field, all, known(field, headings.getOrDefault(column, column))));
        });
        return notations;
    }

    private Known known(Field field, String heading) {
        Set<String> ids = items.stream()
                .filter(i -> field.leadsTo(i.register().kind()))
                .map(Item::id)
                .collect(Collectors.toSet());
        return known.withHeading(heading).withIds(ids);
    }

    private Map<String, Value> values(Row row, Map<String, Field> fields, Map<String, ColumnNotation> notations) {
        Map<String, Value> values = new LinkedHashMap<>();
        row.cells().forEach((column, value) -> {
            Field field = Objects.requireNonNull(fields.get(column));
            boolean own = register.field(field.name()).isEmpty();
            Meant meant = own
                    ? Meant.kept(value.text())
                    : Objects.requireNonNull(notations.get(column)).read(value.text());
            Origin place = new Origin(row.origin().file(), row.origin().sheet(), value.line(), value.column());
            if (meant.kind() == Meant.Kind.CHANGED) {
                rewritten.add(new Plan.Rewritten(field.name(), place, value.text(), meant.text(), meant.why()));
            } else if (meant.kind() == Meant.Kind.UNPLACED) {
                report("L4", "", field.label() + " " + quoted(value.text()) + ": " + meant.why(), place);
            }
            if (!meant.text().isEmpty()) {
                values.putIfAbsent(field.name(), new Value(meant.text(), value.line(), value.column()));
            }
        });
        return values;
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
