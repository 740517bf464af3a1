package auditpress.release;

import auditpress.model.ExclusiveLock;
import auditpress.model.NotWritten;
import auditpress.model.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folder that holds the last build and all releases. One run at a time writes into it; what a killed one left is set right
 * when the next one opens it. Whatever fails says which file and why, and leaves the old state whole.
 */
public final class Output implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private Output(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Opens the folder for writing, making it when there is none; refuses while another run writes into it. */
    public static Output open(Path folder) throws IOException {
        Path root = folder.normalize();
        Path file = root.resolve(".lock");
        FileChannel lock;
        try {
            Files.createDirectories(root);
            lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new NotWritten(file, e);
        }
        if (!ExclusiveLock.take(lock)) {
            lock.close();
            throw new IOException("Another build is writing into '" + folder + "'; wait until it has ended.");
        }
        return new Output(root, lock);
    }

    /** The last build, to be replaced; refuses a folder that holds files but was not written by a build. */
    public Staging latest() throws IOException {
        Place place = repaired(root.resolve("latest"));
        Path list = place.folder().resolve(Staging.LIST);
        if (place.isTaken() && !Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS) && !isEmpty(place.folder())) {
            throw new IOException(
                    place.folder() + " holds files that no build wrote; empty it or choose another folder with --out.");
        }
        return staging(place, false, Previous.in(place.folder()));
    }

    /** The files of the last build, by their paths in it, in order. */
    public List<String> latestFiles() throws IOException {
        return Journal.read(root.resolve("latest").resolve(Staging.LIST)).stream()
                .sorted()
                .toList();
    }

    /** A new release; refuses when there is one of that name, for none is ever changed. */
    public Staging release(String id) throws IOException {
        Path releases = root.resolve("releases");
        try {
            Files.createDirectories(releases);
        } catch (IOException e) {
            throw new NotWritten(releases, e);
        }
        Place place = repaired(releases.resolve(id));
        if (place.isTaken()) {
            throw new IOException(
                    "There is a release '" + id + "' already; releases are never changed. Choose another name.");
        }
        return staging(place, true, Previous.none(place.folder()));
    }

    private static Place repaired(Path folder) throws IOException {
        Place place = new Place(folder);
        try {
            place.repair();
        } catch (NotWritten e) {
            throw e;
        } catch (IOException e) {
            throw new NotWritten(folder, e);
        }
        return place;
    }

    private static Staging staging(Place place, boolean sealed, Previous before) throws IOException {
        try {
            return new Staging(place, sealed, before);
        } catch (IOException e) {
            throw new NotWritten(place.journal(), e);
        }
    }

    /** A real folder without entries; a link to one cannot be replaced. */
    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Writes one file beside the builds and releases; refuses to replace one that no run wrote. */
    public void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        Set<String> ours = new TreeSet<>(Journal.read(root.resolve(Staging.LIST)));
        if (there && !ours.contains(name)) {
            throw new NotWritten(file, "a file that no build wrote stands there; move it elsewhere");
        }
        if (there && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        if (ours.add(name)) {
            WholeFile.write(
                    root.resolve(Staging.LIST),
                    String.join("\n", ours).concat("\n").getBytes(StandardCharsets.UTF_8));
        }
        WholeFile.write(file, content);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
