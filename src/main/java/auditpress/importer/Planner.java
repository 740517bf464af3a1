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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the rows of a take into records of its register: each column in our spelling, each record held against the one that is there. */
final class Planner {
    private final Register register;
    private final Known known;
    private final Names names;
    private final RecordsThere there;
    private final PlannedRecords planned;
    private final List<Plan.Rewritten> rewritten = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final Map<String, Plan.Entry> entries = new LinkedHashMap<>();

    /**
     * @param items all records that are there, as they are when what is planned is written
     * @param planned what the files before said
     * @param names to which links may lead
     */
    Planner(Register register, Known known, List<Item> items, PlannedRecords planned, Names names) {
        this.register = register;
        this.known = known;
        this.names = names;
        this.there = new RecordsThere(register, items);
        this.planned = planned;
    }

    /** What the take would do. */
    Plan plan(Prepared prepared, String file) {
        Take take = prepared.take();
        TakenColumns columns = new TakenColumns(register, known, names, take);
        findings.addAll(prepared.notes());
        columns.doubts().forEach(findings::add);
        passedOver.addAll(take.passedOver());
        boolean join = columns.isJoin();
        Agreement agreement = new Agreement(prepared, there, planned, findings::add);
        for (Row row : take.rows()) {
            Map<String, Value> values = values(row, columns, take.documents());
            String id = Identity.of(register, values);
            Plan.Entry first = entries.get(id);
            if (id.isEmpty()) {
                passOver(
                        row,
                        prepared.numbered()
                                ? "has neither id nor title"
                                : "has no " + register.identity().get(0));
            } else if (join && !there.holds(id)) {
                passOver(row, "speaks of " + id + ", which the register does not hold");
            } else if (first != null && !join) {
                again(row, id, values, first);
            } else {
                entries.put(
                        id,
                        there.against(id, row, join ? there.joined(id, values, first) : agreement.of(id, row, values)));
            }
        }
        reportMissing();
        if (register.kind().equals("risk")) {
            OtherBands.in(List.copyOf(entries.values()), known.method()).ifPresent(findings::add);
        }
        passedOver.sort(java.util.Comparator.comparingInt(PassedOver::line));
        return new Plan(
                register,
                file,
                take.sheet(),
                take.headerRow(),
                columns.mapping(),
                columns.ownFields(),
                List.copyOf(entries.values()),
                List.copyOf(passedOver),
                List.copyOf(rewritten),
                List.copyOf(findings),
                take.documents(),
                prepared.numbered());
    }

    /** @param document whether the text of the record is a document's, which stays as it is to the letter */
    private Map<String, Value> values(Row row, TakenColumns columns, boolean document) {
        Map<String, Value> values = new LinkedHashMap<>();
        row.cells().forEach((name, value) -> {
            TakenColumn column = columns.get(name);
            Field field = column.field();
            boolean whole = document && field.name().equals(register.bodyField());
            Meant meant = columns.isDeclared(field) && !whole ? column.read(value.text()) : Meant.kept(value.text());
            if (meant.kind() == Meant.Kind.CHANGED) {
                rewritten.add(
                        new Plan.Rewritten(field.name(), row.place(value), value.text(), meant.text(), meant.why()));
            } else if (meant.kind() == Meant.Kind.UNPLACED) {
                report("L4", field.label() + " " + quoted(value.text()) + ": " + meant.why(), row.place(value));
            }
            if (field.type() == Type.ID) {
                Letters.inId(meant.text())
                        .ifPresent(l -> report(
                                "L8",
                                field.label() + " " + quoted(meant.text()) + " holds " + l + ".",
                                row.place(value)));
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

    private void report(String rule, String message, Origin origin) {
        report(rule, "", message, origin);
    }

    private void report(String rule, String id, String message, Origin origin) {
        findings.add(new Finding(rule, Severity.WARNING, id, message, "", origin));
    }
}
