package auditpress.trace;

import auditpress.model.Item;
import auditpress.model.StoredFile;
import java.time.LocalDate;
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

    /** The file that it names, when it lies in the evidence folder. */
    public Optional<StoredFile> file() {
        return Optional.ofNullable(trace.pack().files().get(item.text("file")));
    }

    /** Whether it names a file that is not in the evidence folder (rule E1). */
    public boolean lacksFile() {
        return item.has("file") && file().isEmpty();
    }

    /** Whether nothing is proved by it (rule E2). */
    public boolean supportsNothing() {
        return trace.out(item, "supports").isEmpty()
                && trace.in(item).stream().allMatch(Link::isMention)
                && !item.has("supports");
    }
}
