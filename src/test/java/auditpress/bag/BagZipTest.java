package auditpress.bag;

import static auditpress.bag.SmallRelease.verify;
import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Tools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives: ours are always the same, and anybody's are verified with care. */
class BagZipTest {
    @TempDir
    private Path site;

    private Path folder;
    private Path archive;

    @BeforeEach
    void aRelease() throws IOException {
        SmallRelease.chain(site);
        folder = site.resolve("releases/2025");
        archive = site.resolve("2025.zip");
        Files.write(archive, zipped());
    }

    @Test
    void theArchiveIsTheSameInAnotherTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Files.setLastModifiedTime(folder.resolve("index.html"), java.nio.file.attribute.FileTime.fromMillis(0));
            assertThat(java.util.Arrays.equals(zipped(), Files.readAllBytes(archive)))
                    .isTrue();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theArchiveIsVerifiedAsTheFolderIs() throws IOException {
        Verdict verdict = verify(archive).releases().get(0);

        assertThat(verdict.deviations()).isEmpty();
        assertThat(verdict.name()).isEqualTo("2025.zip");
        assertThat(verdict.seal()).isEqualTo(Bag.seal(folder));
    }

    @Test
    void anotherProgramUnpacksIt() throws IOException {
        Path unpacked = Files.createDirectories(site.resolve("unpacked"));
        Tools.run("sh", "-c", "cd \"$0\" && jar --extract --file \"$1\"", unpacked.toString(), archive.toString());

        assertThat(verify(unpacked.resolve("2025")).ok()).isTrue();
    }

    @Test
    void archivesBesideTheFoldersHoldTheSame() throws IOException {
        Path beside = site.resolve("releases/2025.zip");
        Files.copy(archive, beside);
        assertThat(verify(site).ok()).isTrue();

        Files.move(beside, site.resolve("releases/2026.zip"));
        assertThat(verify(site).deviations())
                .extracting(Deviation::toString)
                .containsExactly("2026.zip: holds another release, 2025");
    }

    @Test
    void eachChangedByteOfAFileInItIsFound() throws IOException {
        byte[] good = Files.readAllBytes(archive);
        int from = new String(good, StandardCharsets.ISO_8859_1).indexOf("urn:sha256:");
        for (int at = from; at < from + 20; at++) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            Files.write(archive, bad);
            assertThat(verify(archive).ok()).isFalse();
        }
        Files.write(archive, java.util.Arrays.copyOf(good, good.length / 2));
        assertThat(verify(archive).releases().get(0).deviations())
                .singleElement()
                .asString()
                .startsWith("is no readable ZIP archive");
    }

    @Test
    void namesThatLeadOutAreDeviations() throws IOException {
        for (String name :
                List.of("../x", "/x", "2025/../x", "2025//x", "C:/x", "2025/data\\x", "x", "other/x", "2025/hollow/")) {
            Files.write(archive, with(name));
            assertThat(verify(archive).ok()).as(name).isFalse();
        }
    }

    @Test
    void aNameThatIsThereTwiceIsADeviation() throws IOException {
        // Same length, so that only the name changes in both places where an archive states it.
        String bytes = new String(with("2025/indey.html"), StandardCharsets.ISO_8859_1);
        Files.write(archive, bytes.replace("indey.html", "index.html").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(verify(archive).releases().get(0).deviations())
                .extracting(Deviation::toString)
                .contains("2025/index.html: is in the archive twice");
    }

    @Test
    void memoryStaysFlat() throws IOException {
        Path big = site.resolve("big");
        SmallRelease.write(big, "data/x", new byte[0]);
        try (OutputStream out = Files.newOutputStream(big.resolve("data/x"))) {
            for (int i = 0; i < 64; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        long[] written = new long[1];
        BagZip.write(big, new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                assertThat(length).isLessThan(1 << 20);
                written[0] += length;
            }
        });

        assertThat(written[0]).isGreaterThan(64 << 20);
    }

    private byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BagZip.write(folder, out);
        return out.toByteArray();
    }

    /** All files of the release, and one more entry. */
    private byte[] with(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Tree tree = FolderTree.of(folder)) {
            for (String path : tree.files().keySet()) {
                zip.putNextEntry(new ZipEntry("2025/" + path));
                zip.write(tree.head(path, 1 << 20));
            }
            zip.putNextEntry(new ZipEntry(name));
        }
        return out.toByteArray();
    }
}
