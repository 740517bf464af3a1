package auditpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Makes small content folders for tests. */
public final class ContentFolderBuilder {
    public static final LocalDate AUDIT_DATE = LocalDate.of(2026, 10, 5);
    public static final String SETTINGS =
            "organisation: Test Ltd\ndate: 2026-10-05\nrisk_method: {likelihood: 1-5, impact: 1-5, acceptance: 8}\n";

    private final Path folder;

    private ContentFolderBuilder(Path folder) {
        this.folder = folder;
    }

    /** A folder with the smallest settings. */
    public static ContentFolderBuilder in(Path folder) {
        return at(folder).file("auditpress.yaml", SETTINGS);
    }

    /** A folder whose settings stay as they are. */
    public static ContentFolderBuilder at(Path folder) {
        return new ContentFolderBuilder(folder);
    }

    public ContentFolderBuilder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ContentFolderBuilder file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return folder;
    }
}
