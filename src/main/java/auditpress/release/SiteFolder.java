package auditpress.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder that a build fills. Files that would not change are left alone; files of the build before that this one does not
 * write are removed; files that no build wrote are never touched. Safe for use from several threads.
 */
public final class SiteFolder implements Sink {
    /** Lists what the last build wrote, a path a line; also the sign that the folder is ours. */
    static final String LIST = ".auditpress-files";

    private final Path root;
    private final Set<String> before;
    private final Set<String> written = new ConcurrentSkipListSet<>();
    private final Map<Path, Path> folders = new ConcurrentHashMap<>();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    private SiteFolder(Path root, Set<String> before) {
        this.root = root;
        this.before = before;
    }

    /** Opens the folder, making it when there is none; refuses one that holds files but was not written by a build. */
    public static SiteFolder open(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Files.createDirectories(root);
        Path list = root.resolve(LIST);
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return new SiteFolder(root, new TreeSet<>(Files.readAllLines(list, StandardCharsets.UTF_8)));
        }
        try (Stream<Path> entries = Files.list(root)) {
            if (entries.findAny().isPresent()) {
                throw new IOException(
                        folder + " holds files that no build wrote; empty it or choose another folder with --out.");
            }
        }
        // Claimed at once, so that a build that is killed does not lock the next one out.
        Files.createFile(list);
        return new SiteFolder(root, Set.of());
    }

    @Override
    public void write(String path, byte[] content) {
        Path file = file(path);
        bytes.addAndGet(content.length);
        try {
            if (before.contains(path) && isSame(file, content)) {
                return;
            }
            changed.incrementAndGet();
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void copy(String path, Path source) {
        Path file = file(path);
        try {
            bytes.addAndGet(Files.size(source));
            if (before.contains(path) && Files.exists(file) && Files.mismatch(file, source) < 0) {
                return;
            }
            changed.incrementAndGet();
            Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file as a stream, beside its place; it takes the place when it is whole. */
    @Override
    public void stream(String path, Content content) {
        Path file = file(path);
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.writeTo(out);
            }
            bytes.addAndGet(Files.size(beside));
            if (Files.exists(file) && Files.mismatch(file, beside) < 0) {
                Files.delete(beside);
            } else {
                changed.incrementAndGet();
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps those files of the last build that this one was told to leave out. */
    public void keep(Predicate<String> paths) {
        before.stream().filter(paths).forEach(written::add);
    }

    /** Removes what the last build wrote and this one did not, and notes what was written. */
    public void finish() {
        try {
            for (String path : before) {
                if (!written.contains(path) && !path.isEmpty()) {
                    Files.deleteIfExists(resolve(path));
                }
            }
            if (!before.equals(written)) {
                Files.write(root.resolve(LIST), written, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int files() {
        return written.size();
    }

    /** How many of the files are new or differ from the last build's. */
    public int changed() {
        return changed.get();
    }

    public long bytes() {
        return bytes.get();
    }

    private Path file(String path) {
        Path file = resolve(path);
        Path folder = file.getParent();
        folders.computeIfAbsent(folder, SiteFolder::made);
        written.add(path);
        return file;
    }

    /** Whoever asks for a folder waits until it is there. */
    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path resolve(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException("Outside the site: " + path);
        }
        return file;
    }

    private static boolean isSame(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }
}
