package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house: which package may import which, and which library lives where. */
@org.jspecify.annotations.NullUnmarked
class DependenceTest {
    private static final Path SOURCES = Path.of("src/main/java/auditpress");
    private static final Pattern OURS = Pattern.compile("(?m)^import (?:static )?auditpress\\.([a-z]+)\\.");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("notation", Set.of("model")),
            Map.entry("table", Set.of("model")),
            Map.entry("read", Set.of("model", "notation", "table")),
            Map.entry("importer", Set.of("model", "notation", "table", "read")),
            Map.entry("trace", Set.of("model")),
            Map.entry("check", Set.of("model", "trace")),
            Map.entry("edition", Set.of("model", "trace", "check")),
            Map.entry("figure", Set.of("model", "trace", "check")),
            Map.entry("diff", Set.of("model", "trace")),
            Map.entry("page", Set.of("model", "trace", "check", "figure", "diff", "dossier")),
            Map.entry("html", Set.of("model")),
            Map.entry("pdf", Set.of("model")),
            Map.entry("release", Set.of("model")),
            Map.entry("bag", Set.of("model")),
            Map.entry("dossier", Set.of("model", "trace", "check", "diff")),
            Map.entry("export", Set.of("model", "trace", "check", "figure", "diff")),
            Map.entry("oscal", Set.of("model", "trace", "check")),
            Map.entry("start", Set.of("model", "read", "export")),
            Map.entry("sign", Set.of("model", "read", "trace")),
            Map.entry(
                    "command",
                    Set.of(
                            "model",
                            "read",
                            "check",
                            "export",
                            "start",
                            "pdf",
                            "sign",
                            "trace",
                            "bag",
                            "diff",
                            "dossier",
                            "page",
                            "html",
                            "importer",
                            "oscal",
                            "edition",
                            "table")));

    private static final Map<String, List<String>> LIBRARY_LIVES_IN = Map.ofEntries(
            Map.entry("freemarker.", List.of("html")),
            Map.entry("com.lowagie.", List.of("pdf")),
            Map.entry("org.commonmark.", List.of("page")),
            Map.entry("com.vladsch.flexmark.", List.of("importer")),
            Map.entry(
                    "tools.jackson.",
                    List.of("notation", "read", "importer", "export", "oscal", "html", "bag", "dossier")),
            Map.entry("org.eclipse.jgit.", List.of("read")),
            Map.entry("org.dhatim.", List.of("read", "table", "export")),
            Map.entry("org.apache.commons.", List.of("read", "table", "export")),
            Map.entry("picocli.", List.of("command")),
            Map.entry("java.net.http", List.of()),
            Map.entry("java.lang.reflect", List.of("html")));

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyWhatTheyMay() {
        return MAY_IMPORT.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(), () -> assertThat(imported(e.getKey())).isSubsetOf(e.getValue())));
    }

    @Test
    void everyPackageIsInTheTable() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(p -> p.getFileName().toString()))
                    .hasSameElementsAs(MAY_IMPORT.keySet());
        }
    }

    @TestFactory
    Stream<DynamicTest> librariesLiveInOnePackage() {
        return LIBRARY_LIVES_IN.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> assertThat(packagesThatName("import " + e.getKey()))
                                .isSubsetOf(e.getValue())));
    }

    @Test
    void onlyMainKnowsTheClockAndTheStreams() {
        for (String word : List.of(
                "System.exit",
                "System.out",
                "System.err",
                "System.getenv",
                "LocalDate.now",
                "Instant.now",
                "currentTimeMillis")) {
            assertThat(filesThatHold(word)).as(word).isSubsetOf("Main.java");
        }
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (String name : MAY_IMPORT.keySet()) {
            assertThat(SOURCES.resolve(name).resolve("package-info.java"))
                    .content()
                    .contains("/**")
                    .contains("@org.jspecify.annotations.NullMarked");
        }
    }

    private static Set<String> imported(String name) {
        Set<String> found = new java.util.TreeSet<>();
        for (Path file : files(SOURCES.resolve(name))) {
            Matcher matcher = OURS.matcher(text(file));
            while (matcher.find()) {
                if (!matcher.group(1).equals(name)) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static List<String> packagesThatName(String words) {
        return files(SOURCES).stream()
                .filter(f -> text(f).contains(words))
                .map(f -> f.getParent().getFileName().toString())
                .distinct()
                .toList();
    }

    private static List<String> filesThatHold(String word) {
        return files(SOURCES).stream()
                .filter(f -> text(f).contains(word))
                .map(f -> f.getFileName().toString())
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
