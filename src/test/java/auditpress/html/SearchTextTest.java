package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What search looks through. */
class SearchTextTest {
    private static final Block.Paragraph WORDS = new Block.Paragraph(Text.of("The lab shares\na corridor."));
    private static final List<Block.Row> ROWS = List.of(new Block.Row("", List.of(Text.of("Seven years"))));

    @Test
    void factsTextsAndTablesInTextsAreSearched() {
        assertThat(SearchText.of(List.of(
                        new Block.Facts(List.of(new Block.Fact("Owner", Text.of("Ada")))),
                        new Block.Heading(2, Text.of("Description"), "description"),
                        WORDS,
                        new Block.Quote(List.of(new Block.Paragraph(Text.of("Said")))),
                        new Block.Table("", List.of(), ROWS, "", false))))
                .isEqualTo("Ada · The lab shares a corridor. · Said · Seven years");
    }

    @Test
    void whatAPageShowsOfOtherRecordsIsNot() {
        assertThat(SearchText.of(List.of(new Block.Table("Linked records", List.of(), ROWS, "", false))))
                .isEmpty();
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        String text = SearchText.of(Collections.nCopies(1_000, WORDS));
        assertThat(text).hasSizeBetween(3_900, 4_000).matches("(?s).*(lab|shares|a|The|·|corridor\\.)");
        assertThat(SearchText.of(List.of(new Block.Paragraph(Text.of("\uD83D\uDD12".repeat(3_000))))))
                .hasSize(4_000);
        assertThat(SearchText.of(List.of(new Block.Paragraph(Text.of("x" + "\uD83D\uDD12".repeat(3_000))))))
                .hasSize(3_999);
    }

    @Test
    void aLargeSiteIsSearchedByNamesAlone() {
        assertThat(data(2_999)).contains("corridor");
        assertThat(data(3_000)).contains("R-17").doesNotContain("corridor");
    }

    private static String data(int records) {
        List<Page> pages = IntStream.rangeClosed(0, records)
                .mapToObj(
                        i -> new Page("r/" + i + ".html", i == 0 ? "" : "R-" + i, "Title", 1, "", () -> List.of(WORDS)))
                .toList();
        Site.Cover cover = new Site.Cover(
                "O", "", "", "Full", "", "", "", LocalDate.of(2026, 10, 5), "en", Site.Imprint.draft("auditpress"));
        HtmlWriter writer = new HtmlWriter(new Site(cover, List.of(new Site.Chapter("Risks", "", pages))));
        writer.render(pages.get(17));
        return writer.assets().stream()
                .filter(f -> f.path().endsWith("search-data.js"))
                .map(f -> new String(f.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
