package auditpress.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Bags of other programs, after the cases that the conformance suite of the Library of Congress describes. */
class BagItTest {
    private static final String HELLO = "hello\n";
    private static final String HASH = hash(HELLO);

    private enum Says {
        VALID,
        WARNING,
        INVALID
    }

    /** A bag of one file that is valid, and what a case does to it; null takes a file out. */
    private record Case(String name, Says says, Consumer<Map<String, String>> change, Charset encoding) {
        Case(String name, Says says, Consumer<Map<String, String>> change) {
            this(name, says, change, StandardCharsets.UTF_8);
        }
    }

    @TempDir
    private Path folder;

    private static final List<Case> CASES = List.of(
            new Case("a plain bag", Says.VALID, bag -> {}),
            new Case("version 0.93", Says.VALID, bag -> declare(bag, "0.93", "UTF-8")),
            new Case("version 0.97", Says.VALID, bag -> declare(bag, "0.97", "UTF-8")),
            new Case("version .97", Says.INVALID, bag -> declare(bag, ".97", "UTF-8")),
            new Case("version 2.0", Says.INVALID, bag -> declare(bag, "2.0", "UTF-8")),
            new Case(
                    "ISO-8859-1",
                    Says.VALID,
                    bag -> {
                        declare(bag, "0.97", "ISO-8859-1");
                        bag.put("data/é", HELLO);
                        bag.merge("manifest-sha256.txt", HASH + "  data/é\n", String::concat);
                    },
                    StandardCharsets.ISO_8859_1),
            new Case("UTF-16", Says.VALID, bag -> declare(bag, "0.97", "UTF-16"), StandardCharsets.UTF_16),
            new Case("an encoding that nobody knows", Says.INVALID, bag -> declare(bag, "1.0", "EBCDIC-9")),
            new Case("no encoding", Says.INVALID, bag -> bag.put("bagit.txt", "BagIt-Version: 1.0\n")),
            new Case("no bagit.txt", Says.INVALID, bag -> bag.put("bagit.txt", null)),
            new Case("a byte order mark", Says.INVALID, bag -> bag.merge("bagit.txt", "\ufeff", (a, b) -> b + a)),
            new Case(
                    "a blank before the colon in 1.0",
                    Says.INVALID,
                    bag -> bag.put("bagit.txt", "BagIt-Version : 1.0\nTag-File-Character-Encoding : UTF-8\n")),
            new Case(
                    "line ends of Windows",
                    Says.VALID,
                    bag -> bag.put("manifest-sha256.txt", HASH + "  data/hello.txt\r\n")),
            new Case("an altered file", Says.INVALID, bag -> bag.put("data/hello.txt", "hullo\n")),
            new Case("an added file", Says.INVALID, bag -> bag.put("data/more.txt", HELLO)),
            new Case("a missing file", Says.INVALID, bag -> bag.put("data/hello.txt", null)),
            new Case("no manifest", Says.INVALID, bag -> bag.put("manifest-sha256.txt", null)),
            new Case("another manifest that lists less, in 1.0", Says.INVALID, bag -> bag.put("manifest-md5.txt", "")),
            new Case("another manifest that lists less, in 0.97", Says.VALID, bag -> {
                declare(bag, "0.97", "UTF-8");
                bag.put("manifest-md5.txt", "");
            }),
            new Case(
                    "a tag file that was altered",
                    Says.INVALID,
                    bag -> bag.put("tagmanifest-sha256.txt", HASH + " bagit.txt\n")),
            new Case(
                    "a tag file that is missing",
                    Says.INVALID,
                    bag -> bag.put("tagmanifest-sha256.txt", HASH + " bag-info.txt\n")),
            new Case(
                    "an algorithm that nobody knows",
                    Says.INVALID,
                    bag -> bag.put("manifest-crc7.txt", "00  data/hello.txt\n")),
            new Case(
                    "big digits",
                    Says.VALID,
                    bag -> bag.put(
                            "manifest-sha256.txt", HASH.toUpperCase(java.util.Locale.ROOT) + " data/hello.txt\n")),
            new Case("a star of md5sum", Says.WARNING, bag -> list(bag, "*data/hello.txt")),
            new Case("a path with ./", Says.WARNING, bag -> list(bag, "./data/hello.txt")),
            new Case("a name in another letter case", Says.WARNING, bag -> twice(bag, "data/HELLO.txt")),
            new Case("a name twice in 0.97", Says.WARNING, bag -> {
                declare(bag, "0.97", "UTF-8");
                twice(bag, "data/hello.txt");
            }),
            new Case("a name twice in 1.0", Says.INVALID, bag -> twice(bag, "data/hello.txt")),
            new Case(
                    "a name with two hashes",
                    Says.INVALID,
                    bag -> bag.merge("manifest-sha256.txt", "00  data/hello.txt\n", String::concat)),
            new Case("a missing file of the system", Says.WARNING, bag -> twice(bag, "data/.DS_Store")),
            new Case("a path that leads out", Says.INVALID, bag -> twice(bag, "data/../../x")),
            new Case("an absolute path", Says.INVALID, bag -> twice(bag, "/x")),
            new Case("a home folder", Says.INVALID, bag -> twice(bag, "~root/x")),
            new Case("a drive of Windows", Says.INVALID, bag -> twice(bag, "C:\\x")),
            new Case("a share of Windows", Says.INVALID, bag -> twice(bag, "\\\\?\\UNC\\x")),
            new Case(
                    "fetched already", Says.VALID, bag -> bag.put("fetch.txt", "http://x.example/ - data/hello.txt\n")),
            new Case(
                    "still to be fetched",
                    Says.INVALID,
                    bag -> bag.put("fetch.txt", "http://x.example/ 6 data/more.txt\n")),
            new Case("fetched to elsewhere", Says.INVALID, bag -> bag.put("fetch.txt", "http://x.example/ - ~/x\n")),
            new Case(
                    "the payload as stated",
                    Says.VALID,
                    bag -> bag.put("bag-info.txt", "Payload-Oxum : 6.1\nX: a\nX: b\n")),
            new Case(
                    "another payload than stated", Says.INVALID, bag -> bag.put("bag-info.txt", "Payload-Oxum: 7.1\n")),
            new Case(
                    "names with %",
                    Says.VALID, bag -> {
                        bag.put("data/%7E%test", HELLO);
                        bag.merge("manifest-sha256.txt", HASH + "  data/%7E%test\n", String::concat);
                    }));

