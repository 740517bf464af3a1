package auditpress.bag;

import static auditpress.bag.SmallRelease.verify;
import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a release is found; what is not changed is not. */
class TamperingTest {
    private static final int[] PATTERNS = {0x01, 0x20, 0x80};

    @TempDir
    private Path site;

    private Path folder;

    @BeforeEach
    void aChainOfThree() throws IOException {
        SmallRelease.chain(site);
        folder = site.resolve("releases/2026");
    }

    @Test
    void whatNobodyTouchedIsFoundSo() throws IOException {
        Report whole = verify(site);

        assertThat(whole.deviations()).isEmpty();
        assertThat(whole.releases())
                .hasSize(3)
                .allMatch(Verdict::ok)
                .allMatch(v -> v.notes().isEmpty());
        assertThat(verify(folder).ok()).isTrue();
        assertThat(whole.ok()).isTrue();
    }

    @Test
    void eachFlippedByteOfEachFileIsFound() throws IOException {
        Verification verification = new Verification(null, SmallRelease.NOW);
        SortedMap<String, byte[]> files = bytes();
        assertThat(verification.tree(inMemory(files), true).deviations()).isEmpty();

        List<String> unseen = new ArrayList<>();
        int flips = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] content = file.getValue();
            for (int at = 0; at < content.length; at++) {
                for (int pattern : PATTERNS) {
                    content[at] ^= (byte) pattern;
                    if (verification.tree(inMemory(files), true).ok()) {
                        unseen.add(file.getKey() + " at " + at);
                    }
                    content[at] ^= (byte) pattern;
                    flips++;
                }
            }
        }

        System.out.println((flips - unseen.size()) + " of " + flips + " flips found in " + files.size() + " files");
        assertThat(flips).isGreaterThan(10_000);
        assertThat(unseen).isEmpty();
        assertThat(verification.tree(inMemory(files), true).ok()).isTrue();
    }

    @Test
    void aFlippedByteOnDiskIsFoundInItsFile() throws IOException {
        for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
            byte[] flipped = file.getValue().clone();
            if (flipped.length > 0) {
                flipped[flipped.length / 2] ^= 1;
                Files.write(folder.resolve(file.getKey()), flipped);
                assertThat(paths(verify(folder))).as(file.getKey()).isNotEmpty();
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(verify(folder).ok()).isTrue();
    }

    @Test
    void eachDeletedRenamedTruncatedOrLengthenedFileIsFound() throws IOException {
        for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
            String path = file.getKey();
            Path place = folder.resolve(path);
            byte[] content = file.getValue();

            Files.delete(place);
            assertThat(paths(verify(folder))).as("deleted " + path).contains(path);
            Files.write(folder.resolve(path + "x"), content);
            assertThat(paths(verify(folder))).as("renamed " + path).contains(path, path + "x");
            Files.delete(folder.resolve(path + "x"));
            Files.write(place, Arrays.copyOf(content, content.length + 1));
            assertThat(paths(verify(folder))).as("lengthened " + path).isNotEmpty();
            if (content.length > 0) {
                Files.write(place, Arrays.copyOf(content, content.length - 1));
                assertThat(paths(verify(folder))).as("truncated " + path).isNotEmpty();
            }
            Files.write(place, content);
        }
        assertThat(verify(folder).ok()).isTrue();
    }

    @Test
    void eachPairOfSwappedFilesIsFound() throws IOException {
        List<Map.Entry<String, byte[]>> files = List.copyOf(bytes().entrySet());
        for (int a = 0; a < files.size(); a++) {
            for (int b = a + 1; b < files.size(); b++) {
                Files.write(folder.resolve(files.get(a).getKey()), files.get(b).getValue());
                Files.write(folder.resolve(files.get(b).getKey()), files.get(a).getValue());
                assertThat(verify(folder).ok())
                        .as(files.get(a).getKey() + " and " + files.get(b).getKey())
                        .isFalse();
                Files.write(folder.resolve(files.get(a).getKey()), files.get(a).getValue());
                Files.write(folder.resolve(files.get(b).getKey()), files.get(b).getValue());
            }
        }
        assertThat(verify(folder).ok()).isTrue();
    }

    @Test
    void whateverIsAddedIsFound() throws IOException {
        for (String path :
                List.of("data/x", "x", "data/site/.x", "manifest-md5.txt", "tagmanifest-x.txt", "fetch.txt")) {
            SmallRelease.write(folder, path, new byte[0]);
            assertThat(paths(verify(folder))).as(path).containsExactly(path);
            Files.delete(folder.resolve(path));
        }
        Path empty = Files.createDirectories(folder.resolve("data/hollow"));
        assertThat(paths(verify(folder))).containsExactly("data/hollow");
        Files.delete(empty);
        Path link = Files.createSymbolicLink(folder.resolve("data/link"), folder.resolve("index.html"));
        assertThat(paths(verify(folder))).containsExactly("data/link");
        Files.delete(link);
        Files.move(folder.resolve("data/data.json"), site.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("data/data.json"), site.resolve("elsewhere"));
        assertThat(paths(verify(folder))).contains("data/data.json");
    }

    @Test
    void anOlderReleaseUnderANewerNameIsFound() throws IOException {
        Path newer = site.resolve("releases/2027");
        delete(newer);
        copy(site.resolve("releases/2025"), newer);

        assertThat(verify(newer).ok()).isFalse();
        assertThat(verify(site).ok()).isFalse();
    }

    @Test
    void aChainWithoutItsMiddleIsFound() throws IOException {
        delete(folder);

        assertThat(verify(site).deviations())
                .extracting(Deviation::toString)
                .containsExactly(
                        "2026: is gone: versions.js names this release",
                        "2027: names 2026 as the release before it, which is gone");
        assertThat(verify(site.resolve("releases/2027")).releases().get(0).notes())
                .singleElement()
                .asString()
                .startsWith("not checked: the release before, 2026, is not here");
    }

    @Test
    void whatLiesBesideTheReleasesIsFoundButARunBrokenOffIsNoTampering() throws IOException {
        Files.createDirectories(site.resolve("releases/.2028.next/data"));
        assertThat(verify(site).ok()).isTrue();
        assertThat(verify(site).notes()).singleElement().asString().contains("broken off");

        Files.writeString(site.resolve("releases/notes.txt"), "");
        assertThat(verify(site).deviations())
                .extracting(Deviation::toString)
                .containsExactly("notes.txt: was added: it is no release");
    }

    @Test
    void nothingPutIntoAReleaseMakesItASite() throws IOException {
        SmallRelease.chain(folder);

        assertThat(paths(verify(folder))).contains("versions.js", "releases/2025/index.html");
    }

    @Test
    void aReleaseThatWasSealedAnewIsFoundByTheOneBehindIt() throws IOException {
        delete(folder);
        SmallRelease.in(site, "2026", null);

        assertThat(verify(folder).ok()).isTrue();
        assertThat(verify(site.resolve("releases/2027")).ok()).isFalse();
        assertThat(verify(site).deviations()).extracting(Deviation::path).containsExactly("2025, 2026", "2027");
    }

    @Test
    void twoReleasesBehindOneAreFound() throws IOException {
        SmallRelease.in(site, "2028", new Release.Predecessor("2026", Bag.seal(folder)));
        SmallRelease.versions(site, "2025", "2026", "2027", "2028");

        assertThat(verify(site).deviations())
                .extracting(Deviation::toString)
                .containsExactly("2027, 2028: name 2026 as the release before; there can be one");
    }

    /** So a run leaves it that is broken off between the release and the list. */
    @Test
    void aReleaseThatIsNotListedYetIsNoDeviation() throws IOException {
        SmallRelease.versions(site, "2025", "2026");

        assertThat(verify(site).ok()).isTrue();
        assertThat(verify(site).notes()).containsExactly("versions.js does not name 2027 yet; the next build lists it");
    }

    @Test
    void aCircleIsFound() throws IOException {
        delete(site.resolve("releases/2025"));
        SmallRelease.in(site, "2025", new Release.Predecessor("2027", "00"));

        assertThat(verify(site).deviations())
                .extracting(Deviation::words)
                .anyMatch(words -> words.startsWith("stands behind itself"));
    }

    private static List<String> paths(Report report) {
        return report.releases().get(0).deviations().stream()
                .map(Deviation::path)
                .distinct()
                .toList();
    }

    private SortedMap<String, byte[]> bytes() throws IOException {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        try (Tree tree = FolderTree.of(folder)) {
            for (Map.Entry<String, Tree.Source> file : tree.files().entrySet()) {
                try (InputStream in = file.getValue().open()) {
                    bytes.put(file.getKey(), in.readAllBytes());
                }
            }
        }
        return bytes;
    }

    private static Tree inMemory(SortedMap<String, byte[]> bytes) {
        SortedMap<String, Tree.Source> files = new TreeMap<>();
        bytes.forEach((path, content) -> files.put(path, () -> new ByteArrayInputStream(content)));
        return new Tree("2026", files, List.of(), () -> {});
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
