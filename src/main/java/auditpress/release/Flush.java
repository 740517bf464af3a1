package auditpress.release;

import auditpress.model.NotWritten;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Waits until files and names are on the disk, so that not even a power cut takes them. */
final class Flush {
    private Flush() {}

    /** Every file and folder of a tree. */
    static void tree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                force(file, StandardOpenOption.WRITE);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                names(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The names in one folder. */
    static void names(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // Elsewhere (Windows) a folder cannot be opened, and its names need no flush.
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption opened) throws IOException {
        try (FileChannel channel = FileChannel.open(path, opened)) {
            channel.force(true);
        } catch (IOException e) {
            throw new NotWritten(path, e);
        }
    }
}
