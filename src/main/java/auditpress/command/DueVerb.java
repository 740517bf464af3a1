package auditpress.command;

import auditpress.Phases;
import auditpress.export.DueCalendar;
import auditpress.export.DueJson;
import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.trace.Deadline;
import auditpress.trace.Deadlines;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code auditpress due}: what is overdue, what falls due, and whose it is. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = "Print what is overdue and what falls due, by owner.",
        footer = {"", "Exit codes: 0 whatever is due, 2 wrong usage or environment."})
final class DueVerb implements Callable<Integer> {
    /** How dates are printed. */
    enum Format {
        TEXT,
        JSON,
        ICS
    }

    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(
            names = "--within",
            paramLabel = "TIME",
            defaultValue = "30d",
            description = "How far to look ahead of the audit date: 30d, 6w, 3m or 1y (default: 30d).")
    private String within = "30d";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or ics for a calendar program (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--owner",
            paramLabel = "PERSON",
            description = "Only what this person owes; an id, a name or an e-mail address.")
    @Nullable
    private String owner;

    DueVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        options.requireContent();
        TimeSpan span = TimeSpan.of("--within", within);
        Phases phases = new Phases(console.nanos());
        Trace trace = options.reading(console, phases).trace();
        LocalDate until = span.after(trace.auditDate());
        List<Deadline> due = owned(trace, Deadlines.until(trace, until));
        switch (format) {
            case TEXT -> text(trace.auditDate(), until, due);
            case JSON -> console.print(out -> DueJson.write(trace.auditDate(), until, due, out));
            case ICS -> console.out().writeBytes(DueCalendar.of(trace.auditDate(), due));
        }
        if (options.verbose) {
            console.err().println("phases (ms): " + phases.millis());
        }
        return Verbs.CLEAN;
    }

    private void text(LocalDate auditDate, LocalDate until, List<Deadline> due) {
        if (!options.quiet) {
            DueLines.of(auditDate, until, due).forEach(console::line);
        }
    }

    private List<Deadline> owned(Trace trace, List<Deadline> due) {
        if (owner == null) {
            return due;
        }
        Optional<Item> person = trace.person(owner);
        if (person.isPresent()) {
            return due.stream().filter(d -> d.owner().equals(person)).toList();
        }
        String text = owner.strip();
        List<String> known = owners(trace);
        if (known.stream().noneMatch(text::equalsIgnoreCase)) {
            throw new Verbs.Unusable("Nobody of the name '" + owner + "' is known. "
                    + Nearest.hint(text, known, "Without --owner all owners are shown."));
        }
        return due.stream().filter(d -> d.ownerName().equalsIgnoreCase(text)).toList();
    }

    /** The people by id and name, and who else is written down as an owner of a deadline, now or later. */
    private static List<String> owners(Trace trace) {
        return Stream.concat(
                        trace.items("person").stream().flatMap(p -> Stream.of(p.id(), p.title())),
                        Deadlines.until(trace, LocalDate.MAX).stream().map(Deadline::ownerName))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
