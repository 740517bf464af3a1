package auditpress.release;

import auditpress.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a folder, to compare it byte for byte. */
final class Snapshot {
    private Snapshot() {}

    /** The hash of each file by its path; nothing for a folder that is not there. */
    static Map<String, String> of(Path root) {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    byte[] hash = Sha256.digest().digest(Files.readAllBytes(file));
                    files.put(root.relativize(file).toString(), HexFormat.of().formatHex(hash));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
