package auditpress.bag;

import static auditpress.bag.SmallRelease.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.Tools;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our bags, as we read them and as programs do that we did not write. */
class BagTest {
    @TempDir
    private Path site;

    @Test
    void theTagFilesAreInOneFormOnly() throws IOException {
        Path folder = SmallRelease.in(site, "2026", null);

        assertThat(folder.resolve("bagit.txt")).hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(Files.readString(folder.resolve("bag-info.txt")))
                .matches("External-Identifier: 2026\nPayload-Oxum: \\d+\\.7\nSource-Organization: Harbour Ltd\n");
        assertThat(Files.readAllLines(folder.resolve("manifest-sha256.txt")))
                .hasSize(7)
                .allMatch(line -> line.matches("[0-9a-f]{64}  data/.*"))
                .isSortedAccordingTo((a, b) -> a.substring(66).compareTo(b.substring(66)));
        assertThat(Files.readString(folder.resolve("tagmanifest-sha512.txt")))
                .contains("bag-info.txt", "bagit.txt", "index.html", "manifest-sha256.txt", "manifest-sha512.txt")
                .doesNotContain("tagmanifest");
    }

    @Test
    void theSameFilesGiveTheSameSeal(@TempDir Path other) throws IOException {
        Path folder = SmallRelease.in(site, "2026", null);

        assertThat(Bag.seal(folder)).isEqualTo(Bag.seal(SmallRelease.in(other, "2026", null)));
        assertThat(Bag.seal(folder)).isEqualTo(SmallRelease.sha256(Files.readAllBytes(folder.resolve(Bag.SEALED))));
    }

    @Test
    void aSealedFolderIsNotSealedAgain() throws IOException {
        Path folder = SmallRelease.in(site, "2026", null);

        assertThatThrownBy(() -> Bag.seal(folder, Map.of())).isInstanceOf(IOException.class);
    }

    @Test
    void aFolderWithALinkIsNotSealed() throws IOException {
        SmallRelease.write(site, "data/x", new byte[0]);
        Files.createSymbolicLink(site.resolve("data/link"), site.resolve("data/x"));

        assertThatThrownBy(() -> Bag.seal(site, Map.of())).hasMessageContaining("data/link: is a link");
    }

    @Test
    void percentSignsAndLineEndsInNamesAreEncoded() throws IOException {
        SmallRelease.write(site, "data/50%.txt", new byte[0]);
        SmallRelease.write(site, "data/a\nb\r.txt", new byte[0]);
        Bag.seal(site, Map.of());

        assertThat(site.resolve("manifest-sha256.txt"))
                .content()
                .contains("  data/50%25.txt\n", "  data/a%0Ab%0D.txt\n")
                .hasLineCount(2);
        assertThat(BagIt.verdict(site).deviations()).isEmpty();
    }

    @Test
    void theLibraryOfCongressFindsOurBagValid() throws Exception {
        Path folder = SmallRelease.in(site, "2026", null);

        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(folder), false);
        }
        assertThat(BagIt.verdict(folder).deviations()).isEmpty();
    }

    @Test
    void sha256sumAloneChecksEveryFile() throws IOException {
        Path folder = SmallRelease.in(site, "2026", null);
        String check = "cd \"$0\" && LC_ALL=C.UTF-8 %ssum -c --strict manifest-%s.txt tagmanifest-%s.txt";

        for (String algorithm : Bag.ALGORITHMS) {
            String said = Tools.run("sh", "-c", check.formatted(algorithm, algorithm, algorithm), folder.toString());
            assertThat(said.lines()).hasSize(12).allMatch(line -> line.endsWith(": OK"));
        }
    }

    @Test
    void aPackOfOtherDataIsFound() throws IOException {
        Path folder = site.resolve("releases/2026");
        SmallRelease.write(folder, "data/data.json", SmallRelease.utf8("{}"));
        SmallRelease.write(folder, "data/pack.pdf", SmallRelease.utf8("%PDF-1.7"));
        SmallRelease.write(folder, "data/release.json", ReleaseJson.bytes(SmallRelease.release("2026", "00", null)));
        SmallRelease.write(folder, "index.html", new byte[0]);
        Bag.seal(folder, Map.of());

        assertThat(verify(folder).releases().get(0).deviations())
                .extracting(Deviation::path)
                .containsExactly("data/data.json", "data/pack.pdf");
    }

    @Test
    void thePacksNameOfItsDataIsFoundAcrossPieces() throws IOException {
        Path folder = site.resolve("releases/2026");
        String hash = SmallRelease.sha256(SmallRelease.utf8("{}"));
        SmallRelease.write(folder, "data/data.json", SmallRelease.utf8("{}"));
        SmallRelease.write(folder, "data/pack.pdf", SmallRelease.utf8(" ".repeat(65_500) + "urn:sha256:" + hash));
        SmallRelease.write(folder, "data/release.json", ReleaseJson.bytes(SmallRelease.release("2026", hash, null)));
        SmallRelease.write(folder, "index.html", new byte[0]);
        Bag.seal(folder, Map.of());

        assertThat(verify(folder).releases().get(0).deviations()).isEmpty();
    }

    @Test
    void aDescriptionThatIsNoneIsADeviationAndNoFailure() throws IOException {
        for (String json : new String[] {"", "[]", "{}", "null", "{\"id\":7}", "{\"id\":\"2026\",\"id\":\"2026\"}"}) {
            Path folder = Files.createTempDirectory(site, "bag");
            SmallRelease.write(folder, "data/release.json", SmallRelease.utf8(json));
            Bag.seal(folder, Map.of());

            assertThat(verify(folder).releases().get(0).deviations())
                    .as(json)
                    .extracting(Deviation::path)
                    .contains("data/release.json");
        }
    }
}
