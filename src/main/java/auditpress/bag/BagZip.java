package auditpress.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One archive of a bag: the same bytes for the same bag, on every machine. Nothing is compressed, because two
 * compressors seldom agree on their bytes; packs and pictures are compressed already.
 */
public final class BagZip {
    /** Any day but the first of 1980, for which Java adds a second stamp that depends on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int PIECE = 1 << 16;

    private BagZip() {}

    /** Writes the bag's files in order below a folder of its name; reads each twice and holds one piece. Closes nothing. */
    public static void write(Path bag, OutputStream out) throws IOException {
        Tree tree = FolderTree.of(bag);
        if (!tree.oddities().isEmpty()) {
            throw new IOException("Cannot be archived: " + tree.oddities().get(0));
        }
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, Tree.Source> file : tree.files().entrySet()) {
            ZipEntry entry = entry(tree.name() + "/" + file.getKey(), file.getValue());
            zip.putNextEntry(entry);
            try (InputStream in = file.getValue().open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    /** A stored entry states length and checksum before its bytes. */
    private static ZipEntry entry(String name, Tree.Source source) throws IOException {
        CRC32 checksum = new CRC32();
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream in = source.open()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                checksum.update(piece, 0, read);
                size += read;
            }
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
