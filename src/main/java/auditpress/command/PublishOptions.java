package auditpress.command;

import auditpress.Build;
import auditpress.Phases;
import auditpress.model.Edition;
import auditpress.model.Nearest;
import auditpress.read.PackReader;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What every verb that makes a publication shares: where to, for whom, and since when. */
final class PublishOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder of latest/ and releases/ (default: site).")
    Path out = Path.of("site");

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            defaultValue = Edition.FULL,
            description = "For whom: an edition of auditpress.yaml, or full, stage-1, stage-2, surveillance,"
                    + " recertification, customer (default: full).")
    private String edition = Edition.FULL;

    @Option(
            names = "--since",
            paramLabel = "ID",
            defaultValue = "",
            description = "Tell what has changed since that release (default: since the last one in the editions"
                    + " that tell it, such as surveillance).")
    private String since = "";

    /** A build of these. Fails with advice where there is no content, or no such edition. */
    Build build(ContentOptions content, boolean html, boolean pdf, Console console, Phases phases) {
        content.requireContent();
        requireEdition(content);
        Build.Options options = new Build.Options(
                content.content,
                out,
                settings -> content.auditDate(console, settings),
                html,
                pdf,
                Verbs.Version.program(),
                edition,
                since);
        return new Build(options, phases);
    }

    private void requireEdition(ContentOptions content) {
        List<String> known = edition.equals(Edition.FULL)
                ? List.of(edition)
                : PackReader.declared(content.content).editions().stream()
                        .map(Edition::key)
                        .toList();
        if (known.stream().noneMatch(edition::equalsIgnoreCase)) {
            throw new Verbs.Unusable("There is no edition '" + edition + "'. "
                    + Nearest.hint(edition, known, "Known: " + String.join(", ", known) + "."));
        }
    }

    /** The path of a file below {@code --out}, with {@code /}. */
    String shown(String file) {
        return out.resolve(file).toString().replace('\\', '/');
    }
}
