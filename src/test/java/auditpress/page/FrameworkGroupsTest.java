package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Run;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of requirements on one page: by group, and without a page for each. */
class FrameworkGroupsTest {
    private static final String PAGE = "requirements/index.html";

    @TempDir
    private Path folder;

    private ContentFolderBuilder content;

    @BeforeEach
    void content() {
        content = ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", ContentFolderBuilder.SETTINGS + "frameworks: nist-800-53-r5\n")
                .file(
                        "statement-of-applicability.csv",
                        "control,applicable,status,evidence\nA.5.3,yes,implemented,E-1\nA.8.2,yes,implemented,\n")
                .file(
                        "evidence/evidence.csv",
                        "id,title,url,collected,valid_until\nE-1,Duties,https://a.example,2026-01-01,2027-01-01\n");
    }

    @Test
    void eachFamilyHasItsTableAndItsBar() {
        assertThat(headings()).hasSize(20).startsWith("AC Access Control").endsWith("SR Supply Chain Risk Management");
        assertThat(tables()).hasSize(20);
        assertThat(tables().get(0).caption()).isEqualTo("23 requirements: 1 served, 3 partly, 19 gap");
        assertThat(of(Block.Bars.class, site(), PAGE).get(1).bars())
                .hasSize(20)
                .first()
                .satisfies(b -> assertThat(b.counts()).containsExactly(1, 3, 19, 0, 0));
    }

    @Test
    void aBarLeadsToItsFamily() {
        Run label = of(Block.Bars.class, site(), PAGE)
                .get(1)
                .bars()
                .get(5)
                .label()
                .runs()
                .get(0);
        assertThat(of(Block.Heading.class, site(), PAGE))
                .filteredOn(h ->
                        label.target() instanceof Target.ToPage t && t.anchor().equals(h.anchor()))
                .singleElement()
                .satisfies(h -> assertThat(h.text().plain()).isEqualTo("CP Contingency Planning"));
    }

    @Test
    void aRequirementThatOnlyShipsIsARowAndNoPage() {
        assertThat(site().pages()).extracting(Page::address).noneMatch(a -> a.startsWith("requirements/nist"));
        Block.Row row = row("AC-5");
        assertThat(row.anchor()).isEqualTo("nist-800-53-r5-ac-5");
        assertThat(row.cells().get(0).runs()).extracting(Run::target).containsOnlyNulls();
        assertThat(row.cells().get(4).plain()).isEqualTo("served");
    }

    @Test
    void aClauseWithPartsLeadsToTheFirstOfThem() {
        assertThat(row("AC-1").cells().get(2).runs())
                .filteredOn(r -> r.text().equals("7.5"))
                .extracting(Run::target)
                .containsExactly(new Target.ToPage("coverage.html", "clause-7.5.1"));
    }

    @Test
    void oneThatARowOfOursSpeaksOfHasAPage() {
        content.file(
                "registers/requirements.csv", "framework,reference,reason\nNIST 800-53 r5,AC-5,Asked by a customer\n");
        assertThat(site().pages()).extracting(Page::address).contains("requirements/nist-800-53-r5-ac-5.html");
        assertThat(row("AC-5").cells().get(0).runs())
                .extracting(Run::target)
                .containsExactly(new Target.ToPage("requirements/nist-800-53-r5-ac-5.html"));
    }

    @Test
    void oneThatARecordNamesHasAPageThatNamesTheRecord() {
        content.file("registers/risks.csv", "id,title,description\nR-1,Fraud,See [[nist-800-53-r5-AC-5]].\n");
        assertThat(of(Block.Table.class, site(), "requirements/nist-800-53-r5-ac-5.html"))
                .flatExtracting(Block.Table::rows)
                .extracting(r -> r.cells().get(1).plain())
                .contains("R-1");
    }

    @Test
    void anEnhancementStandsInTheFamilyOfItsControl() {
        content.file(
                "registers/requirements.csv",
                "framework,reference,title,parent,controls\n"
                        + "nist-sp-800-53-rev5,AC-2(1),Automated,AC-2 Account Management,A.8.2\n");
        assertThat(headings()).hasSize(20);
        assertThat(tables().get(0).rows())
                .extracting(r -> r.cells().get(0).plain())
                .contains("AC-2(1)");
    }

    @Test
    void requirementsThatArePartOfEachOtherStillStandSomewhere() {
        content.file("auditpress.yaml", ContentFolderBuilder.SETTINGS)
                .file(
                        "registers/requirements.csv",
                        "framework,reference,title,parent\nF,1,One,2 Two\nF,2,Two,1 One\nF,3,Three,1 One\nF,4,Four,1 One\n");
        assertThat(tables()).flatExtracting(Block.Table::rows).hasSize(4);
    }

    @Test
    void aControlNamesAllThatItServesInALineForEachFramework() {
        assertThat(of(Block.Trail.class, site(), "controls/a.8.2.html"))
                .flatExtracting(Block.Trail::stages)
                .flatExtracting(Block.Stage::steps)
                .extracting(s -> s.relation() + " " + s.label().plain())
                .contains("serves NIST SP 800-53 Rev. 5, 5 requirements");
        assertThat(of(Block.Facts.class, site(), "controls/a.8.2.html"))
                .flatExtracting(Block.Facts::facts)
                .filteredOn(f -> f.label().equals("Serves NIST SP 800-53 Rev. 5 (5)"))
                .extracting(f -> f.value().plain())
                .containsExactly("AC-2, AC-6, CM-5, MA-4, SC-2");
    }

    @Test
    void evidenceSaysByWhichControlItServes() {
        assertThat(of(Block.Trail.class, site(), "evidence/e-1.html"))
                .flatExtracting(Block.Trail::stages)
                .flatExtracting(Block.Stage::steps)
                .extracting(s -> s.relation() + " " + s.label().plain())
                .contains("by A.5.3 NIST SP 800-53 Rev. 5, 1 requirement");
    }

    @Test
    void aRowIsFoundByItsNumberAndCounted() {
        Site.Chapter chapter = site().chapters().stream()
                .filter(c -> c.opening().address().equals(PAGE))
                .findFirst()
                .orElseThrow();
        assertThat(chapter.records()).isEqualTo(300);
        assertThat(chapter.places())
                .contains(new Site.Place(
                        "AC-5",
                        "Separation of Duties, NIST SP 800-53 Rev. 5",
                        new Target.ToPage(PAGE, "nist-800-53-r5-ac-5")));
    }

    private List<String> headings() {
        return of(Block.Heading.class, site(), PAGE).stream()
                .filter(h -> h.level() == 3)
                .map(h -> h.text().plain())
                .toList();
    }

    /** Those of the groups, after that of the evidence. */
    private List<Block.Table> tables() {
        return of(Block.Table.class, site(), PAGE).stream().skip(1).toList();
    }

    private Block.Row row(String reference) {
        return tables().stream()
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.cells().get(0).plain().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private Site site() {
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test"));
    }

    private static <B extends Block> List<B> of(Class<B> kind, Site site, String address) {
        return site.pages().stream()
                .filter(p -> p.address().equals(address))
                .flatMap(p -> p.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
