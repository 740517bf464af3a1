package auditpress.command;

import auditpress.bag.AllowedSigners;
import auditpress.bag.Deviation;
import auditpress.bag.Report;
import auditpress.bag.Verdict;
import auditpress.bag.VerdictJson;
import auditpress.bag.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auditpress verify}: whether releases are as they were sealed. Needs nothing but them. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Verify releases: every file there, unaltered, none added, the chain unbroken.",
        footer = {"", "Exit codes: 0 as sealed, 2 wrong usage or nothing to verify, 4 deviations."})
final class VerifyVerb implements Callable<Integer> {
    /** How the report is printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            defaultValue = "site",
            description = "A site with all its releases, one release's folder, its ZIP archive, or any BagIt bag"
                    + " (default: site).")
    private Path path = Path.of("site");

    @Option(
            names = "--seal",
            paramLabel = "HEX",
            description = "The seal that was noted at the release; one of those verified must have it.")
    @Nullable
    private String seal;

    @Option(
            names = "--allowed-signers",
            paramLabel = "FILE",
            description = "Who may sign, as ssh-keygen reads it; each release must then be signed by one of them.")
    @Nullable
    private Path allowedSigners;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private Format format = Format.TEXT;

    VerifyVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (seal != null && !seal.strip().matches("[0-9A-Fa-f]{64}")) {
            throw new Verbs.Unusable("--seal takes a SHA-256 of 64 hexadecimal digits.");
        }
        Report report = new Verification(signers(), console.today().get().atStartOfDay()).of(path);
        if (report.empty()) {
            throw new Verbs.Unusable("There is no release in " + path + ". 'auditpress release ID' makes one.");
        }
        Report full = seal == null ? report : report.expecting(seal.strip());
        if (format == Format.JSON) {
            console.line(VerdictJson.of(full));
        } else {
            text(full);
        }
        return full.ok() ? Verbs.CLEAN : Verbs.DEVIATIONS;
    }

    private @Nullable AllowedSigners signers() throws IOException {
        if (allowedSigners == null) {
            return null;
        }
        try {
            return AllowedSigners.of(Files.readString(allowedSigners));
        } catch (IllegalArgumentException e) {
            throw new Verbs.Unusable(allowedSigners + ": " + e.getMessage());
        }
    }

    private void text(Report report) {
        for (Verdict verdict : report.releases()) {
            int count = verdict.deviations().size();
            console.line(verdict.name() + ": " + (verdict.ok() ? "ok" : count(count)));
            if (!verdict.seal().isEmpty()) {
                console.line("  seal " + verdict.seal());
            }
            verdict.notes().forEach(note -> console.line("  " + note));
            verdict.deviations().forEach(this::deviation);
        }
        if (!report.deviations().isEmpty()) {
            console.line("the releases among each other: "
                    + count(report.deviations().size()));
            report.deviations().forEach(this::deviation);
        }
        report.notes().forEach(console::line);
    }

    private void deviation(Deviation deviation) {
        console.line("  DEVIATION " + deviation.toString().replaceAll("\\p{Cntrl}", "?"));
    }

    private static String count(int count) {
        return count + (count == 1 ? " deviation" : " deviations");
    }
}
