package auditpress.table;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A text file below the content folder, with its bytes decoded; in a workbook, which is no text, each byte is a character.
 *
 * @param file path below the content folder, with {@code /}
 */
public record SourceFile(String file, Encoding.Decoded decoded) {
    /** Of a file in bytes. */
    private static final long LIMIT = 256L << 20;

    /** A file on the disk, of at most 256 MB; links and devices are refused. */
    public static SourceFile open(Path content, Path path) throws ContentFault {
        String file = name(content, path);
        try {
            byte[] bytes = bytes(path, Origin.of(file), LinkOption.NOFOLLOW_LINKS);
            return new SourceFile(file, Encoding.decode(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes of a file of at most 256 MB.
     *
     * @param origin where a refusal points
     * @param links whether links are followed
     */
    public static byte[] bytes(Path path, Origin origin, LinkOption... links) throws ContentFault, IOException {
        if (!Files.exists(path, links)) {
            throw new ContentFault(origin, "There is no such file.", "Put it there, or correct its path.");
        }
        if (!Files.isRegularFile(path, links)) {
            boolean follow = links.length == 0;
            throw new ContentFault(
                    origin,
                    "Not a regular file" + (follow ? "." : "; links and devices are not followed."),
                    follow ? "Name the file itself." : "Put the file itself here.");
        }
        if (Files.size(path) > LIMIT) {
            throw new ContentFault(
                    origin, "The file is larger than 256 MB.", "Split it into several files in a folder of that name.");
        }
        return Files.readAllBytes(path);
    }

    /** A file that is not on the disk, such as an earlier version. */
    public static SourceFile of(String file, byte[] bytes) throws ContentFault {
        return new SourceFile(file, Encoding.decode(file, bytes));
    }

    /** A text, whatever its name says. */
    public static SourceFile text(String file, byte[] bytes) throws ContentFault {
        return new SourceFile(file, Encoding.text(file, bytes));
    }

    /** The path of a file below the content folder, with {@code /}. */
    public static String name(Path content, Path path) {
        return content.relativize(path).toString().replace('\\', '/');
    }

    /** The text, or each byte of a workbook as a character. */
    public String text() {
        return decoded.text();
    }

    /** Whether UTF-8 can be added to the file's bytes. */
    public boolean isUtf8() {
        return decoded.utf8();
    }

    /** Says where the encoding had to be concluded from bytes that are no UTF-8. */
    public void reportEncoding(Consumer<Finding> findings) {
        if (decoded.odd() > 0) {
            boolean one = decoded.odd() == 1;
            findings.accept(new Finding(
                    "L1",
                    Severity.NOTE,
                    "",
                    "The file is not UTF-8; " + decoded.odd() + (one ? " letter was" : " letters were")
                            + " read as Windows-1252" + (one ? "." : ", this one first."),
                    "Look whether the letters are right, and save the file as UTF-8.",
                    Origin.of(file, decoded.line(), decoded.column())));
        }
    }
}
