package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Field;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Setting;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field reference: every register, every field, every setting, in the words of their declarations. */
@org.jspecify.annotations.NullUnmarked
class FieldsPageTest {
    @TempDir
    private Path folder;

    private Trace trace;
    private Site site;
    private List<Block> blocks;

    @BeforeEach
    void content() {
        ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", ContentFolderBuilder.SETTINGS + """
                                registers:
                                  risks:
                                    fields:
                                      cost:
                                        type: choice
                                        label: Cost band
                                        help: As the controller sees it.
                                        choices: {low: , high: {label: Above a million}}
                                        aliases: {en: [expense], de: [kosten]}
                                """)
                .file("registers/assets.csv", "id,title\nAST-1,House\n");
        trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        site = Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test"));
        blocks = page().blocks();
    }

    @Test
    void itIsTheLastChapterOfTheChecks() {
        Site.Chapter last = site.chapters().get(site.chapters().size() - 1);
        assertThat(last.group()).isEqualTo("Checks");
        assertThat(last.opening()).isEqualTo(page());
    }

    @Test
    void itIsForThoseWhoKeepTheRegistersAndNotPrinted() {
        assertThat(site.onPaper().pages()).doesNotContain(page());
        assertThat(site.onPaper().chapters()).hasSize(site.chapters().size() - 1);
    }

    @Test
    void everyRegisterHasItsTableWithEveryField() {
        for (Register register : trace.pack().registers()) {
            assertThat(table(register).rows())
                    .extracting(r -> r.cells().get(0).plain())
                    .containsExactlyElementsOf(
                            register.fields().stream().map(Field::name).toList());
        }
    }

    @Test
    void aFieldIsToldInPlainWords() {
        assertThat(cells("risk", "cost"))
                .containsExactly(
                        "cost",
                        "Cost band",
                        "one of low, high (Above a million)\nAs the controller sees it.",
                        "",
                        "en: expense\nde: kosten");
        assertThat(cells("risk", "likelihood")).contains("a step of the scale: 1-5", "yes, R2");
        assertThat(cells("risk", "identified")).contains("a day, YYYY-MM-DD");
        assertThat(cells("approval", "record")).contains("ids from any record, a register as a whole");
        assertThat(cells("evidence", "supports").get(2)).contains("clauses of the standard");
    }

    @Test
    void ofManyNamesTheFirstAreShown() {
        assertThat(cells("risk", "title").get(4))
                .startsWith("en: risk, risk title and ")
                .contains(" more\nde: titel, ");
    }

    @Test
    void everyTargetLeadsToItsPlaceOnThePage() {
        List<String> anchors = blocks.stream()
                .flatMap(b -> b instanceof Block.Heading h ? Stream.of(h.anchor()) : Stream.of())
                .toList();
        assertThat(anchors).doesNotHaveDuplicates().contains("risks", "assets", "auditpress-yaml");
        assertThat(targets().filter(t -> t.address().equals(page().address())))
                .extracting(Target.ToPage::anchor)
                .isNotEmpty()
                .isSubsetOf(anchors);
    }

    @Test
    void onlyRegistersThatHoldSomethingLeadToTheirPages() {
        List<String> addresses = site.pages().stream().map(Page::address).toList();
        assertThat(targets().map(Target.ToPage::address))
                .contains("assets/index.html")
                .doesNotContain("issues/index.html")
                .isSubsetOf(addresses);
    }

    @Test
    void everySettingIsInTheLastTable() {
        Block.Table table = (Block.Table) blocks.get(blocks.size() - 1);
        assertThat(table.rows())
                .extracting(r -> r.cells().get(0).plain())
                .containsExactlyElementsOf(trace.pack().settable().stream()
                        .flatMap(Setting::walk)
                        .map(Setting.Path::keys)
                        .toList())
                .contains("organisation", "registers.*.fields.*.type");
    }

    private Page page() {
        return site.pages().get(site.pages().size() - 1);
    }

    private List<String> cells(String kind, String field) {
        return table(trace.pack().register(kind).orElseThrow()).rows().stream()
                .map(r -> r.cells().stream().map(Text::plain).toList())
                .filter(c -> c.get(0).equals(field))
                .findFirst()
                .orElseThrow();
    }

    private Block.Table table(Register register) {
        return tables().filter(t -> t.caption().equals("Fields of " + register.title()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Block.Table> tables() {
        return blocks.stream().flatMap(b -> b instanceof Block.Table t ? Stream.of(t) : Stream.of());
    }

    private Stream<Target.ToPage> targets() {
        Stream<Text> paragraphs =
                blocks.stream().flatMap(b -> b instanceof Block.Paragraph p ? Stream.of(p.text()) : Stream.of());
        Stream<Text> cells = tables().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream());
        return Stream.concat(paragraphs, cells)
                .flatMap(t -> t.runs().stream())
                .flatMap(r -> r.target() instanceof Target.ToPage to ? Stream.of(to) : Stream.of());
    }
}
