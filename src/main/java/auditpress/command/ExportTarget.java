package auditpress.command;

import auditpress.export.FixedZip;
import auditpress.model.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where an export is written: outside the content folder, which would read it, and over nothing that is there already.
 *
 * @param force whether files that are there may be replaced
 */
record ExportTarget(Path place, boolean force) {

    /**
     * Fails with advice where nothing may be written.
     *
     * @param folder whether a folder will do
     */
    void check(Path content, boolean folder) throws IOException {
        Path inside = content.toAbsolutePath().normalize();
        if (place.toAbsolutePath().normalize().startsWith(inside)) {
            throw new Verbs.Unusable("'" + shown()
                    + "' lies in the content folder, which would read it; name another place with --out.");
        }
        if (Files.isDirectory(place) && !(folder && !isZip())) {
            throw new Verbs.Unusable("'" + shown() + "' is a folder; name a file with --out.");
        }
        if (!force && isTaken()) {
            throw new Verbs.Unusable("'" + shown() + "' is there already; name another place with --out, or replace it"
                    + " with --force.");
        }
    }

    private boolean isTaken() throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.findAny().isPresent();
        }
    }

    /** Writes one file. */
    void file(byte[] bytes) throws IOException {
        WholeFile.write(place, bytes);
    }

    /** Writes these below a folder, or into a zip where the name ends so; what else the folder holds stays. */
    void files(Map<String, byte[]> files) throws IOException {
        if (isZip()) {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            FixedZip.write(files, zip);
            file(zip.toByteArray());
            return;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.write(place.resolve(file.getKey()), file.getValue());
        }
    }

    private boolean isZip() {
        return place.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    String shown() {
        return place.toString().replace('\\', '/');
    }
}
