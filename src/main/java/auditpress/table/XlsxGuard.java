package auditpress.table;

import auditpress.model.ContentFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook's parts before its cells are read, and refuses what a reader could be harmed by: parts that unpack
 * without bound, document types, cells beyond the edge of a sheet. Sizes are counted while unpacking; what the zip says of
 * itself is not believed.
 */
final class XlsxGuard {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final int MOST_RATIO = 100;
    /** Below this a part may shrink by any ratio: it does no harm. */
    private static final long SMALL = 16L << 20;

    private static final String BOMB_HINT = "Save the workbook again with Excel, without formats beyond the data.";

    private final String file;
    private final XlsxParts parts = new XlsxParts();
    private long total;

    private XlsxGuard(String file) {
        this.file = file;
    }

    static XlsxParts look(String file, byte[] bytes) throws ContentFault {
        XlsxGuard guard = new XlsxGuard(file);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw guard.fault("The workbook has more than " + MOST_PARTS + " parts.", BOMB_HINT);
            }
            for (ZipArchiveEntry entry : entries) {
                guard.part(zip, entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw guard.fault(
                    "The workbook is damaged: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".",
                    "Open it in Excel, let it be repaired, and save it.");
        }
        if (guard.parts.strict) {
            throw guard.fault(
                    "This is a workbook in the strict form of Open XML, which is not read.",
                    "Save it as Excel Workbook (.xlsx), not as Strict Open XML.");
        }
        if (guard.parts.pointsToTexts && !guard.parts.texts) {
            throw guard.fault(
                    "The workbook is damaged: the texts of its cells are missing.",
                    "Open it in Excel, let it be repaired, and save it.");
        }
        return guard.parts;
    }

    private void part(ZipFile zip, ZipArchiveEntry entry) throws IOException, ContentFault {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!parts.names.add(name)) {
            throw fault("The workbook has two parts called '" + shown(name) + "'.", BOMB_HINT);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw fault("The workbook is encrypted and cannot be read.", "Take the password off and save it again.");
        }
        if (entry.isDirectory() || isPicture(name)) {
            return;
        }
        try (InputStream in = new Counted(zip.getInputStream(entry), entry.getCompressedSize())) {
            new XlsxPart(file, shown(name), parts).read(in);
        } catch (TooLarge e) {
            throw fault("The part '" + shown(name) + "' of the workbook unpacks to far too much.", BOMB_HINT);
        }
    }

    /** Pictures and printer settings, which nobody opens. */
    private static boolean isPicture(String name) {
        return !name.endsWith(".xml") && !name.endsWith(".rels") && !name.endsWith(".vml");
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 80) + "…";
    }

    private ContentFault fault(String message, String hint) {
        return XlsxContainer.fault(file, message, hint);
    }

    /** A part that goes on and on. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what comes out against what went in. */
    private final class Counted extends FilterInputStream {
        private final long packed;
        private long count;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws TooLarge {
            count += bytes;
            total += bytes;
            if (total > MOST_BYTES || (count > SMALL && count / packed > MOST_RATIO)) {
                throw new TooLarge();
            }
        }
    }
}
