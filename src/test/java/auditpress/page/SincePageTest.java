package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.diff.Base;
import auditpress.diff.Differences;
import auditpress.dossier.Dossier;
import auditpress.dossier.DossierJson;
import auditpress.dossier.Earlier;
import auditpress.figure.Figures;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.PastRelease;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chapter "Since the last audit" and the trend on the first page. */
class SincePageTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 10, 5);

    @TempDir
    private Path folder;

    private Trace before;
    private Trace now;
    private Differences differences;

    @BeforeEach
    void read() {
        String head = "id,title,owner,likelihood,impact,treatment,status\n";
        before = trace("before", head + "R-1,Flood,p-1,4,4,accept,open\nR-2,Fire,p-1,4,4,accept,open\n", BEFORE);
        now = trace(
                "now",
                head + "R-1,Flood,p-1,4,5,accept,open\nR-3,Theft,p-1,4,4,accept,open\n",
                ContentFolderBuilder.AUDIT_DATE);
        differences = Differences.between(before, now)
                .named(new Base("stage-2", BEFORE, "ab".repeat(32)), new Base("", ContentFolderBuilder.AUDIT_DATE, ""));
    }

    private Trace trace(String name, String risks, LocalDate day) {
        return Trace.of(
                PackReader.read(ContentFolderBuilder.in(folder.resolve(name))
                        .file("registers/risks.csv", risks)
                        .path()),
                day);
    }

    @Test
    void theChapterStandsBehindHowToReadThis() {
        assertThat(site(new Earlier(differences, List.of())).chapters())
                .extracting(Site.Chapter::name)
                .startsWith("Overview", "How to read this", "Since the last audit");
        assertThat(site(Earlier.NONE).chapters()).extracting(Site.Chapter::name).doesNotContain("Since the last audit");
    }

    @Test
    void countsLeadToTheEntriesAndEntriesToTheRecordsThatAreThere() {
        List<Block> blocks =
                page("since.html", new Earlier(differences, List.of())).blocks();
        Block.Figure card = only(blocks, Block.Figures.class).figures().get(0);
        assertThat(card.value()).isEqualTo("3");
        assertThat(card.note()).isEqualTo("1 new, 1 raised, 1 removed");
        assertThat(card.target()).isEqualTo(new Target.ToPage("since.html", "risks"));
        assertThat(blocks.stream()
                        .filter(b -> b instanceof Block.Heading h && h.anchor().equals("risks")))
                .hasSize(1);
        Block.Table table = only(blocks, Block.Table.class);
        assertThat(table.rows()).hasSize(3);
        assertThat(target(table, 0)).isEqualTo(new Target.ToPage("risks/r-3.html"));
        assertThat(target(table, 1)).isEqualTo(new Target.ToPage("risks/r-1.html"));
        assertThat(target(table, 2)).isNull();
    }

    private static @Nullable Target target(Block.Table table, int row) {
        return table.rows().get(row).cells().get(1).runs().get(0).target();
    }

    @Test
    void theBaseIsNamedWithItsSealAndWhatStaysIsCounted() {
        List<Block> blocks =
                page("since.html", new Earlier(differences, List.of())).blocks();
        assertThat(only(blocks, Block.Facts.class).facts())
                .extracting(f -> f.label() + ": " + f.value().plain())
                .containsExactly(
                        "Before: stage-2, as at 2025-10-05",
                        "Seal of that release: " + "ab".repeat(32),
                        "Now: as at 2026-10-05",
                        "Changes: 3");
        assertThat(blocks)
                .anySatisfy(b -> assertThat(b.toString())
                        .contains("93 records stand as before: 93 in Statement of Applicability."));
    }

    @Test
    void aTrendIsATableAndOnceThreePointsDifferLines() {
        assertThat(overview(0))
                .noneMatch(b -> b instanceof Block.Heading h && h.anchor().equals("trend"));
        assertThat(overview(1))
                .anyMatch(b -> b instanceof Block.Heading h && h.anchor().equals("trend"));
        assertThat(overview(1)).noneMatch(Block.Line.class::isInstance);
        assertThat(overview(2))
                .filteredOn(Block.Line.class::isInstance)
                .extracting(b -> ((Block.Line) b).caption() + " "
                        + ((Block.Line) b).points().size())
                .contains("Risks above the criterion 3");
    }

    private List<Block> overview(int releases) {
        Figures figures = Figures.of(before, Rulebook.check(before));
        List<PastRelease> past = IntStream.range(0, releases)
                .mapToObj(i -> figures.of("release-" + i, BEFORE.minusMonths(i)))
                .map(r -> new PastRelease(r.id(), r.auditDate(), Map.of("risks-above-criterion", BigDecimal.TEN)))
                .toList();
        return page("index.html", new Earlier(null, past)).blocks();
    }

    @Test
    void whatIsShownOfEarlierReleasesIsPartOfTheData() throws java.io.IOException {
        PastRelease past = Figures.of(before, Rulebook.check(before)).of("stage-2", BEFORE);
        Dossier dossier = new Dossier(now, Rulebook.check(now), new Earlier(differences, List.of(past)), null);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        DossierJson.write(dossier, json);
        Dossier read = DossierJson.read(json.toByteArray(), PackReader.settable(), folder::resolve);
        assertThat(read.earlier()).isEqualTo(dossier.earlier());
    }

    private Site site(Earlier earlier) {
        return Publication.of(new Dossier(now, Rulebook.check(now), earlier, null), Site.Imprint.draft("test"));
    }

    private Page page(String address, Earlier earlier) {
        return site(earlier).pages().stream()
                .filter(p -> p.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static <B extends Block> B only(List<Block> blocks, Class<B> type) {
        return blocks.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
