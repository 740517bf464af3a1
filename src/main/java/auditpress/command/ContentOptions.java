package auditpress.command;

import auditpress.Build;
import auditpress.Phases;
import auditpress.model.Edition;
import auditpress.model.IsoDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every verb over a content folder shares. */
final class ContentOptions {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder that holds auditpress.yaml (default: content).")
    Path content = Path.of("content");

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Audit date (default: 'date' in auditpress.yaml, else SOURCE_DATE_EPOCH, else today).")
    @Nullable
    String date;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print the time of each phase.")
    boolean verbose;

    @Option(names = "--no-color", description = "Accepted for scripts; output is never coloured.")
    boolean noColor;

    /** A build that reads and checks, and writes nothing. */
    Build reading(Console console, Phases phases) {
        return reading(Edition.FULL, console, phases);
    }

    /** The same for an edition. */
    Build reading(String edition, Console console, Phases phases) {
        Path nowhere = Path.of("");
        return new Build(
                new Build.Options(
                        content, nowhere, settings -> auditDate(console, settings), false, false, "", edition, ""),
                phases);
    }

    /** The content folder below the working directory, with a slash at its end; empty when it is that directory or lies elsewhere. */
    String folder() {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path there = content.toAbsolutePath().normalize();
        StringBuilder folder = new StringBuilder();
        if (there.startsWith(here) && !there.equals(here)) {
            here.relativize(there).forEach(name -> folder.append(name).append('/'));
        }
        return folder.toString();
    }

    /** Fails with advice when there is nothing to read. */
    void requireContent() {
        if (!Files.isDirectory(content)) {
            throw new Verbs.Unusable("There is no folder '" + content
                    + "'. Name yours with --content, or make one with 'auditpress init " + content + "'.");
        }
        if (!Files.exists(content.resolve("auditpress.yaml"))) {
            throw new Verbs.Unusable("'" + content
                    + "' holds no auditpress.yaml. Make a folder to start from with 'auditpress init DIR'.");
        }
    }

    /** The audit date: the option, else the settings' one, else SOURCE_DATE_EPOCH, else today. */
    LocalDate auditDate(Console console, Optional<LocalDate> settings) {
        if (date != null) {
            return parsed(date);
        }
        String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        return settings.orElseGet(() -> epoch.isEmpty() ? console.today().get() : fromEpoch(epoch));
    }

    private static LocalDate parsed(String text) {
        return IsoDate.of(text)
                .orElseThrow(() -> new Verbs.Unusable("--date '" + text + "' is not a date; write it as YYYY-MM-DD."));
    }

    private static LocalDate fromEpoch(String text) {
        if (!text.matches("\\d{1,11}")) {
            throw new Verbs.Unusable("SOURCE_DATE_EPOCH '" + text + "' is not a number of seconds.");
        }
        return Instant.ofEpochSecond(Long.parseLong(text))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }
}
