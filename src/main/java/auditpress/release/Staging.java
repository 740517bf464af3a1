package auditpress.release;

import auditpress.model.NotWritten;
import auditpress.model.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * A folder that is filled beside its place and takes it at once, when {@link #finish} is reached: whoever looks, and whenever
 * the run is killed, sees the old folder or the new one. Made by {@link Output}. Safe for use from several threads.
 */
public final class Staging implements Sink, AutoCloseable {
    /** Lists what the last build wrote, a path a line; also the sign that the folder is ours. */
    static final String LIST = ".auditpress-files";

    private final Place place;
    private final Path next;
    private final boolean sealed;
    private final Previous before;
    private final NotedFiles files;
    private final Set<String> staged = ConcurrentHashMap.newKeySet();
    private final Set<String> written = new ConcurrentSkipListSet<>();
    private final AtomicLong bytes = new AtomicLong();

    /**
     * @param sealed flushed to the disk, without a list of its files, and never replaced
     * @param before the folder that this one replaces
     */
    Staging(Place place, boolean sealed, Previous before) throws IOException {
        this.place = place;
        this.next = place.next();
        this.sealed = sealed;
        this.before = before;
        this.files = new NotedFiles(next, new Journal(place.journal()));
    }

    @Override
    public void write(String path, byte[] content) {
        stage(path, () -> {
            bytes.addAndGet(content.length);
            if (!before.holds(path, content)) {
                try (OutputStream out = Files.newOutputStream(create(path), StandardOpenOption.CREATE_NEW)) {
                    out.write(content);
                }
            }
        });
    }

    @Override
    public void copy(String path, Path source) {
        long size = size(source);
        stage(path, () -> {
            bytes.addAndGet(size);
            if (!before.holds(path, source)) {
                Files.copy(source, create(path), LinkOption.NOFOLLOW_LINKS);
            }
        });
    }

    @Override
    public void stream(String path, WholeFile.Content content) {
        stage(path, () -> {
            Path file = create(path);
            fill(file, content);
            bytes.addAndGet(Files.size(file));
            if (before.holds(path, file)) {
                Files.delete(file);
                staged.remove(path);
            }
        });
    }

    /** Libraries wrap a failure of the stream in failures of their own; it is told as what it is. */
    private static void fill(Path file, WholeFile.Content content) throws IOException {
        try (KeptFailure out = new KeptFailure(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
                OutputStream buffered = new BufferedOutputStream(out, 1 << 16)) {
            try {
                content.writeTo(buffered);
                buffered.flush();
            } catch (RuntimeException e) {
                out.rethrow();
                throw e;
            }
            out.rethrow();
        }
    }

    /** Where the folder is filled, for somebody else to write there as well; all that is in it counts as ours from now on. */
    public Path folder() throws IOException {
        try {
            files.note(Clearing.ALL);
            return Files.createDirectories(next);
        } catch (IOException e) {
            throw new NotWritten(place.folder(), e);
        }
    }

    /** Keeps those files of the last build that this one was told to leave out. */
    public void keep(Predicate<String> paths) {
        before.paths().stream().filter(paths).forEach(written::add);
    }

    /** Lets the folder take its place; files of the last build that this one did not write are gone by it. */
    public void finish() throws IOException {
        try {
            if (sealed || !staged.isEmpty() || !written.equals(before.paths()) || !place.isTaken()) {
                Files.createDirectories(next);
                linkUnchanged();
                complete();
                place.take();
            }
        } catch (NotWritten e) {
            throw e;
        } catch (IOException e) {
            throw new NotWritten(place.folder(), e);
        }
        if (sealed) {
            Flush.names(place.folder().resolveSibling(""));
        }
    }

    private void complete() throws IOException {
        if (sealed) {
            Flush.tree(next);
        } else {
            files.note(LIST);
            Files.write(next.resolve(LIST), written, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
    }

    /** Gives up unless finished: removes what was filled. What cannot be removed now, the next run removes. */
    @Override
    public void close() throws IOException {
        try {
            files.close();
            place.removeNext();
        } catch (NotWritten e) {
            throw e;
        } catch (IOException e) {
            throw new NotWritten(next, e);
        }
    }

    public int files() {
        return written.size();
    }

    /** How many of the files are new or differ from the last build's. */
    public int changed() {
        return staged.size();
    }

    public long bytes() {
        return bytes.get();
    }

    /** Something that works on files. */
    private interface Work {
        void run() throws IOException;
    }

    private void stage(String path, Work work) {
        if (!files.isBelow(path)) {
            throw new IllegalArgumentException("Outside the site: " + path);
        }
        try {
            work.run();
            written.add(path);
        } catch (IOException e) {
            throw new UncheckedIOException(new NotWritten(place.folder().resolve(path), e));
        }
    }

    private static long size(Path source) {
        try {
            return Files.size(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path create(String path) throws IOException {
        if (before.isForeign(path)) {
            throw new IOException("a file that no build wrote stands there; move it elsewhere");
        }
        Path file = files.noted(path);
        staged.add(path);
        return file;
    }

    /** The rest is as it was: the same files under a second name. */
    private void linkUnchanged() throws IOException {
        for (String path : Set.copyOf(written)) {
            if (!staged.contains(path)) {
                try {
                    before.link(path, files.noted(path));
                } catch (NoSuchFileException e) {
                    // Somebody removed a file that this build was to leave as it was.
                    written.remove(path);
                }
            }
        }
    }
}
