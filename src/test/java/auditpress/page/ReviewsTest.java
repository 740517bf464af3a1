package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Text;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a review's page says beside its minutes. */
class ReviewsTest {
    private static final String FIRST =
            "---\nid: MR-1\ndate: 2026-02-01\n---\n## a) Status of actions\n\nNone.\n\n## b)\n";
    private static final String SECOND =
            "---\nid: MR-2\ndate: 2026-08-01\n---\n## a) Status of actions\n\nA-1 is done.\n";

    @TempDir
    private Path folder;

    @Test
    void eachInputStandsBesideItsMinutes() {
        Block.Table inputs = table("mr-2", "Inputs a to g (9.3.2)");
        assertThat(inputs.rows()).hasSize(7);
        assertThat(plain(inputs.rows().get(0)))
                .isEqualTo(
                        "a) the status of actions from previous reviews"
                                + " | Actions of earlier reviews: 1 overdue (A-2); 1 closed since the review before. | Answered");
        assertThat(plain(inputs.rows().get(1))).endsWith("| Gap: not answered");
    }

    @Test
    void theMinutesAreLinkedAtTheirHeading() {
        Text answer =
                table("mr-2", "Inputs a to g (9.3.2)").rows().get(0).cells().get(2);
        assertThat(answer.runs().get(0).target())
                .hasToString("ToPage[address=reviews/mr-2.html, anchor=a-status-of-actions-" + hash() + "]");
    }

    @Test
    void decisionsAreFollowedIntoTheNextReview() {
        assertThat(table("mr-1", "Decisions and actions of this review (9.3.3)").rows())
                .extracting(ReviewsTest::plain)
                .containsExactly(
                        "A-1 | Key cabinet |  | 2026-05-01 | Done 2026-04-01 | MR-2",
                        "A-2 | Key book |  | 2026-05-01 | Overdue | Not named in MR-2");
    }

    @Test
    void objectivesHaveATrendBetweenTwoReviews() {
        assertThat(table("mr-2", "Objectives on 2026-08-01").rows())
                .extracting(ReviewsTest::plain)
                .containsExactly("O-1 | Minutes to answer | 15 | 30 (2026-01-31) | 20 (2026-07-31) | better");
    }

    @Test
    void aReviewThatIsYetToBeHeldHasNoInputs() {
        assertThat(find("mr-3", "Inputs a to g (9.3.2)")).isEmpty();
    }

    private static String hash() {
        String slug = Addresses.slug("a) Status of actions");
        return slug.substring(slug.lastIndexOf('-') + 1);
    }

    private static String plain(Block.Row row) {
        return row.cells().stream().map(Text::plain).collect(Collectors.joining(" | "));
    }

    private Block.Table table(String review, String caption) {
        return find(review, caption).orElseThrow();
    }

    private Optional<Block.Table> find(String review, String caption) {
        return blocks("reviews/" + review + ".html").stream()
                .flatMap(b -> b instanceof Block.Table t && t.caption().equals(caption)
                        ? java.util.stream.Stream.of(t)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    private List<Block> blocks(String address) {
        Path content = ContentFolderBuilder.in(folder)
                .file("reviews/mr-1.md", FIRST)
                .file("reviews/mr-2.md", SECOND)
                .file("reviews/mr-3.md", "---\nid: MR-3\ndate: 2027-02-01\n---\n")
                .file(
                        "registers/actions.csv",
                        "id,title,status,source,due,done\nA-1,Key cabinet,done,MR-1,2026-05-01,2026-04-01\n"
                                + "A-2,Key book,open,MR-1,2026-05-01,\n")
                .file("registers/objectives.csv", "id,title,target,direction\nO-1,Minutes to answer,15,lower\n")
                .file(
                        "registers/measurements.csv",
                        "objective,date,value\nO-1,2026-01-31,30\nO-1,2026-07-31,20\nO-1,2026-08-31,50\n")
                .path();
        Trace trace = Trace.of(PackReader.read(content), ContentFolderBuilder.AUDIT_DATE);
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(address))
                .findFirst()
                .map(Page::blocks)
                .orElseThrow();
    }
}
