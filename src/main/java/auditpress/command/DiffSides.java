package auditpress.command;

import auditpress.Archive;
import auditpress.Phases;
import auditpress.bag.Releases;
import auditpress.diff.Base;
import auditpress.importer.ImportedSources;
import auditpress.model.Nearest;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds and reads what a comparison names: a release by its id or folder, or a content folder. */
final class DiffSides {
    static final String NOW = "now";

    private final Console console;
    private final ContentOptions options;
    private final Path releases;
    private final Phases phases;

    /** What was read, and how it is called. */
    record Side(Base base, Trace trace) {}

    /** @param out the folder of the site, in which releases lie */
    DiffSides(Console console, ContentOptions options, Path out, Phases phases) {
        this.console = console;
        this.options = options;
        this.releases = out.resolve("releases");
        this.phases = phases;
    }

    /** The earlier side; content is read as at its own audit date where it states one. */
    Side before(String name) throws IOException {
        return side(name, stated -> stated.orElseGet(() -> options.auditDate(console, Optional.empty())));
    }

    /** The later side; {@code --date} is the audit date of content. */
    Side after(String name) throws IOException {
        return side(name, stated -> options.auditDate(console, stated));
    }

    private Side side(String name, Function<Optional<LocalDate>, LocalDate> date) throws IOException {
        if (name.equals(NOW)) {
            options.requireContent();
            return content(NOW, options.content, date);
        }
        Path kept = path(releases, name);
        if (Archive.holds(kept)) {
            return release(kept);
        }
        Path folder = path(Path.of(""), name);
        if (Archive.holds(folder)) {
            return release(folder);
        }
        if (Files.exists(folder.resolve("auditpress.yaml"))) {
            return content(name, folder, date);
        }
        throw new Verbs.Unusable("'" + name + "' is neither 'now', nor a release below '" + releases
                + "', nor a folder that holds auditpress.yaml or data/data.json. " + Nearest.hint(name, known(), ""));
    }

    private static Path path(Path below, String name) {
        try {
            return below.resolve(name);
        } catch (InvalidPathException e) {
            throw new Verbs.Unusable("'" + name + "' names no folder.");
        }
    }

    private List<String> known() throws IOException {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(releases)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private Side content(String name, Path folder, Function<Optional<LocalDate>, LocalDate> date) {
        Pack pack = phases.time("read", () -> PackReader.read(folder, new ImportedSources(folder)));
        LocalDate day = date.apply(Optional.ofNullable(pack.settings().date()));
        Trace trace = phases.time("trace", () -> Trace.of(pack, day));
        return new Side(new Base(name, day, ""), trace);
    }

    /** A release as it was frozen. Whether it was altered since is for {@code verify} to say. */
    private Side release(Path folder) throws IOException {
        Optional<Releases.Kept> kept = Releases.of(folder.toAbsolutePath().normalize());
        String name = kept.map(k -> k.release().id())
                .orElse(folder.toAbsolutePath().normalize().getFileName().toString());
        Trace trace = Archive.dossier(folder).trace();
        return new Side(
                new Base(name, trace.auditDate(), kept.map(Releases.Kept::seal).orElse("")), trace);
    }
}
