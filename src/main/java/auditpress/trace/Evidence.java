package auditpress.trace;

import auditpress.model.Item;
import auditpress.model.StoredFile;
import auditpress.model.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record that proves something, with the period it covers. */
public record Evidence(Trace trace, Item item) {
    public static Stream<Evidence> all(Trace trace) {
        return trace.items("evidence").stream().map(i -> new Evidence(trace, i));
    }

    /** Whether it has not run out by the audit date. */
    public boolean isValid() {
        return item.date("valid_until").map(d -> !d.isBefore(trace.auditDate())).orElse(true);
    }

    public Optional<LocalDate> collected() {
        return item.date("collected");
    }

    /** The first day that it speaks for: its period's, else the day it was collected. */
    public Optional<LocalDate> firstDay() {
        return item.date("from").or(() -> item.date("to")).or(this::collected);
    }

    /** The last day that it speaks for. One without a period stands from its collection until it runs out. */
    public Optional<LocalDate> lastDay() {
        return item.date("to")
                .or(() -> item.has("from") ? Optional.empty() : item.date("valid_until"))
                .or(this::collected);
    }

    /** The file that it names, when it lies in the evidence folder. */
    public Optional<StoredFile> file() {
        return Optional.ofNullable(trace.pack().files().get(item.text("file")));
    }

    /** Whether it names a file that is not in the evidence folder (rule E1). */
    public boolean lacksFile() {
        return item.has("file") && file().isEmpty();
    }

    /** How many records and clauses it proves. */
    public int needs() {
        long records = Stream.concat(
                        trace.out(item, "supports").stream(),
                        trace.in(item).stream().filter(l -> !l.isMention()).map(Link::from))
                .filter(i -> !i.kind().equals("approval") && !i.kind().equals("waiver"))
                .distinct()
                .count();
        return (int) records + clauses().size();
    }

    /** The clauses that it supports. A bare number in this field is a control, so only words that are no record are clauses. */
    public List<ClauseReference> clauses() {
        return Type.LINKS.entries(item.text("supports")).stream()
                .filter(w -> !w.startsWith("A.") && trace.item(w).isEmpty())
                .flatMap(w -> ClauseReference.of(w).stream())
                .filter(c -> trace.pack().catalogue().hasClause(c.number()))
                .distinct()
                .toList();
    }

    /** Whether nothing is proved by it (rule E2). */
    public boolean supportsNothing() {
        return trace.out(item, "supports").isEmpty()
                && trace.in(item).stream().allMatch(Link::isMention)
                && !item.has("supports")
                && trace.pack().withheld().joined(item).isEmpty();
    }
}
