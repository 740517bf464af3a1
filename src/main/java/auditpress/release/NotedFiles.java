package auditpress.release;

import auditpress.model.NotWritten;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are made in a new folder, each noted in the journal before it is made. Safe for use from several threads. */
final class NotedFiles implements AutoCloseable {
    private final Path root;
    private final Journal journal;
    private final Map<String, Path> folders = new ConcurrentHashMap<>();

    NotedFiles(Path root, Journal journal) {
        this.root = root;
        this.journal = journal;
    }

    void note(String path) throws IOException {
        journal.add(path);
    }

    /** Where the file is to be made; it is noted, and its folders are there. */
    Path noted(String path) throws IOException {
        journal.add(path);
        int end = path.lastIndexOf('/');
        String name = path.substring(end + 1);
        return folder(end < 0 ? "" : path.substring(0, end)).resolve(name);
    }

    /** Whether the path stays in the folder; most show it at once. */
    boolean isBelow(String path) {
        if (!path.isEmpty()
                && path.charAt(0) >= 'a'
                && !path.contains("..")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0) {
            return true;
        }
        Path file = root.resolve(path).normalize();
        return file.startsWith(root) && !file.equals(root);
    }

    private Path folder(String path) {
        Path folder = folders.get(path);
        return folder != null ? folder : folders.computeIfAbsent(path, p -> made(root.resolve(p)));
    }

    /** Whoever asks for a folder waits until it is there. */
    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(new NotWritten(folder, e));
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
