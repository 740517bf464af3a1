package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.dossier.DossierJson;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code auditpress diff} between the sound pack and a copy of it a year later. */
class DiffVerbTest {
    private static final Path SOUND = Path.of("src/test/packs/sound/content");
    private static final Path EXPECTED = Path.of("src/test/packs/sound/expected/diff.txt");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private Path later;

    @BeforeEach
    void aYearLater() throws IOException {
        later = folder.resolve("later");
        try (Stream<Path> files = Files.walk(SOUND)) {
            for (Path file : files.toList()) {
                Path copy = later.resolve(SOUND.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        edit("auditpress.yaml", "date: 2026-10-05", "date: 2027-10-04");
        edit("auditpress.yaml", "The payment platform and", "The payment platform, the payouts and");
        edit("auditpress.yaml", "acceptance: 8", "acceptance: 6");
        edit(
                "registers/risks.csv",
                "p-ben,4,4,16,modify,A.7.5 A.8.13,,2,4",
                "p-ada,4,4,16,modify,A.8.13 A.7.5 A.7.11,,1,4");
        edit(
                "registers/risks.csv",
                "R-2,Leaver keeps access,,AST-1,Leaver,No list,p-ben,3,4",
                "r-2,Leaver keeps access,,AST-1,Leaver,No list,p-ben,4,4");
        edit(
                "registers/improvements.csv",
                "p-ben,2026-12-18,open,,,,,,\nIMP-2",
                "p-ben,2026-12-18,verified,2026-11-20,p-ada,2027-02-01,It works.,,\nIMP-2");
        edit("registers/findings.csv", "IMP-1,open", "IMP-1,closed");
        edit("statement-of-applicability.csv", "A.5.7,yes,practice,,implemented", "A.5.7,yes,practice,,partial");
        edit(
                "statement-of-applicability.csv",
                "A.5.13,yes,practice,,implemented,p-ben,",
                "A.5.13,no,,Nothing is labelled.,,p-ben,");
        edit("documents/pol-1.md", "version: 2.0", "version: 2.1");
        edit("evidence/evidence.csv", "E-4,Training page", "E-04,Training page");
    }

    private void edit(String file, String old, String edited) throws IOException {
        Path path = later.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, edited));
    }

    @Test
    void textGroupsTheChangesWithTheirCounts() throws IOException {
        assertThat(terminal.run("diff", SOUND.toString(), later.toString())).isZero();
        String text = terminal.out().replace(later.toString(), "later");
        if (UPDATE) {
            Files.writeString(EXPECTED, text);
        }
        assertThat(text).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void jsonCountsWhatItLists() {
        terminal.run("diff", SOUND.toString(), later.toString(), "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(terminal.out());
        assertThat(json.at("/before/auditDate").asString()).isEqualTo("2026-10-05");
        assertThat(json.at("/after/auditDate").asString()).isEqualTo("2027-10-04");
        int counted = 0;
        for (JsonNode topic : json.get("counts")) {
            for (JsonNode count : topic) {
                counted += count.asInt();
            }
        }
        assertThat(json.get("changes")).hasSize(counted);
        assertThat(json.get("changes").get(0).get("what").asString()).isEqualTo("changed");
        assertThat(json.get("changes").get(0).get("title").asString()).isEqualTo("Scope");
    }

    @Test
    void htmlIsOnePageThatNeedsNoOther() {
        terminal.run("diff", SOUND.toString(), later.toString(), "--format", "html");
        assertThat(terminal.out())
                .startsWith("<!doctype html>")
                .contains("<h2 id=\"risks\">", "href=\"#risks\"", "default-src", "style-src")
                .doesNotContain("<script", "<link", "src=", "href=\"../", ".html");
    }

    @Test
    void theExitCodeSaysWhetherAnythingChangedOnRequest() {
        assertThat(terminal.run("diff", SOUND.toString(), later.toString(), "--exit-code"))
                .isEqualTo(1);
        assertThat(terminal.run("diff", SOUND.toString(), SOUND.toString(), "--exit-code"))
                .isZero();
        assertThat(terminal.out()).contains("Nothing changed; 123 records stand as before.");
    }

    @Test
    void aReleaseIsNamedByItsIdOrFolderAndNowIsTheContent() throws IOException {
        Path release = folder.resolve("out/releases/stage-2/data");
        Files.createDirectories(release);
        Trace trace = Trace.of(PackReader.read(SOUND), LocalDate.of(2026, 10, 5));
        try (OutputStream out = Files.newOutputStream(release.resolve("data.json"))) {
            DossierJson.write(new Dossier(trace, Rulebook.check(trace)), out);
        }
        String out = folder.resolve("out").toString();
        assertThat(terminal.run("diff", "stage-2", "--out", out, "--content", SOUND.toString(), "--exit-code"))
                .isZero();
        assertThat(terminal.out()).startsWith("stage-2 (2026-10-05) -> now (2026-10-05)\n");
        assertThat(terminal.run(
                        "diff",
                        folder.resolve("out/releases/stage-2").toString(),
                        "now",
                        "--content",
                        later.toString(),
                        "--exit-code"))
                .isEqualTo(1);
        assertThat(terminal.run("diff", "stage2", "--out", out, "--content", SOUND.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("'stage2'", "Did you mean 'stage-2'?");
    }
}
