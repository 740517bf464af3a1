package auditpress.release;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Notes each path before something is written there, so that a run that is killed leaves nothing of which nobody knows whose it
 * is. Safe for use from several threads.
 */
final class Journal implements AutoCloseable {
    private final FileOutputStream out;
    private boolean closed;

    Journal(Path file) throws IOException {
        this.out = open(file);
    }

    /** Not a channel, which would close for all threads when one of them is interrupted. */
    private static FileOutputStream open(Path file) throws IOException {
        try {
            return new FileOutputStream(file.toFile(), true);
        } catch (FileNotFoundException e) {
            // Whatever the reason; it stands in brackets behind the path.
            throw new IOException(String.valueOf(e.getMessage()).replaceFirst("(?s).* \\((.*)\\)", "$1"), e);
        }
    }

    /** Notes a path; fails once the run has given up, so that no thread writes behind the removal. */
    synchronized void add(String path) throws IOException {
        if (closed) {
            throw new IOException("the run has ended");
        }
        out.write((path + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        out.close();
    }

    /** The paths of such a file, a path a line; none when there is no file. */
    static Set<String> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Collections.emptySet();
        }
        Set<String> paths = new TreeSet<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        paths.removeIf(p -> !isInside(p));
        return paths;
    }

    /** Somebody may have edited the file: what leads out of the folder is not ours. */
    private static boolean isInside(String path) {
        return !path.isEmpty()
                && !Path.of(path).isAbsolute()
                && !List.of(path.split("/", -1)).contains("..");
    }
}
