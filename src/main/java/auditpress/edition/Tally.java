package auditpress.edition;

import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Withheld;
import auditpress.trace.Approval;
import auditpress.trace.Coverage;
import auditpress.trace.DocumentedInformation;
import auditpress.trace.Trace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an edition withholds. */
final class Tally {
    private final Trace trace;
    private final Selection selection;

    Tally(Trace trace, Selection selection) {
        this.trace = trace;
        this.selection = selection;
    }

    /** @param remaining what each record that remains has become */
    Withheld of(Map<Item, Item> remaining, Map<String, Integer> findings) {
        Map<String, Map<String, Integer>> joined = new LinkedHashMap<>();
        Map<String, String> standings = new LinkedHashMap<>();
        for (Item item : selection.kept()) {
            Item now = remaining.getOrDefault(item, item);
            joined(item)
                    .forEach((kind, count) -> joined.computeIfAbsent(Withheld.key(now), k -> new TreeMap<>())
                            .merge(kind, count, Integer::sum));
            if (item.kind().equals("approval")) {
                standings.put(
                        Approval.place(now),
                        new Approval(trace, item).standing().name());
            }
        }
        Coverage coverage = Coverage.of(trace);
        Map<String, Integer> clauses = new TreeMap<>();
        coverage.clauses().forEach(a -> put(clauses, a.clause().number(), answers(a)));
        Map<String, Integer> documented = new TreeMap<>();
        coverage.documented().forEach(d -> put(documented, d.asked().clause(), answers(d)));
        return new Withheld(records(), findings, joined, clauses, documented, standings);
    }

    private Map<String, Integer> records() {
        Map<String, Integer> records = new LinkedHashMap<>();
        for (Register register : trace.pack().registers()) {
            put(records, register.name(), count(trace.items(register.kind())));
        }
        return records;
    }

    private Map<String, Integer> joined(Item item) {
        Map<String, Integer> counts = new HashMap<>();
        for (Register register : trace.pack().registers()) {
            put(counts, register.kind(), count(trace.joined(item, register.kind())));
        }
        return counts;
    }

    private int answers(Coverage.Answers answers) {
        int registers = (int) answers.registers().stream().filter(this::isGone).count();
        return count(answers.documents()) + count(answers.evidence()) + registers;
    }

    private int answers(DocumentedInformation information) {
        int registers = (int)
                information.records().stream().filter(r -> isGone(r.register())).count();
        return count(information.documents()) + count(information.evidence()) + registers;
    }

    private boolean isGone(Register register) {
        return trace.items(register.kind()).stream().allMatch(selection::isWithheld);
    }

    private int count(List<Item> items) {
        return (int) items.stream().filter(selection::isWithheld).count();
    }

    private static void put(Map<String, Integer> counts, String key, int count) {
        if (count > 0) {
            counts.merge(key, count, Integer::sum);
        }
    }
}
