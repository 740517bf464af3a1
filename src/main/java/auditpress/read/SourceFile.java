package auditpress.read;

import auditpress.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A text file below the content folder, with its bytes decoded: UTF-8, with or without byte order mark, or UTF-16 with one.
 * A workbook is no text: each of its bytes is a character.
 *
 * @param file path below the content folder, with {@code /}
 */
record SourceFile(String file, String text) {
    private static final long LIMIT = 256L << 20;

    static SourceFile open(Path content, Path path) throws ContentFault {
        String file = name(content, path);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new ContentFault(
                    Origin.of(file),
                    "Not a regular file; links and devices are not followed.",
                    "Put the file itself here.");
        }
        try {
            if (Files.size(path) > LIMIT) {
                throw new ContentFault(
                        Origin.of(file),
                        "The file is larger than 256 MB.",
                        "Split it into several files in a folder of that name.");
            }
            return new SourceFile(file, decode(file, Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is not on the disk, such as an earlier version. */
    static SourceFile of(String file, byte[] bytes) throws ContentFault {
        return new SourceFile(file, decode(file, bytes));
    }

    static String name(Path content, Path path) {
        return content.relativize(path).toString().replace('\\', '/');
    }

    private static String decode(String file, byte[] bytes) throws ContentFault {
        if (Format.isWorkbook(file)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(file, StandardCharsets.UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(file, StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(file, StandardCharsets.UTF_16BE, bytes, 2);
        }
        return text(file, StandardCharsets.UTF_8, bytes, 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(String file, Charset charset, byte[] bytes, int from) throws ContentFault {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return charset.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = from; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new ContentFault(
                    Origin.of(file, line, 0),
                    "This line is not " + charset.name() + " text.",
                    "Save the file as UTF-8.");
        }
    }
}
