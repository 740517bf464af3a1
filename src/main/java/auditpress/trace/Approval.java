package auditpress.trace;

import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody signed a record, or a register as a whole, as it stood on a day (7.5.2). */
public record Approval(Trace trace, Item item) {
    private static final int LEAST_DIGITS = 12;

    /** How a signature stands against what it signed. */
    public enum Standing {
        IN_FORCE,
        /** What was signed has changed since. */
        VOID,
        /** A later signature stands for it. */
        SUPERSEDED,
        /** It names nothing that is in the pack. */
        OF_NOTHING
    }

    public static Stream<Approval> all(Trace trace) {
        return trace.items("approval").stream().map(i -> new Approval(trace, i));
    }

    /** Those of one record, the latest first. */
    public static List<Approval> of(Trace trace, Item record) {
        if (trace.items("approval").isEmpty()) {
            return List.of();
        }
        return trace.in(record).stream()
                .filter(l ->
                        l.from().kind().equals("approval") && l.field().name().equals("record"))
                .map(l -> new Approval(trace, l.from()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Those of a register as a whole, the latest first. */
    public static List<Approval> of(Trace trace, Register register) {
        return all(trace)
                .filter(a -> a.register()
                        .filter(r -> r.kind().equals(register.kind()))
                        .isPresent())
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static final Comparator<Approval> LATEST_FIRST =
            Comparator.comparing((Approval a) -> a.item.text("date")).reversed();

    /** What was signed, when it is one record. */
    public Optional<Item> record() {
        return trace.out(item, "record").stream().findFirst();
    }

    /** What was signed, when it is a whole register, by its name. */
    public Optional<Register> register() {
        return record().isPresent() ? Optional.empty() : named(trace, item.text("record"));
    }

    /** The register that people mean by its name, title or file. */
    public static Optional<Register> named(Trace trace, String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return trace.pack().registers().stream()
                .filter(r -> names(r).anyMatch(name::equals))
                .findFirst();
    }

    /** All names by which a register may be signed as a whole. */
    static Set<String> names(Pack pack) {
        return pack.registers().stream().flatMap(Approval::names).collect(Collectors.toSet());
    }

    private static Stream<String> names(Register register) {
        Stream<String> files = register.files().stream().map(f -> f.substring(f.lastIndexOf('/') + 1));
        return Stream.concat(Stream.of(register.name(), register.title()), files)
                .map(n -> n.toLowerCase(Locale.ROOT));
    }

    public Optional<LocalDate> date() {
        return item.date("date");
    }

    /** Whether what was signed still reads as it did. A fingerprint may be cut to its first twelve digits or more. */
    public boolean matches() {
        String stated = item.text("fingerprint").strip().toLowerCase(Locale.ROOT);
        return stated.length() >= LEAST_DIGITS
                && current().filter(f -> f.startsWith(stated)).isPresent();
    }

    /** The fingerprint that a signature given today would have. */
    public Optional<String> current() {
        return record().map(Fingerprint::of).or(() -> register().map(r -> Fingerprint.of(trace, r)));
    }

    /** What an approval is called among the standings of an edition: two of them may read the same there. */
    public static String place(Item approval) {
        return approval.origin().text();
    }

    /** Against the whole record: an edition tells how it stood before anything was withheld. */
    public Standing standing() {
        String whole = trace.pack().withheld().standings().get(place(item));
        if (whole != null) {
            return Standing.valueOf(whole);
        }
        if (matches()) {
            return Standing.IN_FORCE;
        }
        List<Approval> all = record().map(r -> of(trace, r))
                .or(() -> register().map(r -> of(trace, r)))
                .orElse(List.of());
        if (all.isEmpty()) {
            return Standing.OF_NOTHING;
        }
        return all.stream().anyMatch(a -> isAfter(a) && a.matches()) || isAfterMe(all.get(0))
                ? Standing.SUPERSEDED
                : Standing.VOID;
    }

    private boolean isAfter(Approval other) {
        return !other.item.text("date").isEmpty() && other.item.text("date").compareTo(item.text("date")) >= 0;
    }

    private boolean isAfterMe(Approval latest) {
        return latest.item != item && latest.item.text("date").compareTo(item.text("date")) > 0;
    }
}