    @TestFactory
    Stream<DynamicTest> eachCaseIsDecidedAsDocumented() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Verdict verdict = BagIt.verdict(written(one));

                    assertThat(verdict.ok()).as(verdict.toString()).isEqualTo(one.says() != Says.INVALID);
                    if (one.says() != Says.INVALID) {
                        assertThat(verdict.notes().isEmpty())
                                .as(verdict.toString())
                                .isEqualTo(one.says() == Says.VALID);
                    }
                }));
    }

    private Path written(Case one) throws IOException {
        Map<String, String> bag = new TreeMap<>();
        declare(bag, "1.0", "UTF-8");
        bag.put("data/hello.txt", HELLO);
        list(bag, "data/hello.txt");
        one.change().accept(bag);
        Path root = Files.createTempDirectory(folder, "bag");
        Files.createDirectories(root.resolve("data"));
        for (Map.Entry<String, String> file : bag.entrySet()) {
            if (file.getValue() != null) {
                boolean plain =
                        file.getKey().startsWith("data/") || file.getKey().equals("bagit.txt");
                Charset encoding = plain ? StandardCharsets.UTF_8 : one.encoding();
                Files.write(root.resolve(file.getKey()), file.getValue().getBytes(encoding));
            }
        }
        return root;
    }

    private static void declare(Map<String, String> bag, String version, String encoding) {
        bag.put("bagit.txt", "BagIt-Version: " + version + "\nTag-File-Character-Encoding: " + encoding + "\n");
    }

    private static void list(Map<String, String> bag, String path) {
        bag.put("manifest-sha256.txt", HASH + "  " + path + "\n");
    }

    private static void twice(Map<String, String> bag, String path) {
        bag.merge("manifest-sha256.txt", HASH + "  " + path + "\n", String::concat);
    }

    private static String hash(String text) {
        try {
            return Hashes.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .sha256();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
