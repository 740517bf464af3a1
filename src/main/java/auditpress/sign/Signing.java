package auditpress.sign;

import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Register;
import auditpress.read.CsvRegister;
import auditpress.trace.Approval;
import auditpress.trace.Fingerprint;
import auditpress.trace.Person;
import auditpress.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records that somebody approves records as they stand: a row of approvals.csv for each, with its fingerprint (7.5.2). */
public final class Signing {
    private static final String KIND = "approval";

    private final Trace trace;
    private final Path content;

    public Signing(Trace trace, Path content) {
        this.trace = trace;
        this.content = content;
    }

    /** One signature: what was signed, and whether it was in force before, so that nothing was written. */
    public record Signed(String record, String fingerprint, boolean already) {}

    /** It cannot be signed; the message says why and what to do. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Signs all of them or none.
     *
     * @param ids of records, or names of registers that are signed as a whole
     * @param approver id or name of a person
     */
    public List<Signed> sign(List<String> ids, String approver, LocalDate date, String note)
            throws Refused, IOException {
        String person = person(trace, approver, date);
        List<Signed> signed = new ArrayList<>();
        for (String id : ids) {
            signed.add(signed(id, person));
        }
        List<Map<String, String>> rows = signed.stream()
                .filter(s -> !s.already())
                .map(s -> row(s, person, date, note))
                .toList();
        if (!rows.isEmpty()) {
            append(rows);
        }
        return signed;
    }

    private void append(List<Map<String, String>> rows) throws Refused, IOException {
        Register register = trace.pack().register(KIND).orElseThrow();
        Optional<String> elsewhere = trace.items(KIND).stream()
                .map(i -> i.origin().file())
                .filter(f -> !f.equals("approvals.csv"))
                .findFirst();
        Path file = content.resolve("approvals.csv");
        if (elsewhere.isPresent() && !Files.exists(file)) {
            throw new Refused("Approvals are kept in " + elsewhere.get()
                    + "; this command writes approvals.csv only. Move them there first.");
        }
        new CsvRegister(content, file, register).append(rows);
    }

    private static Map<String, String> row(Signed signed, String person, LocalDate date, String note) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("record", signed.record());
        row.put("approver", person);
        row.put("date", date.toString());
        row.put("fingerprint", signed.fingerprint());
        if (!note.isEmpty()) {
            row.put("note", note);
        }
        return row;
    }

    private Signed signed(String id, String person) throws Refused {
        Optional<Item> item = trace.item(id.strip());
        if (item.isPresent() && item.get().origin().line() > 0) {
            String fingerprint = Fingerprint.of(item.get());
            return new Signed(item.get().id(), fingerprint, isInForce(Approval.of(trace, item.get()), person));
        }
        Optional<Register> register = Approval.named(trace, id);
        if (register.isPresent()) {
            String fingerprint = Fingerprint.of(trace, register.get());
            return new Signed(
                    register.get().name(), fingerprint, isInForce(Approval.of(trace, register.get()), person));
        }
        List<String> known = Stream.concat(
                        trace.items().stream().map(Item::id),
                        trace.pack().registers().stream().map(Register::name))
                .toList();
        throw new Refused("There is no record '" + id + "'. "
                + Nearest.hint(id, known, "Name the id of a record, or a register such as 'controls'."));
    }

    private boolean isInForce(List<Approval> approvals, String person) {
        return approvals.stream()
                .anyMatch(a -> a.matches()
                        && trace.person(a.item(), "approver")
                                .map(Item::id)
                                .orElse(a.item().text("approver"))
                                .equals(person));
    }

    /** Who is meant and in service on that day: the person's id, or the name itself in a pack that keeps no people. */
    public static String person(Trace trace, String approver, LocalDate date) throws Refused {
        List<Item> people = trace.items("person");
        if (people.isEmpty()) {
            return approver;
        }
        for (Item person : people) {
            boolean meant = Stream.of(person.id(), person.title(), person.text("email"))
                    .anyMatch(n -> !n.isEmpty() && n.equalsIgnoreCase(approver.strip()));
            if (meant) {
                if (!new Person(person).isCurrent(date)) {
                    throw new Refused(person.title() + " is not in service on " + date + ".");
                }
                return person.id();
            }
        }
        List<String> names =
                people.stream().flatMap(p -> Stream.of(p.id(), p.title())).toList();
        throw new Refused("'" + approver + "' is not among the people. "
                + Nearest.hint(approver, names, "Add them to the people register first."));
    }
}
