package auditpress.read;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.model.Sha256;
import auditpress.model.StoredFile;
import auditpress.table.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lists the regular files of the evidence folder with size and SHA-256. Links and devices are never followed or opened. */
final class EvidenceFolder {
    private static final long LIMIT = 4L << 30;

    private EvidenceFolder() {}

    static Map<String, StoredFile> read(Path folder, Consumer<Finding> findings) {
        List<Path> files = files(folder, findings);
        return files.parallelStream()
                .map(f -> stored(folder, f))
                .collect(Collectors.toMap(StoredFile::path, f -> f, (a, b) -> a, TreeMap::new));
    }

    private static List<Path> files(Path folder, Consumer<Finding> findings) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return files;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = "evidence/" + SourceFile.name(folder, file);
                    if (!attributes.isRegularFile()) {
                        findings.accept(passedOver(name, "is a link or a device; it was not opened"));
                    } else if (attributes.size() > LIMIT) {
                        findings.accept(passedOver(name, "is larger than 4 GB; it was not read"));
                    } else {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Finding passedOver(String name, String what) {
        return new Finding(
                "L1",
                Severity.ERROR,
                "",
                name + " " + what + ".",
                "Put the file itself into the evidence folder.",
                Origin.of(name));
    }

    private static StoredFile stored(Path folder, Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
            return new StoredFile(
                    SourceFile.name(folder, file), size, HexFormat.of().formatHex(digest.digest()), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
