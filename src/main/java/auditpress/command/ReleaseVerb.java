package auditpress.command;

import auditpress.Build;
import auditpress.Freeze;
import auditpress.Phases;
import auditpress.Rebuild;
import auditpress.bag.Releases;
import auditpress.check.Report;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Release;
import auditpress.model.Severity;
import auditpress.model.Version;
import auditpress.sign.Signing;
import auditpress.trace.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auditpress release}: freezes site, pack, data and evidence for one audit, or makes a release anew to compare it. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Freeze site, pack, data and evidence for one audit, in releases/AUDIT-ID below --out.",
            "A release is a BagIt bag, names the release before it, and is never changed."
        })
final class ReleaseVerb implements Callable<Integer> {
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String DEVICE = "(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?";

    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Parameters(paramLabel = "AUDIT-ID", description = "The name of the release, such as 2026-stage-2.")
    private String id = "";

    @Mixin
    private PublishOptions publish = new PublishOptions();

    @Option(
            names = "--accept-findings",
            paramLabel = "REASON",
            description = "Release although there are errors; the reason is printed in the pack. Needs --by.")
    private @Nullable String reason;

    @Option(names = "--by", paramLabel = "PERSON", description = "Who answers for that: an id or a name.")
    private @Nullable String by;

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description = "Sign the manifest with an Ed25519 key in OpenSSH's form, without a passphrase.")
    private @Nullable Path key;

    @Option(names = "--zip", description = "Write the release as one archive as well, AUDIT-ID.zip.")
    private boolean zip;

    @Option(
            names = "--check",
            description =
                    "Make an existing release anew from its own data and compare every byte; exit 4 where it differs.")
    private boolean check;

    ReleaseVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        requireId();
        return check ? rebuild() : freeze();
    }

    private void requireId() {
        String name = id.toLowerCase(Locale.ROOT);
        if (!id.matches(ID) || id.contains("..") || id.endsWith(".") || name.matches(DEVICE)) {
            throw new Verbs.Unusable("'" + id
                    + "' is no name for a release; write letters, digits, '.', '_' and '-', such as 2026-stage-2.");
        }
        if (name.equals(Version.LATEST)) {
            throw new Verbs.Unusable("'" + id + "' is the last build's name; choose another, such as 2026-stage-2.");
        }
    }

    private int freeze() throws Exception {
        if ((reason == null) != (by == null) || (reason != null && reason.isBlank())) {
            throw new Verbs.Unusable("--accept-findings REASON and --by PERSON go together.");
        }
        Phases phases = new Phases(console.nanos());
        Build.Prepared prepared =
                publish.build(options, true, true, console, phases).prepare();
        Report report = prepared.checked().report();
        if (report.fails(Severity.ERROR) && reason == null) {
            return refuse(report);
        }
        Freeze.Wanted wanted = new Freeze.Wanted(id, options.content, Verbs.Version.program(), key, zip);
        print(new Freeze(publish.out, wanted, phases).run(prepared.dossier().accepting(accepted(prepared))), prepared);
        if (options.verbose) {
            console.err().println("phases (ms): " + phases.millis());
        }
        return Verbs.CLEAN;
    }

    private int refuse(Report report) {
        List<Finding> errors = report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR && !f.isWaived())
                .toList();
        FindingLines.print(console, options.content, errors);
        console.err()
                .println("auditpress: not released, since there are errors (" + errors.size()
                        + "). Mend them, or release with --accept-findings REASON --by PERSON; the pack will say so.");
        return Verbs.FINDINGS;
    }

    /** Who answers for the errors, in words that the edition may say; nothing is accepted where there are none. */
    private Release.@Nullable Accepted accepted(Build.Prepared prepared) {
        Trace trace = prepared.checked().trace();
        int errors = (int) prepared.checked().report().count(Severity.ERROR);
        if (reason == null || by == null || errors == 0) {
            return null;
        }
        try {
            String person = Signing.person(trace, by, trace.auditDate());
            String name = trace.person(person).map(Item::title).orElse(person);
            UnaryOperator<String> words = prepared.shown().words();
            return new Release.Accepted(errors, words.apply(reason.strip()), words.apply(name));
        } catch (Signing.Refused e) {
            throw new Verbs.Unusable(Console.plain(e));
        }
    }

    private void print(Freeze.Frozen frozen, Build.Prepared prepared) {
        if (options.quiet) {
            return;
        }
        Release release = frozen.release();
        Release.Predecessor before = release.predecessor();
        console.line(
                "Released " + release.id() + ": " + release.editionTitle() + ", audit date " + release.auditDate());
        line("before", before == null ? "none, this begins the chain" : before.id());
        line(
                "commit",
                release.commit() == null
                        ? "none: the content holds changes, or is in no repository"
                        : release.commit());
        line("files", frozen.files() + " in " + shown(frozen.folder()));
        line("seal", frozen.seal());
        FileLines.of(prepared.shown().files()).forEach(l -> line("evidence", l));
        console.line("Note the seal where nobody can change it, and check with 'auditpress verify --seal SEAL'.");
    }

    private int rebuild() throws IOException {
        Path folder = publish.out.resolve("releases").resolve(id);
        Releases.Kept kept = Releases.of(folder).orElseThrow(() -> new Verbs.Unusable(missing()));
        Set<String> differences = new Rebuild(kept, new Phases(console.nanos())).differences();
        String program = Verbs.Version.program();
        if (!program.equals(kept.release().program())) {
            console.line("note: made with " + kept.release().program() + ", made anew with " + program);
        }
        differences.forEach(d -> console.line(id + ": " + d));
        console.line(
                differences.isEmpty()
                        ? id + ": made anew from its data, every byte the same"
                        : id + ": " + differences.size() + " differences");
        return differences.isEmpty() ? Verbs.CLEAN : Verbs.DEVIATIONS;
    }

    private String missing() {
        try {
            List<String> known = Releases.in(publish.out.resolve("releases")).stream()
                    .map(k -> k.release().id())
                    .toList();
            return "There is no release '" + id + "' in " + shown(publish.out) + ". "
                    + Nearest.hint(id, known, "Make one with 'auditpress release " + id + "'.");
        } catch (IOException e) {
            return "There is no release '" + id + "' in " + shown(publish.out) + ".";
        }
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void line(String label, String words) {
        console.line(String.format(Locale.ROOT, "  %-9s %s", label, words));
    }
}
