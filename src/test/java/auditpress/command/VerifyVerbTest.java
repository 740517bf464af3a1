package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.bag.Bag;
import auditpress.bag.ReleaseJson;
import auditpress.model.Release;
import auditpress.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyVerbTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path site;

    private Path folder;
    private String seal = "";

    @BeforeEach
    void aRelease() throws IOException {
        folder = site.resolve("releases/2026");
        Files.createDirectories(folder.resolve("data/site"));
        String data = Sha256.of("{}");
        Release release = new Release(
                "2026",
                "Harbour",
                "",
                "",
                LocalDate.of(2026, 10, 5),
                "full",
                "Everything",
                0,
                "Auditpress",
                null,
                data,
                Map.of(),
                Map.of(),
                null,
                null);
        Files.writeString(folder.resolve("data/data.json"), "{}");
        Files.writeString(folder.resolve("data/pack.pdf"), "%PDF urn:sha256:" + data);
        Files.write(folder.resolve("data/release.json"), ReleaseJson.bytes(release));
        Files.writeString(folder.resolve("index.html"), "<title>Release</title>");
        Files.delete(folder.resolve("data/site"));
        seal = Bag.seal(folder, Map.of());
        Files.writeString(site.resolve("versions.js"), "window.AUDITPRESS_VERSIONS=[{\"id\":\"2026\"}];\n");
    }

    @Test
    void aSiteAsSealedIsCodeZero() {
        assertThat(terminal.run("verify", site.toString())).isZero();
        assertThat(terminal.out()).isEqualTo("2026: ok\n  seal " + seal + "\n");
    }

    @Test
    void aDeviationIsCodeFourAndNamed() throws IOException {
        Files.writeString(folder.resolve("data/data.json"), "{ }");

        assertThat(terminal.run("verify", folder.toString())).isEqualTo(4);
        assertThat(terminal.out())
                .contains("2026: 3 deviations\n")
                .contains("  DEVIATION data/data.json: was altered: its hash is not the one in manifest-sha256.txt\n");
    }

    @Test
    void theSealIsHeldAgainstTheOneNoted() {
        assertThat(terminal.run("verify", folder.toString(), "--seal", seal)).isZero();
        assertThat(terminal.out()).contains("the seal expected is that of 2026");
        assertThat(terminal.run("verify", folder.toString(), "--seal", "0".repeat(64)))
                .isEqualTo(4);
        assertThat(terminal.out()).contains("2026: has the seal " + seal + ", not the one expected, 000");
        assertThat(terminal.run("verify", folder.toString(), "--seal", "12")).isEqualTo(2);
    }

    @Test
    void programsReadJson() throws IOException {
        assertThat(terminal.run("verify", site.toString(), "--format", "json")).isZero();
        assertThat(terminal.out().strip())
                .isEqualTo("{\"ok\":true,\"releases\":[{\"name\":\"2026\",\"ok\":true,\"seal\":\"" + seal
                        + "\",\"deviations\":[],\"notes\":[]}],\"deviations\":[],\"notes\":[]}");

        Files.delete(folder.resolve("index.html"));
        assertThat(terminal.run("verify", site.toString(), "--format", "json")).isEqualTo(4);
        assertThat(terminal.out()).contains("{\"path\":\"index.html\",\"words\":\"is missing\"}");
    }

    @Test
    void nothingToVerifyIsCodeTwo() throws IOException {
        Path empty = Files.createDirectories(site.resolve("empty"));

        assertThat(terminal.run("verify", empty.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no release in");
        assertThat(terminal.run("verify", site.resolve("gone").toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("No such file or folder");
        assertThat(terminal.run(
                        "verify",
                        site.toString(),
                        "--allowed-signers",
                        site.resolve("gone").toString()))
                .isEqualTo(2);
    }

    @Test
    void aReleaseThatMustBeSignedIsADeviationWithoutSignature() throws IOException {
        Path signers = Files.writeString(site.resolve("signers"), "# nobody yet\n");

        assertThat(terminal.run("verify", site.toString(), "--allowed-signers", signers.toString()))
                .isEqualTo(4);
        assertThat(terminal.out()).contains("tagmanifest-sha256.txt.sig: is missing: the release is not signed");
        Files.writeString(signers, "nonsense");
        assertThat(terminal.run("verify", site.toString(), "--allowed-signers", signers.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("line 1 is not of the form");
    }

    @Test
    void aBagOfAnotherProgramIsDecidedByBagIt() throws IOException {
        Path bag = site.resolve("bag");
        Files.createDirectories(bag.resolve("data"));
        Files.writeString(bag.resolve("data/hello.txt"), "hello");
        Files.writeString(bag.resolve("bagit.txt"), "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        Files.writeString(bag.resolve("manifest-sha256.txt"), Sha256.of("hello") + " data/hello.txt\n");

        assertThat(terminal.run("verify", bag.toString())).isZero();
        Files.writeString(bag.resolve("data/hello.txt"), "hullo");
        assertThat(terminal.run("verify", bag.toString())).isEqualTo(4);
    }
}
