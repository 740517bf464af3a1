package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that hold the pack against the clauses: what is answered, and the gaps. */
class CoveragePageTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void content() {
        ContentFolderBuilder.in(folder)
                .file(
                        "documents/a.md",
                        "---\nid: POL-1\ntitle: Policy\nclauses: [\"5.2\", \"7.5\"]\nversion: 2\napprover: Ada\napproved: 2026-01-05\n---\n\nText.\n")
                .file("documents/b.md", "---\nid: PRC-1\ntitle: Measuring\nclauses: [\"9.1\"]\n---\n\nText.\n");
    }

    @Test
    void aClauseWithoutAnAnswerIsARowWithAGap() {
        assertThat(state("coverage.html", "clause-7.5.3")).isEqualTo(Text.badge(Tone.GOOD, "Answered"));
        assertThat(state("coverage.html", "clause-7.4")).isEqualTo(Text.badge(Tone.WARN, "gap: no answer"));
        assertThat(state("coverage.html", "clause-6.1.2")).isEqualTo(Text.badge(Tone.BAD, "gap: no answer"));
    }

    @Test
    void aReviewThatIsYetToBeHeldAnswersNothing() {
        String review = "---\nid: MR-1\ntitle: Review\ndate: 2026-01-05\nstatus: %s\n---\n\nText.\n";
        ContentFolderBuilder.at(folder).file("reviews/1.md", review.formatted("planned"));
        assertThat(state("coverage.html", "clause-9.3.1")).isEqualTo(Text.badge(Tone.WARN, "gap: no answer"));
        assertThat(state("documented.html", "clause-9.3.3")).isEqualTo(Text.badge(Tone.BAD, "gap: no answer"));
        ContentFolderBuilder.at(folder).file("reviews/1.md", review.formatted("approved"));
        assertThat(state("coverage.html", "clause-9.3.1")).isEqualTo(Text.badge(Tone.GOOD, "Answered"));
        assertThat(state("documented.html", "clause-9.3.3")).isNotEqualTo(Text.badge(Tone.BAD, "gap: no answer"));
    }

    @Test
    void documentedInformationShowsGapsMissingRecordsAndMissingApproval() {
        assertThat(state("documented.html", "clause-5.2")).isEqualTo(Text.badge(Tone.GOOD, "Answered"));
        assertThat(state("documented.html", "clause-6.1.3-d")).isEqualTo(Text.badge(Tone.BAD, "gap: no answer"));
        assertThat(state("documented.html", "clause-9.1")).isEqualTo(Text.badge(Tone.WARN, "No records"));
        ContentFolderBuilder.in(folder)
                .file("registers/objectives.csv", "id,title\nO-1,Patch\n")
                .file("registers/measurements.csv", "objective,date,value\nO-1,2026-01-01,1\n");
        assertThat(state("documented.html", "clause-9.1")).isEqualTo(Text.badge(Tone.WARN, "Not all approved"));
    }

    @Test
    void everyDocumentIsListedWithItsApproval() {
        assertThat(tables("documented.html").get(1).rows())
                .extracting(r -> r.cells().get(6).plain())
                .containsExactly("Approved", "Not approved");
    }

    @Test
    void theFirstPageCountsTheSameClauses() {
        long answered = tables("coverage.html").get(0).rows().stream()
                .filter(r -> r.cells().get(5).plain().equals("Answered"))
                .count();
        Block.Figures figures = (Block.Figures) blocks("index.html").get(1);
        assertThat(figures.figures())
                .filteredOn(f -> f.label().equals("Clauses answered"))
                .extracting(Block.Figure::value)
                .containsExactly(answered + " of 30");
    }

    private Text state(String address, String anchor) {
        List<Text> cells = tables(address).get(0).rows().stream()
                .filter(r -> r.anchor().equals(anchor))
                .findFirst()
                .orElseThrow()
                .cells();
        return cells.get(cells.size() - 1);
    }

    private List<Block.Table> tables(String address) {
        return blocks(address).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private List<Block> blocks(String address) {
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(address))
                .findFirst()
                .map(Page::blocks)
                .orElseThrow();
    }
}
