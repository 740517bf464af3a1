package auditpress.command;

import auditpress.Build;
import auditpress.Phases;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every verb that makes a publication shares: where to, for whom, and since when. */
final class PublishOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder of latest/ and releases/ (default: site).")
    Path out = Path.of("site");

    @Mixin
    private EditionOption edition = new EditionOption();

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
        Build.Options options = new Build.Options(
                content.content,
                out,
                settings -> content.auditDate(console, settings),
                html,
                pdf,
                Verbs.Version.program(),
                edition.key(content),
                since);
        return new Build(options, phases);
    }

    /** The path of a file below {@code --out}, with {@code /}. */
    String shown(String file) {
        return out.resolve(file).toString().replace('\\', '/');
    }
}
