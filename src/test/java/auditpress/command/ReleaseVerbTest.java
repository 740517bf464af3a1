package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.bag.ReleaseJson;
import auditpress.bag.Releases;
import auditpress.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVerbTest {
    private static final String RISKS = "id,title,owner,likelihood,impact,treatment,controls\n"
            + "R-1,Fire in the server room,Ann Example,2,3,modify,A.5.1\n";

    @TempDir
    private Path folder;

    private Path content;
    private Path out;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void content() {
        content = folder.resolve("content");
        out = folder.resolve("site");
        ContentFolderBuilder.at(content)
                .file(
                        "auditpress.yaml",
                        ContentFolderBuilder.SETTINGS + "rules: {C1: {off: none is kept in this test}}\n")
                .file("registers/risks.csv", RISKS);
    }

    @Test
    void aReleaseIsMadeAnewFromItsOwnDataByteForByte() {
        assertThat(release("2026-sv1")).as(terminal.err()).isZero();
        ContentFolderBuilder.at(content).file("registers/risks.csv", RISKS.replace("Fire", "Flood"));
        assertThat(release("2026-sv1", "--check")).as(terminal.out()).isZero();
        assertThat(terminal.out()).contains("every byte the same");
    }

    @Test
    void whatDoesNotFollowFromTheDataIsNamed() throws IOException {
        release("2026-sv1");
        Path page = bag("2026-sv1").resolve("data/site/risks/r-1.html");
        Path manifest = bag("2026-sv1").resolve("manifest-sha256.txt");
        String sealed = Files.readString(manifest);
        Files.writeString(
                manifest, sealed.replaceFirst("(?m)^[0-9a-f]{64}(  data/site/risks/r-1.html)$", "0".repeat(64) + "$1"));
        assertThat(page).exists();
        assertThat(release("2026-sv1", "--check")).isEqualTo(4);
        assertThat(terminal.out()).contains("data/site/risks/r-1.html is not what the data give");
    }

    @Test
    void dataThatWereTouchedAreNotThoseOfTheRelease() throws IOException {
        release("2026-sv1");
        Path data = bag("2026-sv1").resolve("data/data.json");
        Files.writeString(data, Files.readString(data).replace("Fire in the server room", "Fire in a server room"));
        assertThat(release("2026-sv1", "--check")).isEqualTo(4);
        assertThat(terminal.out())
                .contains("data/data.json is not what release.json names")
                .contains("data/pack.pdf is not what the data give")
                .contains("data/site/risks/r-1.html is not what the data give");
    }

    @Test
    void aReleaseIsNeverChanged() throws IOException {
        release("2026-sv1");
        String seal = kept().get(0).seal();
        ContentFolderBuilder.at(content).file("registers/risks.csv", RISKS.replace("Fire", "Flood"));
        assertThat(release("2026-sv1")).isEqualTo(2);
        assertThat(terminal.err()).contains("There is a release '2026-sv1' already");
        assertThat(kept()).singleElement().extracting(Releases.Kept::seal).isEqualTo(seal);
    }

    @Test
    void eachReleaseNamesTheOneBeforeAndItsSeal() throws IOException {
        for (String id : List.of("b-first", "a-second", "c-third")) {
            assertThat(release(id)).as(terminal.err()).isZero();
        }
        List<Releases.Kept> chain = kept();
        assertThat(chain).extracting(k -> k.release().id()).containsExactly("b-first", "a-second", "c-third");
        assertThat(chain.get(0).release().predecessor()).isNull();
        for (int i = 1; i < 3; i++) {
            assertThat(chain.get(i).release().predecessor())
                    .isEqualTo(new Release.Predecessor(
                            chain.get(i - 1).release().id(), chain.get(i - 1).seal()));
        }
        assertThat(terminal.run("verify", out.toString())).as(terminal.out()).isZero();
    }

    @Test
    void nothingIsTiedToADamagedRelease() throws IOException {
        release("2026-sv1");
        Files.writeString(bag("2026-sv1").resolve("data/site/index.html"), "altered");
        assertThat(release("2026-sv2")).isEqualTo(2);
        assertThat(terminal.err()).contains("2026-sv1, is not as it was sealed");
        assertThat(bag("2026-sv2")).doesNotExist();
    }

    @Test
    void errorsAreReleasedOnlyWhenSomebodyAnswersForThem() throws IOException {
        ContentFolderBuilder.at(content)
                .file("registers/risks.csv", RISKS.replace("A.5.1", "A.5.1 R-404"))
                .file("people.csv", "id,name\np-ann,Ann Example\n");
        assertThat(release("2026-sv1")).isEqualTo(1);
        assertThat(terminal.err()).contains("not released, since there are errors");
        assertThat(bag("2026-sv1")).doesNotExist();
        assertThat(release("2026-sv1", "--accept-findings", "Mended next week", "--by", "p-an"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("Did you mean 'p-ann'");
        assertThat(release("2026-sv1", "--accept-findings", "Mended next week")).isEqualTo(2);
        assertThat(release("2026-sv1", "--accept-findings", "Mended next week", "--by", "p-ann"))
                .as(terminal.err())
                .isZero();
        assertThat(kept().get(0).release().accepted())
                .isEqualTo(new Release.Accepted(1, "Mended next week", "Ann Example"));
        for (String page : List.of("index.html", "findings.html")) {
            assertThat(bag("2026-sv1").resolve("data/site").resolve(page))
                    .content()
                    .contains("Mended next week")
                    .contains("Ann Example");
        }
        assertThat(release("2026-sv1", "--check")).as(terminal.out()).isZero();
    }

    @Test
    void twoArchivesOfOneContentAreTheSameBytes() throws IOException {
        release("2026-sv1", "--zip");
        byte[] first = Files.readAllBytes(out.resolve("releases/2026-sv1.zip"));
        out = folder.resolve("elsewhere");
        release("2026-sv1", "--zip");
        assertThat(Files.readAllBytes(out.resolve("releases/2026-sv1.zip"))).isEqualTo(first);
        assertThat(terminal.run("verify", out.resolve("releases/2026-sv1.zip").toString()))
                .as(terminal.out())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../x", "a/b", "-x", "a..b", "con", "LPT1.x", "latest", "é", "a b", "x."})
    void aNameThatIsNoFolderEverywhereIsRefused(String id) throws IOException {
        assertThat(release(id)).isEqualTo(2);
        assertThat(out.resolve("releases")).doesNotExist();
    }

    @Test
    void anUnknownReleaseIsSuggested() {
        release("2026-sv1");
        assertThat(release("2026-sv2", "--check")).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no release '2026-sv2'").contains("2026-sv1");
    }

    @Test
    void everyVersionIsListedForTheSwitchOfEveryPage() throws IOException {
        release("2026-sv1");
        terminal.run("build", "--no-pdf", "--content", content.toString(), "--out", out.toString());
        assertThat(out.resolve("versions.js"))
                .content()
                .contains("\"id\":\"latest\"")
                .contains("\"id\":\"2026-sv1\"");
        assertThat(out.resolve("pages.js")).content().contains("\"risks/r-1.html\"");
        assertThat(out.resolve("index.html"))
                .content()
                .contains("latest/index.html")
                .contains("releases/2026-sv1/data/site/index.html")
                .contains("releases/2026-sv1/data/pack.pdf");
    }

    @Test
    void aReleaseHoldsTheFilesOfItsEvidence() throws IOException {
        ContentFolderBuilder.at(content)
                .file("evidence/log.txt", "restored")
                .file("evidence/unnamed.txt", "nobody names it")
                .file(
                        "evidence/evidence.csv",
                        "id,title,file,collected,supports\nE-1,Restore log,log.txt,2026-02-01,A.8.13\n");
        release("2026-sv1");
        assertThat(bag("2026-sv1").resolve("data/site/files/log.txt")).hasContent("restored");
        try (Stream<Path> files = Files.walk(bag("2026-sv1"))) {
            assertThat(files.map(Path::toString)).noneMatch(f -> f.contains("unnamed"));
        }
        Release release = ReleaseJson.of(Files.readAllBytes(bag("2026-sv1").resolve(ReleaseJson.PATH)));
        assertThat(release.commit()).isNull();
        assertThat(release.findings()).containsKeys("error", "warning", "note", "waived");
    }

    private int release(String id, String... more) {
        return terminal.run(Stream.concat(
                        Stream.of("release", "--content", content.toString(), "--out", out.toString(), id),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Path bag(String id) {
        return out.resolve("releases").resolve(id);
    }

    private List<Releases.Kept> kept() throws IOException {
        return Releases.in(out.resolve("releases"));
    }
}
