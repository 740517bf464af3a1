package auditpress.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.edition.Redaction;
import auditpress.model.Edition;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.page.Publication;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever pages show is in the canonical data. */
@org.jspecify.annotations.NullUnmarked
class DossierJsonTest {
    private static final LocalDate DATE = LocalDate.parse("2026-10-05");

    @TempDir
    Path folder;

    @Test
    void thePagesOfTheExampleAreMadeFromItsDataAlone() throws IOException {
        assertSamePages(Path.of("content"));
    }

    @Test
    void thePagesOfTheSoundPackAreMadeFromItsDataAlone() throws IOException {
        assertSamePages(Path.of("src/test/packs/sound/content"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{formula: sum}",
                "{likelihood: [Rare, Likely], impact: [Small, Big], formula: matrix, bands: [Low, High], matrix: {Rare: [Low, Low], Likely: [Low, High]}, acceptance: Low}",
                "{impact: {max: {finance: 1-3, people: 1-3}}}",
                "{factors: {threat: 1-3, vulnerability: 1-3, impact: 1-5}}",
                "{acceptance_authority: {owner: 4, ciso: 25}}"
            })
    void anyRiskMethodComesBack(String method) throws Exception {
        Path content = ContentFolderBuilder.at(folder)
                .file("auditpress.yaml", "organisation: Firm\nrisk_method: " + method + "\n")
                .file("registers/risks.csv", "id,title,likelihood,impact,own column\nR-1,Fire,2,3,kept\n")
                .path();
        assertSamePages(content);
    }

    @Test
    void thePagesOfAnEditionAreMadeFromItsDataAlone() throws IOException {
        Dossier full = dossier(Path.of("src/test/packs/sound/content"));
        Edition customer = full.trace().pack().edition("customer").orElseThrow();
        Redaction shown = Redaction.of(full.trace(), full.report(), customer);
        assertThat(shown.trace().pack().withheld().isNothing()).isFalse();
        assertSamePages(new Dossier(shown.trace(), shown.report()));
    }

    @Test
    void theSameDossierGivesTheSameBytesAfterReading() throws IOException {
        Dossier dossier = dossier(Path.of("content"));
        byte[] first = json(dossier);
        assertThat(json(again(dossier, first))).isEqualTo(first);
    }

    @Test
    void whatIsNoDataOfOursIsRefusedInOneLine() {
        for (String text : List.of("", "[]", "{\"format\":\"other 2\"}", "{\"format\":1", "{} {}")) {
            assertThatThrownBy(() -> DossierJson.read(text.getBytes(StandardCharsets.UTF_8), List.of(), Path::of))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain("\n");
        }
    }

    private static void assertSamePages(Path content) throws IOException {
        assertSamePages(dossier(content));
    }

    private static void assertSamePages(Dossier dossier) throws IOException {
        Map<String, String> pages = pages(dossier);
        Map<String, String> again = pages(again(dossier, json(dossier)));
        assertThat(again.keySet()).isEqualTo(pages.keySet());
        pages.forEach(
                (address, blocks) -> assertThat(again.get(address)).as(address).isEqualTo(blocks));
    }

    private static Dossier dossier(Path content) {
        Trace trace = Trace.of(PackReader.read(content), DATE);
        return new Dossier(trace, Rulebook.check(trace));
    }

    private static byte[] json(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierJson.write(dossier, out);
        return out.toByteArray();
    }

    private static Dossier again(Dossier dossier, byte[] json) {
        return DossierJson.read(json, dossier.trace().pack().settable(), Path::of);
    }

    private static Map<String, String> pages(Dossier dossier) {
        Site site = Publication.of(dossier, Site.Imprint.draft("Auditpress"));
        return Stream.concat(
                        Stream.of(Map.entry("cover", site.cover().toString())),
                        site.pages().stream().map(DossierJsonTest::entry))
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a + b, java.util.TreeMap::new));
    }

    private static Map.Entry<String, String> entry(Page page) {
        String blocks = page.blocks().toString().replaceAll("ToWeb@[0-9a-f]+", "ToWeb");
        return Map.entry(page.address(), page.name() + page.clause() + blocks);
    }
}
