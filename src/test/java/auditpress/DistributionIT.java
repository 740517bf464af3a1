package auditpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The zip that people unpack, and the launcher in it. */
class DistributionIT {
    private static final String VERSION = System.getProperty("auditpress.version");
    private static final String NAME = "auditpress-" + VERSION;
    private static final Map<String, String> JAVA =
            Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home"));
    private static final String EXAMPLE = Path.of("content").toAbsolutePath().toString();

    @TempDir
    private static Path unpacked;

    @TempDir
    private Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        Path zip = Launched.built(NAME + ".zip", "dist");
        Path there = Files.createDirectories(unpacked.resolve("a folder of programs"));
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> files = Files.walk(archive.getPath("/"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = there.resolve(file.toString().substring(1));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                }
            }
        }
    }

    @Test
    void itStartsFromAFolderWithBlanksInItsName() throws Exception {
        assertThat(Launched.run(folder, JAVA, launcher(), "--version").succeeded())
                .isEqualTo("auditpress " + VERSION + "\n");
    }

    @Test
    void itEndsWithTheExitCodeOfTheProgram() throws Exception {
        assertThat(Launched.run(folder, JAVA, launcher(), "check", "--content", EXAMPLE)
                        .succeeded())
                .contains("0 errors");
        assertThat(Launched.run(folder, JAVA, launcher(), "check", "--content", broken()))
                .extracting(Launched::code)
                .isEqualTo(1);
        assertThat(Launched.run(folder, JAVA, launcher(), "check").code()).isEqualTo(2);
    }

    @Test
    void itStartsThroughSymbolicLinks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("first"), launcher());
        Files.createSymbolicLink(bin.resolve("auditpress"), Path.of("first"));
        assertThat(Launched.run(folder, JAVA, bin.resolve("auditpress"), "--version")
                        .succeeded())
                .startsWith("auditpress ");
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        Launched run = Launched.run(folder, JAVA, launcher(), "check", "--content", "no such $HOME * folder");
        assertThat(run.err()).contains("'no such $HOME * folder'");
    }

    @Test
    void filesWithLettersOfAnyLanguageAreReadWithoutALocale() throws Exception {
        assumeThat(System.getProperty("sun.jnu.encoding"))
                .as("the test's own file names")
                .isEqualTo("UTF-8");
        Path content = Files.createDirectories(folder.resolve("Prüfung"));
        Files.writeString(content.resolve("auditpress.yaml"), "organisation: Müller\n");
        Launched run = Launched.run(folder, JAVA, launcher(), "check", "--content", "Prüfung");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isNotEqualTo(2);
    }

    @Test
    void aMissingJavaIsSaid() throws Exception {
        Launched run = Launched.run(folder, Launched.withoutJava(folder.resolve("programs")), launcher(), "--version");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "auditpress: Java is missing. Install Java 17 or newer, or set JAVA_HOME or AUDITPRESS_JAVA.\n");
    }

    @Test
    void aWrongJavaHomeIsSaid() throws Exception {
        Launched run = Launched.run(folder, Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", "/nowhere"), launcher());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("JAVA_HOME is '/nowhere', and there is no bin/java in it.");
    }

    @Test
    void anOldJavaIsSaid() throws Exception {
        for (String version : List.of("1.8.0_402", "11.0.2", "16")) {
            Path java = program("old java", "echo 'openjdk version \"" + version + "\" 2020-01-01' >&2");
            Launched run = Launched.run(folder, with("AUDITPRESS_JAVA", java.toString()), launcher(), "--version");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("is Java " + version + "; Auditpress needs 17 or newer.");
        }
    }

    @Test
    void javaGetsTheOptionsForAFastStartAndThoseOfTheUser() throws Exception {
        Path java = program(
                "new java",
                "[ \"$1\" = -version ] && echo 'openjdk version \"25-ea\"' >&2 && exit; printf '%s\\n' \"$@\"");
        Map<String, String> environment = new HashMap<>(with("AUDITPRESS_JAVA", java.toString()));
        environment.put("AUDITPRESS_OPTS", "-Xmx2g -Dx=y");
        assertThat(Launched.run(folder, environment, launcher(), "check", "a b").succeeded())
                .startsWith("-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n")
                .contains("\n-Xmx2g\n-Dx=y\n-jar\n")
                .endsWith("\ncheck\na b\n");
    }

    @Test
    void windowsGetsItsLauncherWithItsLineEnds() throws Exception {
        String text = Files.readString(home().resolve("bin/auditpress.cmd"), StandardCharsets.UTF_8);
        assertThat(text.lines().count()).isEqualTo(text.split("\r\n").length);
        assertThat(text).contains("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    }

    @Test
    void theProgramIsTheJarThatWasTested() {
        assertThat(home().resolve("lib/auditpress.jar")).hasSameBinaryContentAs(Path.of("target/auditpress.jar"));
    }

    @Test
    void theBillOfMaterialsIsTheSameAtAnyTime() throws Exception {
        JsonNode bill = bill();
        assertThat(bill.has("serialNumber")).isFalse();
        assertThat(bill.at("/metadata/timestamp").isMissingNode()).isTrue();
        assertThat(bill.toString()).doesNotContain(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void everyLibraryHasTheTextOfItsLicence() throws Exception {
        String list = Files.readString(home().resolve("licences/THIRD-PARTY.txt"));
        JsonNode libraries = bill().get("components");
        assertThat(libraries.size()).isGreaterThan(15);
        for (JsonNode library : libraries) {
            String name = library.get("name").asString();
            assertThat(list).contains("\n" + name + " " + library.get("version").asString() + " (");
            boolean apache = library.get("licenses").toString().contains("\"Apache-2.0\"");
            Path texts = home().resolve("licences");
            // The parts of flexmark have one licence.
            String family = name.startsWith("flexmark-") ? "flexmark" : name;
            assertThat(apache || hasFiles(texts.resolve(family))).as(name).isTrue();
        }
        assertThat(home().resolve("LICENSE")).content().contains("Apache License");
        assertThat(home().resolve("licences/fonts/LICENSE-IBM-Plex.txt")).isNotEmptyFile();
        assertThat(home().resolve("licences/fonts/LICENSE-DejaVu.txt")).isNotEmptyFile();
    }

    private static boolean hasFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.findAny().isPresent();
        }
    }

    private static JsonNode bill() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(home().resolve("auditpress.cdx.json")));
    }

    private Path program(String name, String line) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Map<String, String> with(String name, String value) {
        return Map.of("PATH", System.getenv("PATH"), name, value);
    }

    private static String broken() {
        return Path.of("src/test/packs/broken/R1").toAbsolutePath().toString();
    }

    private static Path home() {
        return unpacked.resolve("a folder of programs").resolve(NAME);
    }

    private static Path launcher() {
        return home().resolve("bin/auditpress");
    }
}
