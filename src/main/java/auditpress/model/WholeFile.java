package auditpress.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is written beside its place and takes it once it is on the disk: whoever looks sees the old one or the new one. */
public final class WholeFile {
    private WholeFile() {}

    /** Something that writes itself. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /** Writes the file, making its folders; on a failure the old one stays, and what was written beside is removed. */
    public static void write(Path file, Content content) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // A link stays a link: what it leads to is written.
            Path place = Files.isSymbolicLink(file) ? file.toRealPath() : file;
            Path beside = place.resolveSibling("." + place.getFileName() + ".part");
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Gone again: another run had it locked when we opened it, and has moved it since.
                if (!ExclusiveLock.take(channel) || !Files.exists(beside)) {
                    throw new NotWritten(file, "another run is writing it; try again");
                }
                fill(channel, beside, place, content);
            }
        } catch (NotWritten e) {
            throw e;
        } catch (IOException e) {
            throw new NotWritten(file, e);
        }
    }

    private static void fill(FileChannel channel, Path beside, Path place, Content content) throws IOException {
        try {
            channel.truncate(0);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            keepPermissions(place, beside);
            channel.force(true);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
