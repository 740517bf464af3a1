package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.read.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settles what several files of one import state of one record: the word of the first stays, what it leaves empty is filled, and
 * each difference is said. A text knows itself better than a row that tells of it; a title that we made gives way to any.
 */
final class Agreement {
    private final Register register;
    private final Prepared prepared;
    private final RecordsThere there;
    private final PlannedRecords planned;
    private final Consumer<Finding> findings;

    /**
     * @param prepared what a further file states
     * @param there as they are when those of the files before are written
     * @param planned what the files before state
     */
    Agreement(Prepared prepared, RecordsThere there, PlannedRecords planned, Consumer<Finding> findings) {
        this.register = prepared.register();
        this.prepared = prepared;
        this.there = there;
        this.planned = planned;
        this.findings = findings;
    }

    /** The values of a record without those that an earlier file states otherwise. */
    Map<String, Value> of(String id, Row row, Map<String, Value> values) {
        Map<String, PlannedRecords.Stated> before = planned.of(register, id);
        Map<String, Value> agreed = titled(id, values, before.get(register.titleField()));
        for (Map.Entry<String, Value> value : Map.copyOf(agreed).entrySet()) {
            PlannedRecords.Stated stated = before.get(value.getKey());
            if (stated != null && differs(value.getKey(), stated, value.getValue())) {
                boolean stays = stated.text() || !prepared.take().documents();
                if (stays) {
                    agreed.remove(value.getKey());
                }
                report(id, value.getKey(), stated, row, value.getValue(), stays);
            }
        }
        return agreed;
    }

    /** Where the record has a title, ours is none, and what was taken for it goes back to its own place. */
    private Map<String, Value> titled(String id, Map<String, Value> values, PlannedRecords.@Nullable Stated stated) {
        Map<String, Value> titled = new LinkedHashMap<>(values);
        if (prepared.titles() == Prepared.Titles.MADE && there.isTitled(id)) {
            titled.remove(register.titleField());
        }
        if (prepared.titles() == Prepared.Titles.MOVED && stated != null && !stated.made()) {
            Value text = titled.remove(register.titleField());
            if (text != null && !text.text().equals(stated.value().text())) {
                titled.putIfAbsent(register.bodyField(), text);
            }
        }
        return titled;
    }

    private boolean differs(String field, PlannedRecords.Stated stated, Value value) {
        String one = stated.value().text();
        String other = value.text();
        boolean title = field.equals(register.titleField());
        return !stated.made()
                && !register.identity().contains(field)
                && !RecordsThere.isSame(register, field, one, value)
                && !(title && RecordsOfTexts.isAlike(one, other));
    }

    private void report(String id, String field, PlannedRecords.Stated stated, Row row, Value value, boolean stays) {
        String message = "'" + field + "' of " + id + " is " + Planner.quoted(value.text()) + " here and "
                + Planner.quoted(stated.value().text()) + " in "
                + stated.origin().text() + "; " + (stays ? "that stays." : "the text's own is taken.");
        String hint = stays ? "Let both files say the same, or import the one that is right by itself." : "";
        findings.accept(new Finding("L3", Severity.WARNING, id, message, hint, row.place(value)));
    }
}
