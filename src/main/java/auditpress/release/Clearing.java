package auditpress.release;

import auditpress.model.NotWritten;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Removes what a build wrote, by its list, and saves from the folder what somebody else put there. */
final class Clearing {
    /** Stands in a journal for everything in the folder. */
    static final String ALL = "*";

    private Clearing() {}

    /** Removes these files, then the folders that held nothing else. */
    static void remove(Path root, Collection<String> paths) throws IOException {
        if (paths.contains(ALL)) {
            removeTree(root);
            return;
        }
        for (String path : paths) {
            removeFile(root.resolve(path));
        }
        for (String folder : folders(paths).descendingSet()) {
            removeIfEmpty(root.resolve(folder));
        }
        removeIfEmpty(root);
    }

    private static void removeFile(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (DirectoryNotEmptyException e) {
            // Somebody put a folder in the place of our file: theirs.
        } catch (IOException e) {
            throw new NotWritten(file, e);
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // Holds files of others, or was never made.
        }
    }

    private static void removeTree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Moves what is not in the list to the same place of the other folder; a folder of others goes as a whole. */
    static void carry(Path from, Path to, Set<String> ours) throws IOException {
        carry(from, to, "", ours, folders(ours));
    }

    private static void carry(Path from, Path to, String inside, Set<String> ours, Set<String> folders)
            throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from.resolve(inside))) {
            for (Path entry : entries) {
                String path = inside + entry.getFileName();
                if (ours.contains(path) || path.equals(Staging.LIST)) {
                    continue;
                }
                boolean shared =
                        folders.contains(path) || Files.isDirectory(to.resolve(path), LinkOption.NOFOLLOW_LINKS);
                if (shared && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    carry(from, to, path + "/", ours, folders);
                    removeIfEmpty(entry);
                } else {
                    move(entry, to.resolve(path));
                }
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotWritten(to, "a file that no build wrote stands in its way: move '" + from + "' elsewhere");
        }
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** All folders, at any depth, that these files are in. */
    private static NavigableSet<String> folders(Collection<String> paths) {
        NavigableSet<String> folders = new TreeSet<>();
        for (String path : paths) {
            int end = path.lastIndexOf('/');
            while (end > 0 && folders.add(path.substring(0, end))) {
                end = path.lastIndexOf('/', end - 1);
            }
        }
        return folders;
    }
}
