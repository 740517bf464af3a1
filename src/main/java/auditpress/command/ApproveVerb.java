package auditpress.command;

import auditpress.Phases;
import auditpress.sign.Signing;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auditpress approve}: writes signatures pinned to what was signed. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description = {
            "Record that a person approves records as they stand now: a row in approvals.csv for each.",
            "--date is the day of the approval (default: SOURCE_DATE_EPOCH, else today)."
        })
final class ApproveVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "Records, or registers as a whole ('controls' is the Statement of Applicability).")
    private List<String> ids = List.of();

    @Option(names = "--by", required = true, paramLabel = "PERSON", description = "Who approves: an id or a name.")
    private String approver = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "What stands in the column 'note'.")
    private @Nullable String note;

    ApproveVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        options.requireContent();
        LocalDate day = options.auditDate(console, Optional.empty());
        Trace trace = options.reading(console, new Phases(console.nanos())).trace();
        try {
            for (Signing.Signed signed :
                    new Signing(trace, options.content).sign(ids, approver, day, note == null ? "" : note)) {
                console.out()
                        .println(signed.record() + " " + signed.fingerprint()
                                + (signed.already() ? " (approved already, unchanged since)" : ""));
            }
            return Verbs.CLEAN;
        } catch (Signing.Refused e) {
            throw new Verbs.Unusable(Console.plain(e));
        }
    }
}
